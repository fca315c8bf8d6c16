// @ts-check
/** The site kept on the device: by keyboard, with a real service worker, and with the server gone. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { fileBase, launch, serve, sites, source } from "./support.js";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const words = {
  en: { keep: "Keep English", kept: "Kept", remove: "Remove English", gone: "This page is not on this device" },
  th: { keep: "เก็บ ไทย", kept: "เก็บแล้ว", remove: "ลบออก ไทย", gone: "หน้านี้ไม่ได้อยู่ในเครื่องนี้" },
  ur: { keep: "رکھیں اردو", kept: "رکھی گئی ہے", remove: "ہٹائیں اردو", gone: "یہ صفحہ اس آلے پر نہیں ہے" },
};

/**
 * The site served from a copy that a test can change.
 * @param {import("node:test").TestContext} t
 */
async function copied(t) {
  const folder = mkdtempSync(join(tmpdir(), "fieldbook-offline-"));
  cpSync(sites.fieldbook, folder, { recursive: true });
  const server = await serve(folder);
  t.after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return { folder, server };
}

/** @param {import("node:test").TestContext} t */
async function open(t) {
  const context = await browser.newContext();
  const page = await context.newPage();
  t.after(() => context.close());
  return page;
}

/**
 * Reaches a button by Tab and presses it.
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function press(page, name) {
  const button = page.getByRole("button", { name, exact: true });
  await button.waitFor();
  for (let presses = 0; presses < 90; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab does not reach ${name}`);
}

/**
 * Keeps a language and waits until all of it is there.
 * @param {import("playwright-core").Page} page
 * @param {string} base
 * @param {keyof typeof words} language
 */
async function keep(page, base, language) {
  await page.goto(`${base}${language}/offline/index.html`);
  await press(page, words[language].keep);
  const state = page.locator(`li[data-lang="${language}"] [data-state]`);
  await state.filter({ hasText: new RegExp(`^${words[language].kept}$`) }).waitFor({ timeout: 60000 });
}

