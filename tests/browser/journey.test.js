// @ts-check
/** A reader's way from the language list to a practice, with a web server and from a USB stick. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import { direction, fileBase, launch, serve, sites } from "./support.js";

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

/** The language of a journey and the one that it switches to at its end. */
const journeys = [
  ["en", "th"],
  ["th", "ur"],
  ["ur", "en"],
];
const bases = {
  "over http": () => server.base,
  "from file://": () => fileBase(sites.fieldbook),
};

for (const [way, base] of Object.entries(bases)) {
  suite(way, () => {
    for (const [language, other] of journeys) {
      test(`${language}, then ${other}`, () => journey(base(), language, other));
    }
    test("the language list closes on Escape and on a click elsewhere", () => languageList(base()));
  });
}

/**
 * Opens a page whose requests and complaints are recorded.
 * @param {string} base
 */
async function recorded(base) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  context.on("request", (request) => {
    if (!request.url().startsWith(base)) {
      complaints.push(`leaves the site: ${request.url()}`);
    }
  });
  return { context, page, complaints };
}

/**
 * @param {string} base
 * @param {string} language
 * @param {string} other
 */
async function journey(base, language, other) {
  const { context, page, complaints } = await recorded(base);

  /**
   * @param {string} path where the reader should be now
   * @param {string} shown the page's language
   */
  async function arrived(path, shown) {
    await page.waitForURL(base + path);
    const html = page.locator("html");
    assert.equal(await html.getAttribute("lang"), shown, `lang of ${path}`);
    assert.equal(await html.getAttribute("dir"), direction(shown), `dir of ${path}`);
    const heading = page.locator("main#content h1");
    assert.equal(await heading.count(), 1, `${path} has one h1`);
    assert.notEqual((await heading.innerText()).trim(), "", `h1 of ${path}`);
    return heading;
  }

  await page.goto(`${base}index.html`);
  await page.locator(`main a[lang="${language}"]`).click();
  await arrived(`${language}/index.html`, language);

  await page.locator('main .topics a[href*="topics/networking/"]').click();
  await arrived(`${language}/topics/networking/index.html`, language);

  const pager = page.locator("main a[rel=next]");
  const practice = page.locator('main a[href*="practices/northnet/"]');
  while ((await practice.count()) === 0) {
    const next = await pager.evaluate((link) => /** @type {HTMLAnchorElement} */ (link).href);
    await pager.click();
    await page.waitForURL(next);
  }
  await practice.click();
  const title = await arrived(`${language}/practices/northnet/index.html`, language);
  assert.equal(await title.getAttribute("lang"), null, "a translated practice is in the page's language");

  await page.locator(".languages summary").click();
  await page.locator(`.languages a[lang="${other}"]`).click();
  await arrived(`${other}/practices/northnet/index.html`, other);

  await page.locator(".languages summary").click();
  await page.locator('.languages a[lang="km"]').click();
  await arrived("km/practices/northnet/index.html", "km");

  await page.locator(".crumbs a").first().click();
  await arrived("km/index.html", "km");

  assert.deepEqual(complaints, []);
  await context.close();
}

/** @param {string} base */
async function languageList(base) {
  const { context, page, complaints } = await recorded(base);
  await page.goto(`${base}en/index.html`);
  const menu = page.locator("details.languages");
  const summary = menu.locator("summary");
  const open = () => menu.evaluate((element) => element.hasAttribute("open"));

  await summary.focus();
  await page.keyboard.press("Enter");
  assert.equal(await open(), true, "Enter opens it");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  assert.equal(await open(), false, "Escape closes it");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SUMMARY");

  await summary.click();
  assert.equal(await open(), true, "a click opens it");
  await page.locator("main h2").first().click();
  assert.equal(await open(), false, "a click elsewhere closes it");

  assert.deepEqual(complaints, []);
  await context.close();
}
