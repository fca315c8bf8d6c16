// @ts-check
/** The search page: what it does with answers that are known, and a search from beginning to end. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import axe from "axe-core";
import { fakeEngine } from "./fake-engine.js";
import { direction, fileBase, launch, serve, sites, source } from "./support.js";

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

/**
 * Opens a page that may not complain.
 * @param {import("node:test").TestContext} t
 * @param {import("playwright-core").BrowserContextOptions} options
 */
async function open(t, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  t.after(() => context.close());
  return { page, complaints };
}

/**
 * Opens the search page with the engine of `fake-engine.js` in place of the runtime, in a window where the
 * choices are folded at first.
 * @param {import("node:test").TestContext} t
 * @param {string} search what follows the address, such as `?q=few`
 * @param {string} language
 * @param {import("playwright-core").BrowserContextOptions} options
 */
async function withFake(t, search = "", language = "en", options = {}) {
  const { page, complaints } = await open(t, { viewport: { width: 1000, height: 800 }, ...options });
  await page.route("**/search/*/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.route("**/search/runtime-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: `(${fakeEngine})();` }),
  );
  await page.goto(`${server.base}${language}/search/index.html${search}`);
  return { page, complaints };
}

/**
 * Waits until the page shows so many hits.
 * @param {Page} page
 * @param {number} total
 */
async function hits(page, total) {
  await page.locator(`[data-total="${total}"]`).waitFor({ state: "attached", timeout: 5000 });
}

/** @param {Page} page */
function results(page) {
  return page.locator("[data-results] [data-result]");
}

/** @param {Page} page */
function asked(page) {
  return page.evaluate(() => {
    const { fieldbook } = /** @type {{ fieldbook: { asked: { query: string, wider?: boolean, counts?: boolean }[] } }} */ (
      /** @type {unknown} */ (window)
    );
    return fieldbook.asked;
  });
}

/** @param {Page} page */
function query(page) {
  return new URL(page.url()).search;
}

