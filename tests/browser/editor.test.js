// @ts-check
/**
 * The form editor, on this repository's own content. A folder that the browser keeps for the page
 * stands for the folder that a person chooses; everything else is as it is used.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { launch, program, serve } from "./support.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const modules = join(root, "node_modules");

/** @type {string} */
let folder;
/** @type {string} */
let site;
/** @type {string} */
let built;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import("playwright-core").Browser} */
let browser;
/** Texts of entries, by path. @type {Record<string, string>} */
const files = {};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "fieldbook-editor-"));
  site = join(folder, "site");
  built = join(folder, "public");
  mkdirSync(site);
  for (const part of ["content", "fonts"]) {
    cpSync(join(root, part), join(site, part), { recursive: true });
  }
  cpSync(join(root, "site.toml"), join(site, "site.toml"));
  const editor = `\n[editor]\nbackend = "github"\nrepository = "example/fieldbook"\npackages = ${JSON.stringify(modules)}\n`;
  appendFileSync(join(site, "site.toml"), editor);
  const northnet = readFileSync(join(site, "content/practices/northnet/index.en.md"), "utf8");
  const thai = northnet.replace("title: ", "source_language: th\ntitle: ไทย ").replace(/^criteria:\n(?: .*\n)*/m, "");
  const sections = [...readFileSync(join(site, "content/practices/northnet/index.th.md"), "utf8").matchAll(/^## .*$/gm)];
  const headings = [...northnet.matchAll(/^## .*$/gm)].map(String);
  const text = headings.reduce((text, heading, at) => text.replace(heading, String(sections[at])), thai);
  mkdirSync(join(site, "content/practices/khian-pen-thai"));
  writeFileSync(join(site, "content/practices/khian-pen-thai/index.th.md"), text);
  execFileSync(program, ["build", "--root", site, "--out", built, "--lang", "en"], { stdio: "pipe" });
  for (const name of /** @type {string[]} */ (readdirSync(join(site, "content"), { recursive: true }))) {
    if (name.endsWith(".md")) {
      files[`content/${name}`] = readFileSync(join(site, "content", name), "utf8");
    }
  }
  [server, browser] = await Promise.all([serve(built), launch()]);
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * The editor in a language, signed in with a copy of the content.
 * @param {string} language
 */
async function open(language) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  /** Requests that left for somewhere else. @type {string[]} */
  const outside = [];
  const isOutside = (/** @type {string} */ url) => /^https?:/.test(url) && new URL(url).hostname !== "localhost";
  page.on("response", (response) => {
    if (isOutside(response.url())) {
      outside.push(response.url());
    }
  });
  page.on("requestfailed", (request) => {
    // The page's own policy refuses these before they are sent.
    if (isOutside(request.url()) && request.failure()?.errorText !== "csp") {
      outside.push(`${request.url()} ${request.failure()?.errorText}`);
    }
  });
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const base = server.base.replace("127.0.0.1", "localhost");
  const address = `${base}admin/${language}/index.html`;
  await page.goto(address);
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, text] of Object.entries(files)) {
      const parts = path.split("/");
      const name = parts.pop() ?? "";
      let folder = root;
      for (const part of parts) {
        folder = await folder.getDirectoryHandle(part, { create: true });
      }
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
  }, files);
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
  await page.getByText("Collections", { exact: true }).waitFor();

  /** Every text that differs from what was there, `null` where it is gone. */
  async function changes() {
    const now = await page.evaluate(async () => {
      /** @type {Record<string, string>} */
      const found = {};
      const walk = async (/** @type {any} */ folder, /** @type {string} */ path) => {
        for await (const [name, handle] of folder.entries()) {
          if (handle.kind === "directory") {
            await walk(handle, `${path}${name}/`);
          } else {
            found[path + name] = await (await handle.getFile()).text();
          }
        }
      };
      await walk(await navigator.storage.getDirectory(), "");
      return found;
    });
    const paths = new Set([...Object.keys(files), ...Object.keys(now)]);
    const changed = [...paths].filter((path) => files[path] !== now[path]);
    return Object.fromEntries(changed.map((path) => [path, now[path] ?? null]));
  }

  return {
    page,
    outside,
    changes,
    /** @param {string} form @param {string} id */
    async entry(form, id) {
      await page.goto(`${address}#/collections/${form}/entries/${id}/index`);
      await page.getByRole("button", { name: "Save", exact: true }).waitFor();
      await page.locator("section[data-locale] input, [data-locale] input").first().waitFor();
    },
    async save() {
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByRole("button", { name: "Save", exact: true }).waitFor({ state: "detached" });
    },
    close: () => context.close(),
  };
}

