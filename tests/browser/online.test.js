// @ts-check
/** A site with an address of its own and people who want to hear from readers. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { message } from "./messages.js";
import { fileBase, launch, program, themes } from "./support.js";

/** @type {typeof import("jsqr").default} */
const jsQR = createRequire(import.meta.url)("jsqr");

/** Kept for documentation (RFC 5737), but no name that could never be a site's. */
const address = "http://203.0.113.7/knowledge/";
const entry = "practices/example-practice";

/** @type {string} */
let folder;
/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "fieldbook-online-"));
  const site = join(folder, "site");
  execFileSync(program, ["init", site, "--lang", "en"], { stdio: "pipe" });
  const card = join(site, "site.toml");
  writeFileSync(card, `${readFileSync(card, "utf8")}\n[feedback]\nemail = "office@aid.example"\n`);
  for (const theme of themes) {
    const args = ["build", "--root", site, "--out", join(folder, theme), "--theme", theme, "--base-url", address, "--drafts", "--lang", "en"];
    execFileSync(program, args, { stdio: "pipe" });
  }
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const theme of themes) {
  for (const language of theme === "lite" ? ["en"] : ["en", "ur"]) {
    test(`${theme}, ${language}: a printed page leads to the page online`, async () => {
      const page = await browser.newPage();
      await page.goto(`${fileBase(join(folder, theme))}${language}/${entry}/index.html`);
      assert.equal(await page.locator("article img").isVisible(), false, "only on paper");
      const pdf = join(folder, "page.pdf");
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      await page.close();
      execFileSync("pdftoppm", ["-r", "100", pdf, join(folder, "sheet")]);
      const codes = sheets(join(folder, "sheet")).map(({ data, width, height }) => jsQR(data, width, height)?.data);
      assert.deepEqual(codes.filter((code) => code !== undefined), [`${address}${language}/${entry}/`]);
    });
  }

  test(`${theme}: a draft of an e-mail asks in the reader's language`, async () => {
    const page = await browser.newPage();
    for (const language of ["en", "th", "ur"]) {
      await page.goto(`${fileBase(join(folder, theme))}${language}/${entry}/index.html`);
      const link = page.getByRole("link", { name: message(language, "feedback-link"), exact: true });
      const href = new URL((await link.getAttribute("href")) ?? "");
      assert.equal(href.protocol + href.pathname, "mailto:office@aid.example");
      const title = await page.locator("h1").innerText();
      assert.equal(href.searchParams.get("subject"), message(language, "feedback-subject", { title }));
      const body = href.searchParams.get("body") ?? "";
      const ftl = readFileSync(new URL(`../../i18n/${language}.ftl`, import.meta.url), "utf8");
      const said = /^feedback-body =\n((?: {4}.*\n|\n)+)/m.exec(ftl)?.[1].trim().replace(/\n {4}/g, "\n").replaceAll("\n", "\r\n");
      assert.equal(body, `${said}\r\n\r\n${address}${language}/${entry}/\r\n`);
    }
    await page.close();
  });
}

/**
 * Pages as `pdftoppm` writes them: P6, width, height, 255, then three bytes a pixel.
 * @param {string} prefix
 */
function sheets(prefix) {
  const all = [];
  for (let number = 1; ; number += 1) {
    try {
      const bytes = readFileSync(`${prefix}-${number}.ppm`);
      rmSync(`${prefix}-${number}.ppm`);
      const [head, width, height] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString("latin1", 0, 40)) ?? ["", "0", "0"];
      const data = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
      for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
        data.set(bytes.subarray(head.length + pixel * 3, head.length + pixel * 3 + 3), pixel * 4);
      }
      all.push({ data, width: Number(width), height: Number(height) });
    } catch {
      return all;
    }
  }
}
