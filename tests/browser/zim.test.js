// @ts-check
/** The file for Kiwix: as Kiwix's own programs check it, serve it and suggest titles, and its search. */
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { launch, program } from "./support.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zim-"));
const whole = join(folder, "fieldbook.zim");

/**
 * Builds a file; the day of the build is given, so that two are alike.
 * @param {string} file
 * @param {string[]} args
 */
function build(file, ...args) {
  execFileSync(program, ["export", "zim", "--root", root, "--out", file, "--quiet", ...args], {
    env: { ...process.env, SOURCE_DATE_EPOCH: "1795300000" },
  });
}

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  build(whole);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  await new Promise((done) => server.close(done));
  assert.ok(address !== null && typeof address === "object");
  return address.port;
}

/**
 * A file as kiwix-serve serves it. Older ones have a book at `/NAME/`, newer ones at `/content/NAME/`.
 * @param {import("node:test").TestContext} t
 * @param {string} file
 */
async function served(t, file) {
  const base = `http://127.0.0.1:${await freePort()}`;
  const kiwix = spawn("kiwix-serve", ["--address", "127.0.0.1", "--port", new URL(base).port, file], { stdio: "ignore" });
  t.after(() => kiwix.kill());
  const name = file.slice(folder.length + 1, -".zim".length);
  for (let tries = 0; tries < 100; tries += 1) {
    for (const book of [`${base}/content/${name}/`, `${base}/${name}/`]) {
      const answer = await fetch(`${book}en/search/index.html`).catch(() => null);
      if (answer?.ok) {
        return { base, name, book };
      }
    }
    await setTimeout(100);
  }
  throw new Error("kiwix-serve does not answer");
}

test("zimcheck and libzim find nothing wrong", () => {
  const checked = spawnSync("zimcheck", ["-A", whole], { encoding: "utf8" });
  assert.equal(checked.status, 0, checked.stdout);
  assert.doesNotMatch(checked.stdout, /WARNING|ERROR/, checked.stdout);
});

test("fifteen languages without pictures take less than 5 MB", () => {
  assert.ok(statSync(whole).size < 5e6, `${statSync(whole).size} bytes`);
});

test("the same site is the same file, and a part of it is smaller", () => {
  const parts = ["one", "two"].map((name) => join(folder, `${name}.zim`));
  for (const part of parts) {
    build(part, "--lang", "km,lo", "--collection", "practices");
  }
  const [one, two] = parts.map((part) => readFileSync(part));
  assert.ok(one.equals(two));
  assert.ok(one.length < statSync(whole).size / 3, `${one.length} bytes`);
  assert.match(execFileSync("zimcheck", ["-A", parts[0]], { encoding: "utf8" }), /Overall Test Status: Pass/);
});

test("titles are suggested, in the language that they are in", async (t) => {
  const { base, name } = await served(t, whole);
  for (const [typed, path] of [
    ["Northnet, from", "en/practices/northnet/index.html"],
    ["Northnet៖ ពី", "km/practices/northnet/index.html"],
  ]) {
    const suggested = await (await fetch(`${base}/suggest?content=${name}&term=${encodeURIComponent(typed)}`)).json();
    const paths = suggested.filter((/** @type {{ kind: string }} */ one) => one.kind === "path").map((/** @type {{ path: string }} */ one) => one.path);
    assert.ok(paths.length > 0 && paths.every((/** @type {string} */ one) => one.startsWith(path)), JSON.stringify(suggested));
  }
});

for (const [language, query] of Object.entries({ th: "เครือข่าย", km: "បណ្ដាញ", my: "ကွန်ရက်", en: "joint advocacy" })) {
  test(`the search finds entries in ${language}, and they open`, async (t) => {
    const { book } = await served(t, whole);
    const context = await browser.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    page.on("requestfailed", (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on("response", (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
    await page.goto(`${book}${language}/index.html`);
    const field = page.locator("form.find input, form.search input").first();
    await field.fill(query);
    await field.press("Enter");
    const first = page.locator("[data-results] [data-result] a").first();
    await first.waitFor();
    const title = await first.innerText();
    await first.click();
    await page.locator("article h1").waitFor();
    assert.equal(await page.locator("article h1").innerText(), title);
    assert.ok(page.url().startsWith(`${book}${language}/`), page.url());
    assert.deepEqual(complaints, []);
  });
}