/** Runs `check` on the content with `changed` in it. @param {Record<string, string | null>} changed */
function check(changed) {
  for (const [path, text] of Object.entries(changed)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text ?? "");
  }
  const run = spawnSync(program, ["check", "--root", site, "--lang", "en", "--format", "json"], { encoding: "utf8" });
  for (const path of Object.keys(changed)) {
    const before = files[path];
    if (before === undefined) {
      rmSync(join(site, path));
    } else {
      writeFileSync(join(site, path), before);
    }
  }
  const errors = JSON.parse(run.stdout).filter((/** @type {any} */ found) => found.severity === "error");
  return errors.map((/** @type {any} */ found) => `${found.path}: ${found.message}`);
}

/** Lines of one text that the other does not have. @param {string} a @param {string} b */
function without(a, b) {
  const known = new Set(b.split("\n"));
  return a.split("\n").filter((line) => !known.has(line));
}

/**
 * A field's input; what is not in sight has none yet.
 * @param {import("playwright-core").Page} page @param {string} language @param {string} key
 */
async function input(page, language, key) {
  const place = page.locator(`[data-locale="${language}"] [data-key-path="${key}"]`).first();
  await place.scrollIntoViewIfNeeded();
  return place.locator("input, textarea").first();
}

test("every configuration follows the editor's own schema", () => {
  const schema = JSON.parse(readFileSync(join(modules, "@sveltia/cms/schema/sveltia-cms.json"), "utf8"));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  const languages = readdirSync(join(built, "admin")).filter((name) => existsSync(join(built, "admin", name, "config.json")));
  assert.equal(languages.length, 15);
  for (const language of languages) {
    const config = JSON.parse(readFileSync(join(built, "admin", language, "config.json"), "utf8"));
    assert.ok(validate(config), `${language}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
});

test("readers and search engines are not led to the editor", () => {
  for (const name of ["sitemap.xml", "en/index.html", "404.html"]) {
    assert.doesNotMatch(readFileSync(join(built, name), "utf8"), /admin\//, name);
  }
  for (const name of ["index.html", "th/index.html"]) {
    assert.match(readFileSync(join(built, "admin", name), "utf8"), /<meta name="robots" content="noindex">/);
  }
});

test("a translation changes only where it was edited, and nobody else is asked", async () => {
  const editor = await open("th");
  await editor.entry("practices", "northnet");
  const title = await input(editor.page, "th", "title");
  await title.fill(`${await title.inputValue()} (แก้ไข)`);
  const body = await input(editor.page, "th", "body");
  await body.fill((await body.inputValue()).replace("แห่งหนึ่งอบรมทักษะชีวิต", "แห่งหนึ่งอบรมทักษะชีวิตและอาชีพ"));
  await editor.save();
  const changes = await editor.changes();
  const path = "content/practices/northnet/index.th.md";
  assert.deepEqual(Object.keys(changes), [path]);
  const [before, now] = [files[path] ?? "", changes[path] ?? ""];
  assert.deepEqual(without(before, now), [
    'title: "Northnet: จากการทำโครงการเองสู่การช่วยให้หมู่บ้านเรียนรู้"',
    "- แห่งหนึ่งอบรมทักษะชีวิต",
  ]);
  assert.deepEqual(without(now, before), [
    'title: "Northnet: จากการทำโครงการเองสู่การช่วยให้หมู่บ้านเรียนรู้ (แก้ไข)"',
    "- แห่งหนึ่งอบรมทักษะชีวิตและอาชีพ",
  ]);
  assert.equal(before.split("\n").length, now.split("\n").length);
  assert.deepEqual(editor.outside, []);
  // The icons are letters where their font is missing.
  const icons = await editor.page.evaluate(() => document.fonts.check("24px 'Material Symbols Outlined'"));
  assert.ok(icons);
  await editor.close();
});

test("an entry of every collection changes only where it was edited", async () => {
  const editor = await open("en");
  const config = JSON.parse(readFileSync(join(built, "admin/en/config.json"), "utf8"));
  const forms = config.collections.filter((/** @type {any} */ form) => !form.hide && !form.divider);
  assert.ok(forms.length >= 11);
  for (const { name, identifier_field: field } of forms) {
    const path = Object.keys(files).find((path) => path.startsWith(`content/${name}/`) && path.endsWith("/index.en.md"));
    const id = path?.split("/")[2];
    assert.ok(path && id, name);
    await editor.entry(name, id);
    const title = await input(editor.page, "en", field);
    await title.fill(`${await title.inputValue()}, edited`.slice(-100));
    await editor.save();
    const { [path]: now, ...others } = await editor.changes();
    const before = files[path] ?? "";
    assert.ok(now, `${path} has not changed`);
    assert.equal(without(before, now).length, 1, `${path}:\n${without(before, now).join("\n")}`);
    assert.equal(without(now, before).length, 1, `${path}:\n${without(now, before).join("\n")}`);
    for (const other of Object.keys(others)) {
      assert.match(other, /index\.en\.md$/, `${other} has changed with ${path}`);
    }
  }
  await editor.close();
});

test("what was written in Thai first is edited as a source", async () => {
  const editor = await open("th");
  await editor.entry("practices_th", "khian-pen-thai");
  await (await input(editor.page, "th", "documented_on")).fill("2002-10");
  await editor.save();
  const changes = await editor.changes();
  const path = "content/practices/khian-pen-thai/index.th.md";
  assert.deepEqual(Object.keys(changes), [path]);
  assert.deepEqual(without(changes[path] ?? "", files[path] ?? ""), ["documented_on: 2002-10"]);
  assert.deepEqual(without(files[path] ?? "", changes[path] ?? ""), ["documented_on: 2002-09"]);
  await editor.close();
});

test("a new translation holds no shared field", async () => {
  const editor = await open("km");
  await editor.entry("practices", "charity-concert");
  await editor.page.getByRole("button", { name: /^Enable/ }).click();
  await (await input(editor.page, "km", "title")).fill("ការប្រគុំតន្ត្រី");
  await (await input(editor.page, "km", "summary")).fill("ដៃគូប្រាំបានរៀបចំព្រឹត្តិការណ៍មួយ។");
  await editor.save();
  const changes = await editor.changes();
  const path = "content/practices/charity-concert/index.km.md";
  assert.deepEqual(Object.keys(changes), [path]);
  assert.match(changes[path] ?? "", /^---\ntitle: ការប្រគុំតន្ត្រី\nsummary: .*\nbuilding_blocks:\n(?: {2}- .*\n)*l10n:\n {2}status: draft\n---\n/);
  assert.match(changes[path] ?? "", /^## /m);
  assert.deepEqual(check(changes), []);
  await editor.close();
});

test("a new entry begins as a draft in the writer's language", async () => {
  const editor = await open("th");
  const { page } = editor;
  await page.goto(`${page.url().replace(/#.*/, "")}#/collections/pages_th/new`);
  await page.getByRole("button", { name: "Save", exact: true }).waitFor();
  await (await input(page, "th", "title")).fill("วิทยุหมู่บ้าน");
  await (await input(page, "th", "summary")).fill("สถานีวิทยุเล็ก ๆ ในหมู่บ้าน");
  for (const key of ["licence", "safeguarding.personal_data"]) {
    await page.locator(`[data-locale="th"] [data-key-path="${key}"]`).getByRole("radio").first().click();
  }
  const slug = page.locator("input[aria-required=true]:not([data-locale] input)");
  await slug.fill("วิทยุ");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("a–z", { exact: false }).first().waitFor();
  assert.deepEqual(await editor.changes(), {});
  await slug.fill("village-radio");
  await editor.save();
  const changes = await editor.changes();
  assert.deepEqual(Object.keys(changes), ["content/pages/village-radio/index.th.md"]);
  const [text] = Object.values(changes);
  assert.match(text ?? "", /^status: draft$/m);
  assert.match(text ?? "", /^source_language: th$/m);
  assert.deepEqual(check(changes), []);
  await editor.close();
});
