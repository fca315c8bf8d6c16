// @ts-check
/** A reader gathers entries, puts them in order, prints them as one booklet and compares them. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, suite, test } from "node:test";
import { message } from "./messages.js";
import { fileBase, launch, serve, sites } from "./support.js";

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

const ways = {
  "over http": () => server.base,
  "from file://": () => fileBase(sites.fieldbook),
};
const languages = ["en", "th", "ur"];
const three = ["practices/northnet", "guides/networking-and-coordination", "practices/charity-concert"];

/**
 * A browser that has nothing in its collection; what its pages complain of fails the test.
 * @param {import("node:test").TestContext} t
 */
async function reader(t) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  /** @type {string[]} */
  const complaints = [];
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (said) => {
    // A link to an entry that is not there is one of the tests.
    if (["error", "warning"].includes(said.type()) && !said.text().includes("404")) {
      complaints.push(said.text());
    }
  });
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  return context.newPage();
}

/**
 * The titles of the list, once all have been read.
 * @param {import("playwright-core").Page} page
 * @param {number} count
 */
async function titles(page, count) {
  await page.waitForFunction((count) => document.querySelectorAll(".booklet > article").length === count, count);
  return page.locator(".entries a").allInnerTexts();
}

for (const [way, base] of Object.entries(ways)) {
  suite(way, () => {
    for (const language of languages) {
      test(`${language}: from entries to a list in order, by keyboard`, async (t) => {
        const page = await reader(t);
        /** @param {string} id @param {string} [title] */
        const word = (id, title = "") => message(language, id, { title });
        const given = [];
        for (const id of three) {
          await page.goto(`${base()}${language}/${id}/index.html`);
          given.push(await page.locator("h1").innerText());
          await page.getByRole("button", { name: word("tool-add"), exact: true }).focus();
          await page.keyboard.press("Enter");
          await page.getByRole("button", { name: word("tool-remove"), exact: true }).waitFor();
        }
        await page.locator(".tools").getByRole("link", { name: word("tool-collection") }).focus();
        await page.keyboard.press("Enter");
        await page.waitForURL(/my-collection/);
        assert.deepEqual(await titles(page, 3), given);
        assert.equal(new URL(page.url()).hash, `#${three.join(",")}`);
        const tree = await page.locator(".entries").ariaSnapshot();
        assert.ok(tree.includes(`button "${word("tool-down", given[0])}"`), tree);

        await page.getByRole("button", { name: word("tool-down", given[0]), exact: true }).focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("Enter");
        assert.deepEqual(await titles(page, 3), [given[1], given[2], given[0]]);
        const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
        assert.equal(await focused(), word("tool-up", given[0]), "at the end the other button has the focus");
        assert.ok((await page.getByRole("status").innerText()).startsWith(word("tool-down", given[0])));
        await page.getByRole("button", { name: word("tool-out", given[2]), exact: true }).focus();
        await page.keyboard.press("Enter");
        assert.deepEqual(await titles(page, 2), [given[1], given[0]]);
        assert.equal(new URL(page.url()).hash, `#${three[1]},${three[0]}`);

        await page.goto(`${base()}${language}/my-collection/index.html`);
        assert.deepEqual(await titles(page, 2), [given[1], given[0]], "it is kept");
        const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
        assert.equal(fits, true, "it fits a phone");
      });

      test(`${language}: a comparison, row by row`, async (t) => {
        const page = await reader(t);
        await page.goto(`${base()}${language}/compare/index.html#${three.join(",")}`);
        const table = page.getByRole("table");
        await table.waitFor();
        assert.equal(await table.getByRole("columnheader").count(), 3);
        const rows = await table.locator("tbody tr").evaluateAll((all) =>
          all.map((row) => [...row.children].map((cell) => `${cell.tagName} ${cell.getAttribute("scope") ?? ""}`)),
        );
        const plain = rows.filter((row) => row.length > 1);
        assert.ok(plain.length > 8, "facts, lists and criteria");
        assert.ok(plain.every((row) => row.join() === "TH row,TD ,TD ,TD "), "every row has a name and three cells");
        const criteria = message(language, "criteria");
        assert.ok((await table.getByRole("rowheader").allInnerTexts()).length >= plain.length);
        assert.ok((await table.innerText()).includes(criteria));

        const { scrolls, name, moved } = await table.evaluate((element) => {
          const frame = /** @type {HTMLElement} */ (element.parentElement);
          const first = /** @type {Element} */ (element.querySelector("tbody th[scope=row]"));
          const before = first.getBoundingClientRect().x;
          frame.scrollLeft = getComputedStyle(frame).direction === "rtl" ? -200 : 200;
          const { scrollWidth } = document.documentElement;
          return { scrolls: frame.scrollWidth > frame.clientWidth, name: scrollWidth <= innerWidth, moved: first.getBoundingClientRect().x - before };
        });
        assert.deepEqual({ scrolls, name, moved: Math.round(moved) }, { scrolls: true, name: true, moved: 0 });

        const box = page.getByRole("checkbox").nth(1);
        await box.focus();
        await page.keyboard.press("Space");
        await page.waitForFunction(() => document.querySelectorAll("thead th").length === 2);
        assert.equal(new URL(page.url()).hash, `#${three[0]},${three[2]}`);
        assert.equal(await box.evaluate((input) => input === document.activeElement), true);
      });
    }

    test("a link brings a collection without touching one's own", async (t) => {
      const page = await reader(t);
      const address = `${base()}en/my-collection/index.html`;
      await page.goto(`${address}#+${three[0]}`);
      await titles(page, 1);
      await page.goto(`${base()}en/index.html`);
      await page.goto(`${address}#${three[1]},${three[2]}`);
      await titles(page, 2);
      await page.getByText(message("en", "tool-shared")).waitFor();
      await page.getByRole("button", { name: message("en", "tool-mine") }).click();
      await titles(page, 1);
      await page.goto(`${base()}en/index.html`);
      await page.goto(`${address}#${three[1]},nothing/like-this,%3Cb%3E/x`);
      await page.getByText(message("en", "tool-unread", { title: "nothing/like-this" })).waitFor({ timeout: 20_000 });
      await page.getByRole("button", { name: message("en", "tool-keep") }).click();
      await page.waitForFunction(() => location.hash.includes("northnet"));
      assert.equal(new URL(page.url()).hash, `#${three[0]},${three[1]},nothing/like-this`);
    });
  });
}

