// @ts-check
/** axe finds no serious fault on any template: both themes, both directions, both colour schemes. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { launch, pages, serve, sites, themes } from "./support.js";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const theme of themes) {
  for (const language of ["en", "ur"]) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      test(`${theme}, ${language}, ${colorScheme}`, async (t) => {
        const server = await serve(sites[theme]);
        const context = await browser.newContext({ colorScheme });
        const page = await context.newPage();
        t.after(async () => {
          await context.close();
          server.close();
        });
        for (const [name, path] of Object.entries(pages(language))) {
          await t.test(name, async () => {
            await page.goto(server.base + path);
            assert.deepEqual(await violations(page), [], path);
          });
        }
      });
    }
  }
}

/**
 * The serious and critical faults of a page, as lines to read.
 * @param {import("playwright-core").Page} page
 */
async function violations(page) {
  // Evaluated through the debugger, which the page's content security policy does not stop.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = /** @type {{ axe: typeof import("axe-core") }} */ (/** @type {unknown} */ (window));
    return (await axe.run(document, { resultTypes: ["violations"] })).violations;
  });
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 5).map(({ target, any }) => `${target.join(" ")} (${any[0]?.message ?? ""})`);
      return `${id}: ${help}; ${nodes.length} places: ${places.join(", ")}`;
    });
}