suite("with known answers", () => {
  test("typing shows results and writes the address, without a new entry in the history", async (t) => {
    const { page, complaints } = await withFake(t);
    const length = await page.evaluate(() => history.length);
    assert.equal(await page.locator("[data-browse]").isVisible(), true);
    await page.locator("main input[type=search]").pressSequentially("many", { delay: 20 });
    await hits(page, 1234);
    assert.equal(await results(page).count(), 10);
    assert.equal(await page.locator("[data-total]").innerText(), "1,234 entries");
    assert.equal(query(page), "?q=many");
    assert.equal(await page.evaluate(() => history.length), length);
    assert.deepEqual([...new Set((await asked(page)).map(({ query }) => query))], ["many"], "one search after the pause");
    assert.equal(await page.locator("[data-browse]").isVisible(), false);
    assert.deepEqual(complaints, []);
  });

  test("the next ten follow, and the first of them has the focus", async (t) => {
    const { page } = await withFake(t, "?q=network");
    await hits(page, 12);
    const more = page.getByRole("button", { name: "Show more" });
    await more.click();
    await results(page).nth(11).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Entry <11>");
    assert.equal(await more.isVisible(), false);
  });

  test("excerpts are text with marks and nothing else", async (t) => {
    const { page } = await withFake(t, "?q=few");
    const first = results(page).first();
    await first.waitFor();
    assert.equal(await first.locator("a").innerText(), "Entry <1>");
    assert.equal(await first.locator("mark").innerText(), "1 & more");
    assert.match(await first.innerText(), /… a <b> and 1 & more <img src=x onerror=alert\(1\)> …/);
    assert.equal(await page.locator("main img").count(), 0);
  });

  test("results say their language and collection", async (t) => {
    const { page } = await withFake(t, "?q=few", "ur");
    const third = results(page).nth(2);
    await third.waitFor();
    assert.equal(await third.getAttribute("lang"), "en");
    assert.equal(await third.getAttribute("dir"), "ltr");
    assert.equal(await third.locator(".meta").getAttribute("dir"), "rtl");
    assert.deepEqual(await third.locator(".badge").allInnerTexts(), ["امید افزا طریقے", "انگریزی میں"]);
    assert.equal(await results(page).first().getAttribute("lang"), "ur");
    assert.equal(await results(page).first().locator(".badge").count(), 1);
  });

  test("numbers are written as the language does, in its plural forms", async (t) => {
    const shown = {
      en: { few: "3 entries", many: "1,234 entries" },
      my: { few: "စာ ၃ ပုဒ်", many: "စာ ၁,၂၃၄ ပုဒ်" },
      ne: { many: "१,२३४" },
      ar: { few: "3 مواد", part: "مادتان", network: "12 مادة" },
    };
    for (const [language, texts] of Object.entries(shown)) {
      for (const [word, text] of Object.entries(texts)) {
        const { page } = await withFake(t, `?q=${word}`, language);
        await results(page).first().waitFor();
        const total = await page.locator("[data-total]").innerText();
        assert.ok(total.includes(text), `${language} ${word}: ${total}`);
        await page.close();
      }
    }
  });

  test("an answer that comes too late is dropped", async (t) => {
    const { page } = await withFake(t, "?q=many");
    await hits(page, 1234);
    // Typed, not opened with: while a busy machine loads the page, the answer could have come.
    await page.locator("main input[type=search]").fill("slow");
    await page.locator("[role=status]", { hasText: "Searching…" }).waitFor();
    await page.locator("main input[type=search]").fill("few");
    await hits(page, 3);
    await page.waitForTimeout(1200);
    assert.equal(await page.locator("[data-total]").getAttribute("data-total"), "3");
  });

  test("other forms follow a short list, and are offered after a long one", async (t) => {
    const { page } = await withFake(t, "?q=few");
    const wider = page.locator("[data-wider]");
    await wider.waitFor();
    assert.equal(await wider.locator("[data-result]").count(), 2);

    await page.locator("main input[type=search]").fill("many");
    await hits(page, 1234);
    assert.equal(await wider.isVisible(), false);
    assert.equal((await asked(page)).some(({ query, wider }) => query === "many" && wider), false);
    await page.getByRole("button", { name: "Show entries with other forms" }).click();
    await wider.waitFor();
    assert.equal(await wider.locator("[data-result]").count(), 10);
    await wider.getByRole("button", { name: "Show more" }).click();
    await wider.locator("[data-result]").nth(10).waitFor();
  });

  test("choices narrow the results down, are counted, and stand in the address", async (t) => {
    const { page } = await withFake(t, "?q=few");
    await hits(page, 3);
    assert.equal((await asked(page)).some(({ counts }) => counts), false, "nothing is counted behind a closed panel");
    await page.locator(".filters summary").click();
    const practices = page.locator('.filters li:has([value="practices"])');
    await practices.locator(".count", { hasText: "2" }).waitFor();
    assert.equal(await page.locator('.filters li:has([value="sources"])').isVisible(), false, "no hits");
    assert.equal(await page.locator('.filters [data-field="topics"]').isVisible(), false, "no hits in the whole group");

    await practices.locator("input").check();
    await hits(page, 2);
    assert.equal(query(page), "?q=few&collection=practices");
    assert.equal(await page.locator("[data-chosen]").innerText(), "1");

    await page.goBack();
    await hits(page, 3);
    assert.equal(await practices.locator("input").isChecked(), false, "Back takes the choice back");
    await page.goForward();
    await hits(page, 2);

    await page.getByRole("button", { name: "Remove all choices" }).click();
    await hits(page, 3);
    assert.equal(query(page), "?q=few");
  });

  test("Enter settles a search, so that Back returns to it", async (t) => {
    const { page } = await withFake(t);
    const input = page.locator("main input[type=search]");
    await input.fill("few");
    await input.press("Enter");
    await hits(page, 3);
    await input.fill("many");
    await hits(page, 1234);
    await page.goBack();
    await hits(page, 3);
    assert.equal(await input.inputValue(), "few");
  });

  test("a likely slip is offered as a button", async (t) => {
    const { page } = await withFake(t, "?q=netwrok");
    await page.getByRole("button", { name: "Did you mean “network”?" }).click();
    await hits(page, 12);
    assert.equal(await page.locator("main input[type=search]").inputValue(), "network");
    assert.equal(query(page), "?q=network");
  });

  test("the page says when an answer is not what was asked", async (t) => {
    const { page } = await withFake(t, "?q=part");
    await page.locator(".notice", { hasText: "No entry has all of these words" }).waitFor();
    await page.locator("main input[type=search]").fill("like");
    await page.locator(".notice", { hasText: "alike likely" }).waitFor();
    await page.locator("main input[type=search]").fill("nothing");
    await page.locator("[role=status]", { hasText: "Nothing found." }).waitFor();
    assert.equal(await page.locator("[data-total]").getAttribute("data-total"), "0");
    assert.equal(await page.locator("[data-browse]").isVisible(), true);
  });

  test("a part that did not load can be asked for again", async (t) => {
    const { page } = await withFake(t, "?q=broken");
    const notice = page.locator(".notice", { hasText: "could not be loaded" });
    await notice.waitFor();
    assert.equal(await results(page).count(), 2, "the rest is there");
    await notice.getByRole("button", { name: "Try again" }).click();
    await notice.waitFor({ state: "detached" });
  });

  test("an index of another version leads to the lists", async (t) => {
    const { page } = await withFake(t, "?q=newer");
    await page.locator(".notice", { hasText: "could not start" }).waitFor();
    assert.equal(await page.locator("[data-browse]").isVisible(), true);
  });

  test("the keyboard reaches everything", async (t) => {
    const { page } = await withFake(t);
    const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.nodeName);
    const before = await focused();
    await page.keyboard.press("/");
    assert.equal(await focused(), before, "a single key does nothing");
    // Playwright leaves out what the key writes without Alt, and access keys go by that.
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send("Input.dispatchKeyEvent", { type: "keyDown", modifiers: 1, key: "/", text: "/", unmodifiedText: "/" });
    assert.equal(await focused(), "INPUT");
    await page.keyboard.type("few");
    await page.locator("[data-wider] [data-result]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "Entry <1>");
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press("ArrowDown");
    }
    assert.equal(await focused(), "Entry <1>", "the first of the other forms");
    await page.keyboard.press("ArrowUp");
    assert.equal(await focused(), "Entry <3>");
    await page.keyboard.press("Escape");
    assert.equal(await focused(), "INPUT");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("main input[type=search]").inputValue(), "");
    assert.equal(query(page), "");
    await page.keyboard.type("few");
    await hits(page, 3);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.base}en/practices/northnet/index.html`);
  });

  test("the language list takes the question along", async (t) => {
    const { page } = await withFake(t, "?q=few");
    await page.locator(".languages summary").click();
    await page.locator('.languages a[lang="ur"]').click();
    await page.waitForURL(`${server.base}ur/search/index.html?q=few`);
    await hits(page, 3);
  });

  for (const language of ["en", "ur"]) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      test(`results and choices are accessible and fit: ${language}, ${colorScheme}`, async (t) => {
        const { page, complaints } = await withFake(t, "?q=few", language, { colorScheme });
        await hits(page, 3);
        await page.locator(".filters summary").click();
        await page.locator(".filters .count", { hasText: "2" }).first().waitFor();
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { axe } = /** @type {{ axe: typeof import("axe-core") }} */ (/** @type {unknown} */ (window));
          return (await axe.run(document, { resultTypes: ["violations"] })).violations;
        });
        const grave = found.filter(({ impact }) => impact === "serious" || impact === "critical");
        assert.deepEqual(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), []);
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width} px`);
        }
        assert.deepEqual(complaints, []);
      });
    }
  }
});