test("the booklet has a cover, contents and numbered pages, and its links stay inside", async (t) => {
  const page = await reader(t);
  await page.goto(`${fileBase(sites.fieldbook)}en/my-collection/index.html#${three.join(",")}`);
  const given = await titles(page, 3);
  const dead = await page.locator(".booklet a[href^='#']").evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? "").filter((href) => !document.querySelector(`[id="${href.slice(1)}"]`)),
  );
  assert.deepEqual(dead, []);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length, "no id twice");
  assert.equal(await page.locator(".booklet :is(script, .tools, [data-parts])").count(), 0);

  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".entries").isVisible(), false);
  for (const title of given) {
    assert.equal(await page.locator(".toc a", { hasText: title }).isVisible(), true);
  }
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  const pages = text.split("\f").slice(0, -1).map((sheet) => sheet.trim());
  assert.ok(pages.length >= 6, `${pages.length} pages`);
  assert.match(pages[0], /^My collection\s+Fieldbook/);
  assert.match(pages[1], /^Contents/);
  pages.slice(1).forEach((sheet, at) => assert.match(sheet, new RegExp(`\\n *${at + 2}$`), `page ${at + 2} bears its number`));
  const chapters = given.map((title, at) => pages.findIndex((sheet) => sheet.startsWith(`${at + 1}. ${title.slice(0, 30)}`)));
  assert.ok(chapters.every((place, at) => place > (chapters[at - 1] ?? 1)), `chapters begin on pages of their own: ${chapters}`);
});
