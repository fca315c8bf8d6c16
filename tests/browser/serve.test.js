// @ts-check
/** The development server: an edit reaches the open page, an error is shown there and goes again. */
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { launch, program } from "./support.js";

/** @type {string} */
let site;
/** @type {import("node:child_process").ChildProcess} */
let server;
/** @type {string} */
let base;
/** @type {import("playwright-core").Browser} */
let browser;

const entry = "content/practices/example-practice/index.en.md";

before(async () => {
  site = join(mkdtempSync(join(tmpdir(), "fieldbook-serve-")), "site");
  execFileSync(program, ["init", site]);
  server = spawn(program, ["--lang", "en", "serve", "--root", site, "--port", "0"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  [browser, base] = await Promise.all([launch(), address()]);
});
after(async () => {
  await browser?.close();
  server?.kill();
  rmSync(join(site, ".."), { recursive: true, force: true });
});

/** The address that the server prints once the site is ready. */
async function address() {
  if (!server.stdout) {
    throw new Error("the server's output is not a pipe");
  }
  for await (const line of createInterface({ input: server.stdout })) {
    const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(line);
    if (found) {
      return found[0];
    }
  }
  throw new Error("the server ended without an address");
}

/** @param {(text: string) => string} change */
function edit(change) {
  const file = join(site, entry);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

test("an open page follows its file, through an error and out of it", async () => {
  const page = await browser.newPage();
  await page.goto(`${base}en/practices/example-practice/index.html`);
  edit((text) => text.replace(/^title: .*$/m, "title: An edited title"));
  await page.locator("h1", { hasText: "An edited title" }).waitFor({ timeout: 10_000 });

  edit((text) => text.replace(/^status: published$/m, "status: publisht"));
  const problem = page.locator("pre", { hasText: "unknown-term" });
  await problem.waitFor({ timeout: 10_000 });
  assert.match((await problem.textContent()) ?? "", /did you mean `published`\?/);

  edit((text) => text.replace("status: publisht", "status: published"));
  await page.locator("h1", { hasText: "An edited title" }).waitFor({ timeout: 10_000 });

  await page.goto(`${base}en/practices/index.html`);
  await page.locator("a", { hasText: "An edited title" }).first().waitFor({ timeout: 10_000 });
});

test("a page of another site cannot read drafts through a borrowed name", async () => {
  const answer = await fetch(`${base}en/index.html`);
  assert.equal(answer.status, 200);
  const { request } = await import("node:http");
  const status = await new Promise((done, failed) => {
    const borrowed = { headers: { host: "attacker.example" } };
    request(`${base}en/index.html`, borrowed, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on("error", failed)
      .end();
  });
  assert.equal(status, 403);
});