suite("kept on the device", () => {
  for (const language of /** @type {(keyof typeof words)[]} */ (Object.keys(words))) {
    test(`${language}: kept by keyboard, read and searched without a server, removed`, async (t) => {
      const server = await serve(sites.fieldbook);
      t.after(() => server.close());
      const page = await open(t);
      const { base } = server;
      await page.goto(`${base}${language}/index.html`);
      assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
      await keep(page, base, language);
      const shown = await page.locator(`li[data-lang="${language}"]`).innerText();
      assert.match(shown, /[0-9০-৯๐-๙]+ MB/u);
      const focus = await page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("data-lang"));
      assert.equal(focus, language, "the focus stays with the language");

      server.close();
      // A folder stands for its index, as on a server.
      await page.goto(`${base}${language}/practices/northnet/`);
      assert.notEqual(await page.locator("h1").innerText(), "");
      const styled = await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0));
      assert.equal(styled, true);
      await page.goto(`${base}${language}/search/index.html?q=NorthNet`);
      await page.locator("[data-result]").first().waitFor();
      await page.goto(`${base}${language}/sessions/sharing-safely/index.html#slides`);
      await page.getByRole("dialog").waitFor();
      const answer = await page.goto(`${base}km/index.html`);
      assert.equal(answer?.status(), 503);
      assert.equal(await page.locator("h1").innerText(), words[language].gone);

      await page.goto(`${base}${language}/offline/index.html`);
      await press(page, words[language].remove);
      await page.getByRole("button", { name: words[language].keep, exact: true }).waitFor();
      assert.deepEqual(await page.evaluate(() => caches.keys()), []);
      assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    });
  }

  test("a copy that is out of date says so, and only what has changed is loaded", async (t) => {
    const { folder, server } = await copied(t);
    const page = await open(t);
    await keep(page, server.base, "en");
    const path = "en/pages/about/index.html";
    const text = readFileSync(join(folder, path), "utf8").replace("<h1>", "<h1>Renewed ");
    writeFileSync(join(folder, path), text);
    const list = JSON.parse(readFileSync(join(folder, "offline/en.json"), "utf8"));
    const hash = async (/** @type {string} */ text) => {
      const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
      return Buffer.from(bytes.slice(0, 8)).toString("hex");
    };
    const listed = list.files.find((/** @type {string[]} */ file) => file[0] === path);
    listed[2] = await hash(text);
    writeFileSync(join(folder, "offline/en.json"), JSON.stringify(list));
    const all = JSON.parse(readFileSync(join(folder, "offline/list.json"), "utf8"));
    all.languages.en.hash = await hash(JSON.stringify(list));
    writeFileSync(join(folder, "offline/list.json"), JSON.stringify(all));

    await page.reload();
    await page.locator('li[data-lang="en"]').getByText("There is a newer version").waitFor();
    /** @type {string[]} */
    const loaded = [];
    page.on("request", (request) => loaded.push(request.url().slice(server.base.length)));
    await press(page, "Update English");
    await page.locator('li[data-lang="en"] [data-state]').filter({ hasText: /^Kept$/ }).waitFor();
    assert.deepEqual(loaded.filter((address) => address.endsWith(".html")), [path]);
    server.close();
    await page.goto(server.base + path);
    assert.match(await page.locator("h1").innerText(), /^Renewed/);
  });

  test("what was withdrawn goes from the copy and is not shown, also without a connection", async (t) => {
    const { folder, server } = await copied(t);
    const page = await open(t);
    await keep(page, server.base, "en");
    const id = "practices/northnet";
    const revoked = { version: 1, revocations: [{ id, date: "2026-11-22", sha256: [] }] };
    writeFileSync(join(folder, "revocations.json"), JSON.stringify(revoked));
    rmSync(join(folder, "en", id), { recursive: true });
    // The lists are as they will be without the entry.
    for (const list of ["en/practices/index.html", "en/index.html"]) {
      const html = readFileSync(join(folder, list), "utf8").replaceAll("northnet", "something-else");
      writeFileSync(join(folder, list), html);
    }
    await page.reload();
    await page.locator('li[data-lang="en"]').getByText("withdrawn").waitFor();
    const left = await page.evaluate(async (id) => {
      const found = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const isText = request.url.endsWith(".html");
          if (request.url.includes(id) || (isText && (await (await cache.match(request))?.text())?.includes(`/${id}/`))) {
            found.push(request.url);
          }
        }
      }
      return found;
    }, id);
    assert.deepEqual(left, [], "neither its page nor a link to it");
    server.close();
    const answer = await page.goto(`${server.base}en/${id}/index.html`);
    assert.equal(answer?.status(), 410);
    assert.equal(await page.locator("h1").innerText(), "This page has been withdrawn");
    assert.equal((await page.goto(`${server.base}en/practices/index.html`))?.status(), 200, "a list was loaded again");
  });

  test("a slow network gives way to the copy after three seconds", async (t) => {
    const server = await serve(sites.fieldbook);
    t.after(() => server.close());
    const page = await open(t);
    await keep(page, server.base, "en");
    await page.context().route("**/en/a-z/index.html", async (route) => {
      await new Promise((done) => setTimeout(done, 8000));
      await route.continue().catch(() => undefined);
    });
    const begin = Date.now();
    await page.goto(`${server.base}en/a-z/index.html`);
    const took = Date.now() - begin;
    assert.ok(took >= 2900 && took < 7000, `${took} ms`);
  });
});

suite("where nothing can be kept", () => {
  test("from file:// the page says that the copy is there already", async (t) => {
    const page = await open(t);
    /** @type {string[]} */
    const complaints = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    for (const language of ["en", "th", "ur"]) {
      await page.goto(`${fileBase(sites.fieldbook)}${language}/offline/index.html`);
      assert.equal(await page.getByRole("button").count(), 0);
      assert.notEqual(await page.locator("[data-why]").innerText(), "");
    }
    await page.goto(`${fileBase(sites.fieldbook)}en/offline/index.html`);
    await page.getByText("You are reading a copy that is already on this device.").waitFor();
    assert.deepEqual(complaints, []);
  });

  test("without scripts, and in lite, it says how to get a copy", async (t) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    t.after(() => context.close());
    const page = await context.newPage();
    for (const folder of Object.values(sites)) {
      await page.goto(`${fileBase(folder)}en/offline/index.html`);
      await page.getByText("Ask the people who run this site for a copy.").waitFor();
      assert.equal(await page.getByRole("button").count(), 0);
    }
    assert.doesNotMatch(source("lite", "en/offline/index.html"), /<script(?! type="application)/);
  });
});
