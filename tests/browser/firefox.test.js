// @ts-check
/**
 * Firefox opens the site from a folder, where scripts may not read files, and keeps what they store for
 * each file on its own.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { fileBase, sites } from "./support.js";

/**
 * A page in Firefox, and what it complains of.
 * @param {import("node:test").TestContext} t
 */
async function open(t) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    // Puppeteer would let pages read files, which no reader's browser does.
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
  });
  t.after(() => browser.close());
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && complaints.push(message.text()));
  return { page, complaints };
}

test("the search works from a folder in Firefox", async (t) => {
  const { page, complaints } = await open(t);
  await page.goto(`${fileBase(sites.fieldbook)}th/search/index.html`);

  await page.type("input[type=search]", "เครือข่าย");
  await page.waitForSelector("[data-results] [data-result] mark");
  const results = await page.$$eval("[data-results] [data-result]", (items) => items.map((item) => item.textContent ?? ""));
  assert.equal(results.length, 10);
  assert.ok(results[0].includes("เครือข่าย"), results[0]);
  assert.deepEqual(complaints, []);

  const read = await page.evaluate(() => fetch("../index.html").then(() => "read", () => "refused"));
  assert.equal(read, "refused", "this Firefox was no stricter than puppeteer makes it");
});

test("words, the collection and the comparison work from a folder in Firefox", async (t) => {
  const { page, complaints } = await open(t);
  const base = fileBase(sites.fieldbook);
  for (const id of ["practices/charity-concert", "practices/northnet"]) {
    await page.goto(`${base}en/${id}/index.html`);
    await page.click(".tools > button");
    await page.waitForSelector(".tools > a:not([hidden])");
    // The entry's own store knows this entry only; the collection's page adds it to those that it has.
    await page.$eval(".tools > a", (link) => /** @type {HTMLAnchorElement} */ (link).click());
    await page.waitForSelector(".booklet > article");
  }
  await page.waitForFunction(() => document.querySelectorAll(".booklet > article").length === 2);
  assert.ok(page.url().endsWith("#practices/charity-concert,practices/northnet"), page.url());

  await page.$eval(".actions a", (link) => /** @type {HTMLAnchorElement} */ (link).click());
  await page.waitForSelector(".table tbody");
  assert.equal(await page.$$eval("thead th", (heads) => heads.length), 2);

  await page.goto(`${base}en/practices/charity-concert/index.html`);
  await page.focus("a.term");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".explained:popover-open");
  await page.keyboard.press("Escape");
  assert.equal(await page.$eval("a.term", (link) => link === document.activeElement), true);
  assert.deepEqual(complaints, []);
});
