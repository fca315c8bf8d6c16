// @ts-check
/** From a need to what helps, from choices to entries, from readers and a country to a brief; by keyboard. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { fileBase, launch, serve, sites, source } from "./support.js";

/** @typedef {import("playwright-core").Page} Page */

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve(sites.fieldbook)]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

const bases = { "over http": () => server.base, "from file://": () => fileBase(sites.fieldbook) };

for (const [way, base] of Object.entries(bases)) {
  suite(way, () => {
    test("a need leads to the guides, practices and sessions that help", async (t) => {
      const page = await open(t);
      await page.goto(`${base()}en/index.html`);
      await follow(page, page.locator(".needs h3 a", { hasText: "Plan joint advocacy" }));
      await page.waitForURL(/needs\/plan-joint-advocacy\/index\.html$/);
      assert.equal(await page.locator("#guides .card a").first().textContent(), "Joint advocacy");
      await page.goBack();
      await follow(page, page.locator(".needs > ul > li").first().locator("a", { hasText: "Training sessions" }));
      await page.waitForURL(/needs\/start-a-network\/index\.html#sessions$/);
      const shown = await page.locator("#sessions .card").count();
      assert.equal(shown, 2);
    });

    for (const language of ["en", "th", "ur"]) {
      test(`choices without a word, in ${language}`, async (t) => {
        const page = await open(t);
        await page.goto(`${base()}${language}/practices/index.html`);
        const all = source("fieldbook", "en/practices/index.html").match(/<p class="meta">(\d+) entries/)?.[1];
        await follow(page, page.locator("main .meta a").first());
        await page.locator(`[data-total="${all}"]`).waitFor();
        const box = page.locator('.filters input[name="countries"][value="TH"]');
        const count = box.locator("xpath=..").locator(".count");
        await count.filter({ hasText: /./ }).waitFor();
        const promised = await count.textContent();
        await box.focus();
        await page.keyboard.press("Space");
        const url = /search\/index\.html\?collection=practices&countries=TH$/;
        await page.waitForURL(url);
        await page.waitForFunction(
          ([text, before]) => {
            const total = document.querySelector("[data-total]");
            return total instanceof HTMLElement && total.dataset.total !== before && total.textContent?.includes(text ?? "");
          },
          [promised, String(all)],
        );
        const list = source("fieldbook", `${language}/countries/th/index.html`);
        const section = list.slice(list.indexOf('<section id="practices"'));
        const there = section.slice(0, section.indexOf("</section>")).match(/class="card"/g)?.length;
        assert.equal(await page.locator("[data-total]").getAttribute("data-total"), String(there));
        await page.goBack();
        await page.locator(`[data-total="${all}"]`).waitFor();
        assert.equal(await box.isChecked(), false);
      });
    }

    test("readers and a country lead to a brief", async (t) => {
      const page = await open(t);
      await page.goto(`${base()}en/recommendations/index.html`);
      await follow(page, page.locator("main .meta a", { hasText: "Advocacy briefs" }));
      const readers = page.locator("section", { hasText: "Donors and funders" });
      await follow(page, readers.locator("a", { hasText: "Thailand" }));
      await page.waitForURL(/briefs\/donors\/th\/index\.html$/);
      assert.match((await page.locator("h1").textContent()) ?? "", /Donors and funders.*Thailand/);
      const practices = await page.locator(".asked > li > ul:first-of-type .meta").allTextContents();
      assert.ok(practices.length > 0 && practices.every((text) => text.includes("Thailand")), practices.join("\n"));
      // Each with how well it is documented.
      assert.ok(practices.every((text) => /\d –/.test(text)), practices.join("\n"));
    });
  });
}

test("the count of a choice is the length of its page", async (t) => {
  const page = await open(t);
  await page.goto(`${fileBase(sites.fieldbook)}en/search/index.html`);
  const panel = page.locator(".filters");
  if ((await panel.getAttribute("open")) === null) {
    await panel.locator("summary").click();
  }
  await page.locator(".filters .count", { hasText: /\d/ }).first().waitFor();
  const counts = await page.locator(".filters label").evaluateAll((labels) =>
    labels.map((label) => {
      const { name, value } = /** @type {HTMLInputElement} */ (label.querySelector("input"));
      return { name, value, count: Number(label.querySelector(".count")?.textContent) };
    }),
  );
  const topics = counts.filter(({ name, count }) => name === "topics" && count > 0);
  assert.ok(topics.length > 20);
  for (const { value, count } of topics) {
    const html = source("fieldbook", `en/topics/${value}/index.html`);
    assert.match(html, new RegExp(`<p class="meta">${count} (entries|entry)`), value);
  }
});

test("a brief takes two printed pages at most", async (t) => {
  const page = await open(t);
  const base = fileBase(sites.fieldbook);
  const readers = ["csos", "donors", "international-organisations", "law-policy-makers", "media-research"];
  for (const language of ["en", "th", "my", "ur", "km", "ta"]) {
    for (const path of readers.flatMap((one) => [one, `${one}/th`])) {
      await page.goto(`${base}${language}/briefs/${path}/index.html`);
      for (const format of ["A4", "Letter"]) {
        const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
        const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        assert.ok(count > 0 && count <= 2, `${language}, ${path}, ${format}: ${count} pages`);
      }
    }
  }
});

/** @param {import("node:test").TestContext} t */
async function open(t) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  t.after(() => context.close());
  return context.newPage();
}

/**
 * Goes to a link and presses Enter on it.
 * @param {Page} page
 * @param {import("playwright-core").Locator} link
 */
async function follow(page, link) {
  await link.first().focus();
  await page.keyboard.press("Enter");
}
