// @ts-check
/** Firefox opens the site from a folder, where scripts may not read files, and searches it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import puppeteer from "puppeteer-core";
import { fileBase, sites } from "./support.js";

test("the search works from a folder in Firefox", async (t) => {
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
