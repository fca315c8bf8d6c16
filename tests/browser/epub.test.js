// @ts-check
/** Books, as the reference checker and a reader's program see them. */
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { direction, program } from "./support.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const checker = join(process.env.FIELDBOOK_PYTHON ?? join(root, "target/python"), "epubcheck/epubcheck.jar");
const folder = mkdtempSync(join(tmpdir(), "epub-"));
after(() => rmSync(folder, { recursive: true }));

const languages = Array.from(readFileSync(join(root, "site.toml"), "utf8").matchAll(/^\[languages\.(.+)\]$/gm), ([, tag]) => tag);
const guide = "guides/networking-and-coordination";

/**
 * The path of a new book.
 * @param {string} language
 * @param {string} name
 * @param {string[]} args
 */
function book(language, name, ...args) {
  const path = join(folder, `${name}-${language}.epub`);
  execFileSync(program, ["export", "epub", "--root", root, "--lang", language, "--out", path, "--quiet", ...args]);
  return path;
}

/**
 * A file of a book, or the list of its files.
 * @param {string} path
 * @param {string} [file]
 */
function inside(path, file) {
  return execFileSync("python3", ["-c", `
import sys, zipfile
book = zipfile.ZipFile(sys.argv[1])
sys.stdout.buffer.write(book.read(sys.argv[2]) if sys.argv[2:] else "\\n".join(book.namelist()).encode())
`, path, ...(file ? [file] : [])], { encoding: "utf8" });
}

/** What epubcheck says against a book. @param {string} path */
async function problems(path) {
  const java = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", checker, path, "--json", "-", "--quiet"];
  const run = promisify(execFile)("java", java, { maxBuffer: 1 << 26 });
  const { stdout } = await run.catch((error) => /** @type {{ stdout: string }} */ (error));
  const report = JSON.parse(stdout);
  assert.equal(report.checker.checkerVersion, "5.3.0");
  const serious = report.messages.filter((/** @type {{ severity: string }} */ one) => !["INFO", "USAGE"].includes(one.severity));
  return serious.map((/** @type {any} */ one) => `${one.ID} ${one.message} ${one.locations[0]?.path}:${one.locations[0]?.line}`);
}

test("epubcheck finds nothing in the book of all entries, in any language", async () => {
  assert.equal(languages.length, 15);
  const open = languages.map((language) => book(language, "all"));
  const check = async () => {
    for (let path = open.pop(); path; path = open.pop()) {
      assert.deepEqual(await problems(path), [], path);
    }
  };
  await Promise.all([check(), check()]);
});

test("a guide is small, says what it is, and comes out the same twice", () => {
  for (const language of ["en", "my", "ur", "zh-Hans"]) {
    const path = book(language, "guide", guide);
    assert.deepEqual(readFileSync(book(language, "again", guide)), readFileSync(path));
    assert.ok(statSync(path).size <= 150_000, `${statSync(path).size} bytes`);

    const files = inside(path).split("\n");
    assert.equal(files[0], "mimetype");
    assert.equal(files.some((file) => file.endsWith(".woff2")), language === "my" || language === "ur");
    const turned = 'page-progression-direction="rtl"';
    assert.equal(inside(path, "EPUB/package.opf").includes(turned), direction(language) === "rtl");
    const contents = inside(path, "EPUB/nav.xhtml");
    assert.ok(contents.includes(`lang="${language}" xml:lang="${language}" dir="${direction(language)}"`));
  }
});

test("a trainer's collection becomes a book whose chapters link to each other", async () => {
  const link = `https://fieldbook.example/th/my-collection/index.html#+practices/northnet,${guide}`;
  const path = book("th", "chosen", link);
  assert.deepEqual(await problems(path), []);
  const files = inside(path).split("\n");
  assert.ok(files.includes("EPUB/practices/northnet.xhtml") && files.includes(`EPUB/${guide}.xhtml`));
  const chapter = inside(path, "EPUB/practices/northnet.xhtml");
  assert.ok(/href="\.\.\/glossary\/[a-z-]+\.xhtml"/.test(chapter), "its words are not explained");
  assert.ok(!chapter.includes("fieldbook.example/"), "a placeholder is no address");
});

test("what cannot be a book is said", () => {
  const refused = (/** @type {string[]} */ ...args) => {
    const run = () => execFileSync(program, ["export", "epub", "--root", root, ...args], { stdio: "pipe" });
    assert.throws(run, (/** @type {any} */ error) => error.status === 2);
  };
  refused("--lang", "th", "practices/unknown");
  refused("--lang", "th", "northnet");
  refused("--lang", "th,lo", "--out", join(folder, "two.epub"), guide);
});