const bases = {
  "over http": () => server.base,
  "from file://": () => fileBase(sites.fieldbook),
};

for (const [way, base] of Object.entries(bases)) {
  suite(`a search from beginning to end, ${way}`, () => {
    test("the box on every page leads to the search page", async (t) => {
      const { page, complaints } = await open(t);
      for (const language of ["en", "th", "ur"]) {
        await page.goto(`${base()}${language}/practices/northnet/index.html`);
        const box = page.locator("header form[role=search] input[name=q]");
        await box.fill("Northnet 1&2");
        await box.press("Enter");
        await page.waitForURL(`${base()}${language}/search/index.html?q=*`);
        assert.equal(new URL(page.url()).searchParams.get("q"), "Northnet 1&2");
        assert.equal(await page.locator("html").getAttribute("dir"), direction(language));
      }
      assert.deepEqual(complaints, []);
    });

    for (const language of ["en", "th", "my", "zh-Hans", "ur"]) {
      test(`a word of a title finds its entry: ${language}`, async (t) => {
        const path = `${language}/practices/northnet/index.html`;
        const word = /Northnet/i.exec(source("fieldbook", path))?.[0] ?? "";
        const { page, complaints } = await open(t);
        await page.goto(`${base()}${language}/search/index.html`);
        await page.locator("main input[type=search]").fill(word);
        await page.locator(`[data-results] a[href$="${path}"]`).click();
        await page.waitForURL(base() + path);
        await page.goBack();
        await page.locator(`[data-results] a[href$="${path}"]`).waitFor();
        assert.equal(new URL(page.url()).searchParams.get("q"), word);
        assert.deepEqual(complaints, []);
      });
    }
  });
}
