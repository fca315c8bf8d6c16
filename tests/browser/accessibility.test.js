// @ts-check
/** axe finds no fault on any template: both themes, five scripts, both directions, both colour schemes. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { launch, pages, serve, sites, themes } from "./support.js";

/** What can differ between the colour schemes; everything else is the same page. */
const colours = ["color-contrast", "link-in-text-block"];

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** `lite` leaves everything that differs between scripts to the browser, but for the direction. */
const languages = { fieldbook: ["en", "th", "my", "ur", "zh-Hans"], lite: ["en", "ur"] };

for (const theme of themes) {
  for (const language of languages[theme]) {
    test(`${theme}, ${language}`, async (t) => {
      const server = await serve(sites[theme]);
      const context = await browser.newContext();
      const page = await context.newPage();
      t.after(async () => {
        await context.close();
        server.close();
      });
      for (const [name, path] of Object.entries(pages(language))) {
        await t.test(name, async () => {
          await page.emulateMedia({ colorScheme: "light" });
          await page.goto(server.base + path);
          assert.deepEqual(await violations(page), [], `${path}, light`);
          await page.emulateMedia({ colorScheme: "dark" });
          assert.deepEqual(await violations(page, colours), [], `${path}, dark`);
        });
      }
    });
  }
}

/**
 * The faults of a page, as lines to read.
 * @param {import("playwright-core").Page} page
 * @param {string[]} [rules] all, if none are named
 */
async function violations(page, rules) {
  // Evaluated through the debugger, which the page's content security policy does not stop.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (rules) => {
    const { axe } = /** @type {{ axe: typeof import("axe-core") }} */ (/** @type {unknown} */ (window));
    return (await axe.run(document, { resultTypes: ["violations"], runOnly: rules })).violations;
  }, rules);
  return found.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 5).map(({ target, any }) => `${target.join(" ")} (${any[0]?.message ?? ""})`);
    return `${id}: ${help}; ${nodes.length} places: ${places.join(", ")}`;
  });
}
