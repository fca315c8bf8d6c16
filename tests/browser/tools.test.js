// @ts-check
/** What a reader does with an entry: look up a word, cite, share, add it to the collection. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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
/** An entry that is in English wherever it is shown, so that its words are in the glossary. */
const entry = "practices/charity-concert/index.html";

/**
 * Opens a page; whatever it complains of fails the test.
 * @param {import("node:test").TestContext} t
 * @param {string} address
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
async function open(t, address, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (said) => ["error", "warning"].includes(said.type()) && complaints.push(said.text()));
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  await page.goto(address);
  return page;
}

for (const [way, base] of Object.entries(ways)) {
  suite(way, () => {
    for (const language of languages) {
      test(`${language}: a word of the glossary opens in place by keyboard`, async (t) => {
        const page = await open(t, `${base()}${language}/${entry}`);
        const term = page.locator("a.term").first();
        await term.focus();
        await page.keyboard.press("Enter");
        const box = page.getByRole("dialog");
        await box.waitFor();
        const tree = await box.ariaSnapshot();
        assert.match(tree, /^- dialog ".*(traffick|victim)/i);
        assert.ok((await box.innerText()).length > 60, "it says what the word means");
        await page.keyboard.press("Tab");
        const more = box.getByRole("link", { name: message(language, "tool-more"), exact: true });
        assert.equal(await more.evaluate((link) => link === document.activeElement), true, "Tab leads to the glossary's link");
        await page.keyboard.press("Escape");
        assert.equal(await box.isVisible(), false);
        assert.equal(await term.evaluate((link) => link === document.activeElement), true, "the focus is back");
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/glossary\/[a-z-]+\/index\.html$/);
      });

      test(`${language}: citations and the collection by keyboard`, async (t) => {
        const page = await open(t, `${base()}${language}/${entry}`);
        const add = page.getByRole("button", { name: message(language, "tool-add"), exact: true });
        await add.focus();
        await page.keyboard.press("Enter");
        const remove = page.getByRole("button", { name: message(language, "tool-remove"), exact: true });
        await remove.waitFor();
        assert.equal(await remove.evaluate((button) => button === document.activeElement), true, "the button keeps the focus");
        await page.keyboard.press("Tab");
        const link = page.locator(".tools").getByRole("link", { name: message(language, "tool-collection") });
        assert.match((await link.getAttribute("href")) ?? "", /my-collection\/index\.html#\+practices\/charity-concert$/);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        const names = await page.locator(".tools details").ariaSnapshot();
        for (const format of ["BibTeX", "RIS", "CSL-JSON"]) {
          for (const id of ["tool-copy", "tool-save"]) {
            assert.ok(names.includes(`button "${message(language, id)}: ${format}"`), `${id} ${format} in\n${names}`);
          }
        }
        const save = page.getByRole("button", { name: `${message(language, "tool-save")}: CSL-JSON` });
        await save.focus();
        const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
        assert.equal(download.suggestedFilename(), "practices-charity-concert-en.json");
        const [item] = JSON.parse(readFileSync(await download.path(), "utf8"));
        assert.equal(item.title, await page.locator("h1").innerText());
        await page.getByRole("button", { name: `${message(language, "tool-copy")}: RIS` }).focus();
        await page.keyboard.press("Enter");
        await page.getByRole("status").filter({ hasText: message(language, "tool-copied") }).waitFor();

        await page.reload();
        await remove.waitFor({ timeout: 5000 });
        await remove.click();
        await add.waitFor();
      });
    }

    test("by touch, on a small screen, the word's box stays inside it", async (t) => {
      const page = await open(t, `${base()}ur/${entry}`, { hasTouch: true, viewport: { width: 320, height: 640 } });
      for (const term of await page.locator("a.term").all()) {
        await term.scrollIntoViewIfNeeded();
        await term.tap();
        const box = page.getByRole("dialog");
        await box.waitFor();
        const { left, right, top, bottom } = await box.evaluate((element) => element.getBoundingClientRect());
        assert.ok(left >= 0 && right <= 320 && top >= 0 && bottom <= 640, `${left} to ${right}, ${top} to ${bottom}`);
        await page.touchscreen.tap(160, top > 100 ? 20 : 630);
        await box.waitFor({ state: "hidden" });
      }
    });
  });
}

test("what is copied is what was asked for", async (t) => {
  const page = await open(t, `${server.base}en/${entry}`, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByText(message("en", "cite-share"), { exact: true }).click();
  await page.getByRole("button", { name: message("en", "tool-copy-address") }).click();
  await page.getByRole("status").filter({ hasText: message("en", "tool-copied") }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${server.base}en/${entry}`);
  await page.getByRole("button", { name: message("en", "tool-copy-citation") }).click();
  const title = await page.locator("h1").innerText();
  await page.waitForFunction((title) => navigator.clipboard.readText().then((text) => text.startsWith(`${title}. `)), title);
});

test("a page from a folder has no address to share", async (t) => {
  const page = await open(t, `${fileBase(sites.fieldbook)}en/${entry}`);
  await page.getByText(message("en", "cite-share"), { exact: true }).click();
  await page.getByRole("link", { name: message("en", "tool-compare") }).waitFor();
  assert.equal(await page.getByRole("button", { name: message("en", "tool-copy-address") }).count(), 0);
});

suite("when a part does not load", () => {
  for (const part of ["load", "tools"]) {
    test(`${part}: the tools say so, and work when asked again`, async (t) => {
      const context = await browser.newContext();
      t.after(() => context.close());
      const page = await context.newPage();
      await page.route(`**/parts/${part}.*.js`, (route) => route.abort());
      await page.goto(`${server.base}en/${entry}`);
      const add = page.getByRole("button", { name: message("en", "tool-add") });
      await add.click();
      await page.locator(".tools", { hasText: message("en", "tool-failed") }).waitFor();
      await page.unroute(`**/parts/${part}.*.js`);
      await add.click();
      await page.getByRole("button", { name: message("en", "tool-remove") }).waitFor();
    });
  }

  test("a word leads to the glossary", async (t) => {
    const context = await browser.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    await page.route("**/assets/terms-*.js", (route) => route.abort());
    await page.goto(`${server.base}en/${entry}`);
    await page.locator("a.term").first().click();
    await page.waitForURL(/\/glossary\/[a-z-]+\/index\.html$/);
  });
});

test("without scripts there is the citation, and nothing that does not work", async (t) => {
  const page = await open(t, `${fileBase(sites.fieldbook)}en/${entry}`, { javaScriptEnabled: false });
  assert.equal(await page.locator(".tools button").isVisible(), false);
  await page.getByText(message("en", "cite-share"), { exact: true }).click();
  assert.ok((await page.locator(".tools details p").innerText()).endsWith(". Fieldbook"));
  await page.locator("a.term").first().click();
  await page.waitForURL(/\/glossary\//);
});

test("a page that nobody uses a tool of loads no part", async (t) => {
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  /** @type {string[]} */
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(`${server.base}en/${entry}`);
  assert.deepEqual(loaded.filter((url) => /\/parts\/.*\.js|words-|terms-/.test(url)), []);
});
