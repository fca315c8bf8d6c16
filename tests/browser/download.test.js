// @ts-check
/** The page that offers packages: what it links is there, and its instructions fit on one sheet. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { fileBase, launch, program } from "./support.js";

const root = mkdtempSync(join(tmpdir(), "download-"));
const site = join(root, "public");
after(() => rmSync(root, { recursive: true }));

/** @param {string[]} args */
function run(...args) {
  return execFileSync(program, [...args, "--root", root], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

before(() => {
  rmSync(root, { recursive: true });
  execFileSync(program, ["init", root, "--quiet"]);
  for (const kind of ["zip", "html", "epub", "zim"]) {
    run("export", kind, "--quiet");
  }
  run("build", "--quiet");
});

test("every kind of package is offered, and every link leads to a file of the size that it says", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${fileBase(site)}en/index.html`);
  await page.click("a[href='download/index.html']");
  const links = await page.$$eval("main a[download]", (all) => all.map((link) => [link.getAttribute("href") ?? "", link.textContent ?? ""]));
  for (const ending of [".zip", ".html", ".epub", ".zim"]) {
    assert.ok(links.some(([href]) => href.endsWith(ending)), `${ending}: ${links.join(" ")}`);
  }
  for (const [href, text] of links) {
    const file = resolve(site, "en/download", href);
    assert.ok(existsSync(file), href);
    const size = statSync(file).size;
    const said = size < 1e6 ? `${Math.ceil(size / 1e3)}\u00a0kB` : `${Number((size / 1e6).toFixed(1))}\u00a0MB`;
    assert.ok(text.replace(/,/g, "").includes(said), `${text}: ${said}`);
  }
  // Evaluated through the debugger, which the page's content security policy does not stop.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = /** @type {{ axe: typeof import("axe-core") }} */ (/** @type {unknown} */ (window));
    return (await axe.run(document, { resultTypes: ["violations"] })).violations.map(({ id, help }) => `${id}: ${help}`);
  });
  assert.deepEqual(found, []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
});

test("how packages are opened is printed on one sheet", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${fileBase(site)}en/download/index.html`);
  const file = join(root, "instructions.pdf");
  writeFileSync(file, await page.pdf({ format: "A4" }));
  const info = execFileSync("pdfinfo", [file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  assert.match(info, /Pages:\s+1\n/);
});

test("a package of this site passes the check that the page names", () => {
  const said = run("verify", join(root, "packages", "my-fieldbook.zip"));
  assert.ok(said.length > 0);
});
