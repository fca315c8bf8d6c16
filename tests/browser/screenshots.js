// @ts-check
/**
 * Writes pictures of the templates to `results/`, for people to look at:
 * `node tests/browser/screenshots.js [THEME]`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileBase, launch, pages, results, sites } from "./support.js";

const theme = process.argv[2] === "lite" ? "lite" : "fieldbook";
const shown = /** @type {import("./support.js").PageName[]} */ ([
  "home",
  "list",
  "practice, translated everywhere",
  "glossary",
  "term",
]);

/**
 * Pictures every template in one language.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} language
 * @param {string} suffix
 */
async function picture(context, language, suffix) {
  const page = await context.newPage();
  for (const name of shown) {
    await page.goto(fileBase(sites[theme]) + pages(language)[name]);
    const file = `${theme}-${language}-${name.split(",")[0]}-${suffix}.png`;
    await page.screenshot({ path: join(results, file), fullPage: true });
  }
  await page.close();
}

mkdirSync(results, { recursive: true });
const browser = await launch();
for (const width of [360, 1280]) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    for (const language of ["en", "th", "my", "ur", "zh-Hans"]) {
      await picture(context, language, `${width}-${colorScheme}`);
    }
    await context.close();
  }
}
await browser.close();
