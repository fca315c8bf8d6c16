// @ts-check
/** A language in one file, opened from a folder: read without scripts, searched with one. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import puppeteer from "puppeteer-core";
import { launch, program } from "./support.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "one-file-"));
after(() => rmSync(folder, { recursive: true }));

const phone = { width: 360, height: 740 };

/** What is searched for, and what the first result has in its title. */
const words = { th: "เครือข่าย", ur: "نیٹ ورک", en: "networking coordination" };

/** @typedef {keyof typeof words} Language */

/** @param {string} name */
const file = (name) => join(folder, `${name}.html`);
/** @param {string} name */
const address = (name) => pathToFileURL(file(name)).href;

before(() => {
  for (const language of [...Object.keys(words), "my"]) {
    execFileSync(program, ["export", "html", "--root", root, "--lang", language, "--out", file(language), "--quiet"]);
  }
  const part = ["--lang", "lo", "--collection", "practices", "--out", file("part")];
  execFileSync(program, ["export", "html", "--root", root, "--quiet", ...part]);
});

test("every link inside leads to a part of the file, and the file needs no other", () => {
  for (const name of ["en", "my", "part"]) {
    const html = readFileSync(file(name), "utf8");
    assert.ok(html.indexOf("<meta charset") < 100);
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, "an id stands twice");
    const known = new Set(ids);
    const links = Array.from(html.matchAll(/ href="([^"]+)"/g), ([, href]) => href);
    assert.ok(links.length > 500);
    for (const href of links) {
      const isOutside = /^(https?:|mailto:|tel:|data:,)/.test(href);
      assert.ok(isOutside || known.has(decodeURIComponent(href.slice(1))), `${name}: ${href}`);
    }
    for (const [, source] of html.matchAll(/ src="([^"]+)"/g)) {
      assert.ok(source.startsWith("data:"), source);
    }
  }
});

test("200 entries take two megabytes at most, font and all", () => {
  for (const name of ["en", "th", "ur", "my"]) {
    const html = readFileSync(file(name), "utf8");
    const entries = html.split('class="entry"').length - 1;
    assert.ok(entries > 200);
    assert.equal(html.includes("data:font/woff2"), name !== "en");
    const size = Buffer.byteLength(html);
    assert.ok((size / entries) * 200 <= 2_000_000, `${name}: ${size} bytes for ${entries} entries`);
  }
});

test("without scripts, the contents lead to an entry and back", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  for (const language of /** @type {Language[]} */ (["en", "ur"])) {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: phone });
    await page.goto(address(language));
    const home = page.locator("#_home");
    assert.ok(await home.isVisible());
    assert.equal(await page.locator("input").isVisible(), false, "a search that would not answer");
    await home.locator('a[href="#practices"]').first().click();
    assert.equal(await home.isVisible(), false);
    await page.locator('#practices a[href="#practices/northnet"]').click();
    const entry = page.locator('[id="practices/northnet"]');
    assert.ok(await entry.locator("h1").isVisible());
    assert.equal(await page.locator("main > section:visible").count(), 1);
    await entry.locator("sup a").first().click();
    assert.ok(await entry.locator("h1").isVisible(), "a note hides its entry");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px wider than the phone`);
    await entry.locator('a[href="#_home"]').first().click();
    assert.ok(await home.isVisible());
    await page.close();
  }
});

/**
 * Searches and opens the first result.
 * @param {{ type(text: string): Promise<unknown>, wait(find: string): Promise<unknown>, click(find: string): Promise<unknown>,
 *   back(): Promise<unknown>, evaluate<T>(read: () => T): Promise<T> }} page
 * @param {Language} language
 */
async function searches(page, language) {
  await page.type(words[language]);
  await page.wait("#_found li mark");
  const titles = await page.evaluate(() => Array.from(document.querySelectorAll("#_found li > a"), (link) => link.textContent ?? ""));
  const first = titles[0].normalize("NFKC").toLowerCase();
  assert.ok(words[language].split(" ").every((word) => first.includes(word)), first);
  await page.click("#_found li > a");
  await page.wait("section.entry:target");
  assert.equal(await page.evaluate(() => document.querySelectorAll("#_found li").length), 0);
  assert.ok((await page.evaluate(() => document.title)).toLowerCase().startsWith(first));
  await page.back();
  await page.wait("#_found li mark");
}

test("the search finds entries in Chromium, asks for nothing and reports nothing", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  for (const language of /** @type {Language[]} */ (Object.keys(words))) {
    const page = await browser.newPage({ viewport: phone });
    /** @type {string[]} */
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => /^(file|data):/.test(request.url()) || complaints.push(request.url()));
    await page.goto(address(language));
    await searches(
      {
        type: (text) => page.fill("input", text),
        wait: (find) => page.waitForSelector(find),
        click: (find) => page.click(find),
        back: () => page.goBack(),
        evaluate: (read) => page.evaluate(read),
      },
      language,
    );
    await page.fill("input", "xyzzyx");
    await page.waitForFunction(() => !document.querySelector("#_found li"));
    const said = (await page.textContent("#_found [role=status]")) ?? "";
    assert.equal(said, await page.getAttribute("#_found", "data-none"));
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test("it reads and searches in Firefox", async (t) => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    // Puppeteer would let pages read files, which no reader's browser does.
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
  });
  t.after(() => browser.close());
  for (const language of /** @type {Language[]} */ (["th", "ur"])) {
    const page = await browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(address(language));
    await searches(
      {
        type: (text) => page.type("input", text),
        wait: (find) => page.waitForSelector(find),
        click: (find) => page.click(find),
        back: () => page.goBack(),
        evaluate: (read) => page.evaluate(read),
      },
      language,
    );
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test("axe finds nothing in contents, entry and results", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  // The file's own policy lets no other script run.
  const page = await browser.newPage({ viewport: phone, bypassCSP: true });
  for (const hash of ["_home", "practices/northnet", "?q=network"]) {
    await page.goto(`${address("en")}#${hash}`);
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => /** @type {any} */ (window).axe.run());
    const violations = found.violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes[0].html}`);
    assert.deepEqual(violations, [], hash);
  }
});
