// @ts-check
/** The Nu validator accepts every template, and feeds and site map are well-formed XML. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { suite, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch, pages, sites, source, themes } from "./support.js";

const validator = fileURLToPath(import.meta.resolve("vnu-jar/build/dist/vnu.jar"));
const languages = ["en", "th", "ur", "zh-Hans"];

/** @typedef {{ url?: string, type: string, lastLine?: number, message: string, extract?: string }} Message */

suite("HTML", () => {
  for (const theme of themes) {
    test(theme, async (t) => {
      const paths = [...new Set(languages.flatMap((language) => Object.values(pages(language))))];
      const messages = await validate(paths.map((path) => join(sites[theme], path)));
      const site = pathToFileURL(sites[theme]).href;
      const faults = messages.filter(({ type }) => type !== "info").map((message) => {
        const { url = "", lastLine, message: text, extract = "" } = message;
        return `${relative(site, url)}:${lastLine}: ${text} ${extract.trim()}`;
      });
      t.diagnostic(`${theme}: ${paths.length} pages, ${messages.length - faults.length} remarks`);
      assert.deepEqual(faults, []);
    });
  }
});

/**
 * Runs the validator once over all files. It ends with 1 when it found a fault.
 * @param {string[]} files
 * @returns {Promise<Message[]>}
 */
function validate(files) {
  const args = ["-jar", validator, "--stdout", "--format", "json", ...files];
  return new Promise((done, fail) => {
    execFile("java", args, { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error !== null && error.code !== 1) {
        fail(error);
      } else if (stdout === "") {
        fail(new Error(stderr));
      } else {
        done(JSON.parse(stdout).messages);
      }
    });
  });
}

test("XML", async () => {
  const inLanguages = readdirSync(sites.fieldbook)
    .map((name) => `${name}/feed.xml`)
    .filter((path) => existsSync(join(sites.fieldbook, path)));
  assert.notEqual(inLanguages.length, 0);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const path of ["sitemap.xml", ...inLanguages]) {
      const parsed = await page.evaluate((xml) => {
        const document = new DOMParser().parseFromString(xml, "application/xml");
        return { root: document.documentElement.localName, fault: document.querySelector("parsererror")?.textContent };
      }, source("fieldbook", path));
      assert.equal(parsed.fault, undefined, path);
      assert.equal(parsed.root, path === "sitemap.xml" ? "urlset" : "feed", path);
    }
  } finally {
    await browser.close();
  }
});
