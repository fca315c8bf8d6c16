// @ts-check
/** Documents for print, set by the real typst and read with poppler. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { program } from "./support.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pdf-"));
after(() => rmSync(folder, { recursive: true }));

/** `typst` is in `support/bin`: the compiler from its Python package, which `tests/run` installs. */
const env = {
  ...process.env,
  PATH: [join(root, "tests/support/bin"), process.env.PATH].join(delimiter),
  PYTHONPATH: process.env.PYTHONPATH ?? join(root, "target/python"),
};

const languages = ["en", "th", "lo", "km", "vi", "my", "zh-Hans", "ne", "bn", "hi", "ur", "si", "ta", "id", "ar"];

/**
 * Makes a document.
 * @param {string} name
 * @param {string[]} args
 */
function print(name, args) {
  const file = join(folder, `${name}.pdf`);
  execFileSync(program, ["export", "pdf", "--root", root, "--out", file, "--quiet", ...args], { env });
  return file;
}

/** @param {string} file */
function info(file) {
  const lines = execFileSync("pdfinfo", [file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split("\n");
  return Object.fromEntries(lines.map((line) => line.split(/:\s+/)));
}

/** @param {string} file @param {string[]} args */
function text(file, ...args) {
  return execFileSync("pdftotext", [...args, file, "-"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

test("a fact sheet fills two pages in every language, with fonts that have its letters", () => {
  for (const language of languages) {
    const file = print(`sheet-${language}`, ["factsheets/networking-on-two-pages", "--lang", language]);
    const { Pages, Tagged, Title } = info(file);
    assert.equal(Pages, "2", language);
    assert.equal(Tagged, "yes", language);
    assert.ok(Title.length > 4, language);
    const fonts = execFileSync("pdffonts", [file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split("\n").slice(2, -1);
    assert.ok(fonts.length > 0 && fonts.every((font) => / yes yes (yes|no) /.test(font)), `${language}: ${fonts.join("\n")}`);
  }
});

test("a brief fits on two pages, a handout has no links between its versions", () => {
  for (const language of ["en", "my", "ur"]) {
    assert.equal(info(print(`brief-${language}`, ["briefs/law-policy-makers/th", "--lang", language])).Pages, "2", language);
  }
  const handout = text(print("handout", ["sessions/sharing-safely/handout"]));
  assert.ok(handout.includes("Red pens") && !handout.includes("For the trainer"), handout.slice(0, 600));
});

test("a collection is one book with a cover, contents and page numbers", () => {
  const file = print("book", ["--collection", "guides"]);
  const pages = text(file, "-layout").split("\f");
  assert.ok(pages[0].includes("Guides") && !pages[0].includes("1 /"), pages[0]);
  const entry = pages[1].match(/Joint advocacy[ .\u2060]+(\d+)/);
  assert.ok(entry, pages[1]);
  assert.ok(pages[Number(entry[1]) - 1].includes("Joint advocacy"), "the contents name the wrong page");
  assert.ok(pages[2].includes(`3 / ${pages.length - 1}`), pages[2]);
  // Nothing but the guides is in it.
  assert.ok(!/Memorandum of understanding[ .]+\d/.test(pages[1]), pages[1]);
});

test("chosen entries make a book in the order in which they are named", () => {
  const contents = text(print("chosen", ["practices/northnet", "guides/joint-advocacy"]), "-f", "2", "-l", "2");
  assert.match(contents, /Northnet[^]*Joint advocacy/);
});

test("the same site gives the same bytes, and --each a file for every entry", () => {
  const args = ["guides/joint-advocacy", "--lang", "km"];
  assert.ok(readFileSync(print("one", args)).equals(readFileSync(print("two", args))));
  const out = join(folder, "each");
  execFileSync(program, ["export", "pdf", "--root", root, "--collection", "factsheets", "--each", "--out", out, "--quiet"], { env });
  assert.equal(info(join(out, "factsheets-joint-advocacy-on-two-pages.pdf")).Pages, "2");
});

test("a document has its manifest beside it, which names what it holds", () => {
  const file = print("held", ["factsheets/joint-advocacy-on-two-pages", "--lang", "th"]);
  const report = JSON.parse(execFileSync(program, ["verify", file, "--json"], { encoding: "utf8" }));
  assert.equal(report.good, true);
  assert.equal(report.kind, "file");
  assert.deepEqual(report.languages, ["th"]);
  assert.deepEqual(report.entries, ["factsheets/joint-advocacy-on-two-pages"]);
});

test("without typst it says how to get it and that browsers print too", () => {
  const result = spawnSync(program, ["export", "pdf", "guides/joint-advocacy", "--root", root, "--lang", "en"], {
    encoding: "utf8",
    env: { ...process.env, PATH: folder },
  });
  assert.equal(result.status, 2);
  assert.match(result.stderr, /typst\.app[^]*browser/);
});
