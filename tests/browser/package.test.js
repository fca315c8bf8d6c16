// @ts-check
/** A package: unpacked and opened by double-click, in both browsers. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { fileBase, program } from "./support.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "package-"));
after(() => rmSync(folder, { recursive: true }));

/** The unpacked folders: two languages and one collection, and one language alone. */
const packages = { part: join(folder, "part"), whole: join(folder, "whole") };

before(() => {
  const kinds = { part: ["--lang", "lo,ur", "--collection", "practices"], whole: ["--lang", "th"] };
  for (const [name, args] of Object.entries(kinds)) {
    const archive = join(folder, `${name}.zip`);
    execFileSync(program, ["export", "zip", "--root", root, "--out", archive, "--quiet", ...args]);
    execFileSync("python3", ["-m", "zipfile", "-e", archive, folder]);
  }
  packages.part = join(folder, "fieldbook-lo-ur-practices");
  packages.whole = join(folder, "fieldbook-th");
});

/** @param {string} below */
function filesIn(below) {
  const entries = readdirSync(below, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test("every link of a package ends in a file that is there, with a short plain path", () => {
  for (const unpacked of Object.values(packages)) {
    const files = filesIn(unpacked);
    let links = 0;
    for (const file of files) {
      const path = file.slice(folder.length + 1);
      assert.ok(path.length <= 120 && /^[ -~]+$/.test(path), path);
      if (!file.endsWith(".html") || file.endsWith("404.html")) {
        continue;
      }
      for (const [, address] of readFileSync(file, "utf8").matchAll(/ (?:href|src|action)="([^"#?]+)/g)) {
        if (!/^[a-z]+:/.test(address)) {
          links += 1;
          assert.ok(existsSync(resolve(dirname(file), decodeURI(address))), `${address} in ${path}`);
        }
      }
    }
    assert.ok(links > 1000, `${links} links`);
  }
});

test("a package says in each of its languages how it is opened", () => {
  const text = readFileSync(join(packages.part, "README.txt"), "utf8");
  assert.ok(text.startsWith("\ufeff"));
  assert.ok(/[\u0e80-\u0eff]/.test(text) && /[\u0600-\u06ff]/.test(text) && text.includes("index.html"));
  const pages = readdirSync(packages.part).filter((name) => existsSync(join(packages.part, name, "index.html")));
  assert.deepEqual(pages.sort(), ["lo", "ur"]);
});

/**
 * Opens the first page, goes to a language, and searches.
 * @param {import("puppeteer-core").Page} page
 * @param {string} unpacked
 * @param {string} language
 * @param {string} word
 */
async function read(page, unpacked, language, word) {
  await page.goto(`${fileBase(unpacked)}index.html`);
  await Promise.all([page.waitForNavigation(), page.click(`.choose a[lang="${language}"], .choose [lang="${language}"] a`)]);
  await page.waitForSelector("main#content h1");
  assert.equal(await page.$eval("html", (html) => html.lang), language);
  assert.ok(page.url().endsWith(`/${language}/index.html`), page.url());
  await page.goto(`${fileBase(unpacked)}${language}/search/index.html`);
  await page.type("input[type=search]", word);
  await page.waitForSelector("[data-results] [data-result] mark");
  const found = await page.$eval("[data-results] [data-result] a[href]", (link) => /** @type {HTMLAnchorElement} */ (link).href);
  await page.goto(found);
  await page.waitForSelector("main#content h1");
}

test("a package opens from a folder in Chromium: nothing fails, nothing is asked of the network", async (t) => {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  t.after(() => browser.close());
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && complaints.push(message.text()));
  page.on("requestfailed", (request) => complaints.push(request.url()));
  page.on("request", (request) => /^(file|data):/.test(request.url()) || complaints.push(request.url()));
  await read(page, packages.whole, "th", "เครือข่าย");
  // No entry has this word in Lao: texts in English stand in, and are found.
  await read(page, packages.part, "lo", "network");
  await read(page, packages.part, "ur", "نیٹ ورک");
  assert.deepEqual(complaints, []);
});

test("a package opens from a folder in Firefox", async (t) => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
  });
  t.after(() => browser.close());
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await read(page, packages.whole, "th", "เครือข่าย");
  await read(page, packages.part, "ur", "network");
  assert.deepEqual(complaints, []);
});

test("two exports of the same site are the same bytes", () => {
  const make = (/** @type {string} */ name) => {
    const archive = join(folder, name);
    execFileSync(program, ["export", "zip", "--root", root, "--out", archive, "--quiet", "--lang", "km", "--collection", "guides"]);
    return readFileSync(archive);
  };
  assert.ok(make("one.zip").equals(make("two.zip")));
});
