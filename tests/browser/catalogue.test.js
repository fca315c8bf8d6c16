// @ts-check
/** What is exported for other programs, read by other programs' readers. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { load as readYaml } from "js-yaml";
import { program } from "./support.js";

// Types are not published with it.
const load = createRequire(import.meta.url);
const { Cite } = load("@citation-js/core");
load("@citation-js/plugin-bibtex");
load("@citation-js/plugin-ris");

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
after(() => rmSync(folder, { recursive: true }));

/** @param {string[]} args */
function run(...args) {
  execFileSync(program, ["export", ...args, "--root", root, "--quiet"], {
    env: { ...process.env, SOURCE_DATE_EPOCH: "1795300000" },
  });
}

/**
 * @param {string} format
 * @param {string[]} args
 */
function catalogue(format, ...args) {
  const file = join(folder, format);
  run("catalogue", "--format", format, "--out", file, ...args);
  return readFileSync(file, "utf8");
}

/** @param {string} text of a CSV file (RFC 4180) */
function rows(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows[rows.length - 1].push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") {
      rows.push([]);
    }
  }
  return rows.filter((row) => row.length > 1);
}

/** @type {{ id: string, collection: string, fields: Record<string, unknown> }[]} */
let entries;
before(() => {
  entries = JSON.parse(catalogue("json"));
});

test("every entry is in the table, with as many cells as there are names", () => {
  const text = catalogue("csv");
  assert.ok(text.startsWith("\ufeff"));
  const [names, ...table] = rows(text.slice(1));
  assert.ok(table.every((row) => row.length === names.length));
  assert.deepEqual(table.map((row) => row[0]), entries.map(({ id }) => id));
});

test("every entry is in the linked data", () => {
  const { "@context": context, "@graph": graph } = JSON.parse(catalogue("jsonld"));
  assert.equal(context, "https://schema.org");
  assert.equal(graph.length, entries.length);
});

test("references are read back from every format with the same titles, types and authors", () => {
  const csl = JSON.parse(catalogue("csl"));
  assert.deepEqual(csl.map((/** @type {{ id: string }} */ one) => one.id), entries.map(({ id }) => id.replace("/", "-")));
  const bibtex = new Cite(catalogue("bibtex")).data;
  const ris = new Cite(catalogue("ris")).data;
  assert.equal(bibtex.length, csl.length);
  assert.equal(ris.length, csl.length);
  for (const [at, one] of csl.entries()) {
    for (const other of [bibtex[at], ris[at]]) {
      assert.equal(other.title, one.title);
      assert.deepEqual(names(other.author), names(one.author), one.id);
      assert.deepEqual(other.issued?.["date-parts"], one.issued?.["date-parts"], one.id);
      assert.equal(other["publisher"], one.publisher, one.id);
    }
  }
});

/** @param {{ literal?: string, family?: string, given?: string }[] | undefined} authors */
function names(authors) {
  return authors?.map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(", "));
}

test("a work is cited as itself, and a page as a page of the site", () => {
  const csl = JSON.parse(catalogue("csl"));
  const find = (/** @type {string} */ id) => csl.find((/** @type {{ id: string }} */ one) => one.id === id);
  const protocol = find("sources-palermo-protocol");
  assert.equal(protocol.type, "legislation");
  assert.deepEqual(protocol.author, [{ literal: "United Nations" }]);
  assert.deepEqual(protocol.issued, { "date-parts": [[2000]] });
  const practice = find("practices-northnet");
  assert.equal(practice.type, "webpage");
  assert.deepEqual(practice.author, [{ literal: "Fieldbook" }]);
  assert.ok(!("URL" in practice), "a placeholder is no address");
});

test("a part of the site has the entries of that part", () => {
  const part = JSON.parse(catalogue("csl", "--collection", "glossary"));
  assert.ok(part.length < entries.length && part.length >= entries.filter(({ collection }) => collection === "glossary").length);
});

test("without a format, all are in one archive that is the same every time", () => {
  const archives = ["one.zip", "two.zip"].map((name) => join(folder, name));
  for (const archive of archives) {
    run("catalogue", "--out", archive);
  }
  const [one, two] = archives.map((archive) => readFileSync(archive));
  assert.ok(one.equals(two));
  const listed = execFileSync("python3", ["-m", "zipfile", "-l", archives[0]], { encoding: "utf8" });
  for (const name of ["catalogue.csv", "catalogue.json", "catalogue.jsonld", "vocabularies.ttl", "catalogue.bib", "catalogue.ris", "catalogue.csl.json"]) {
    assert.ok(listed.includes(`/${name} `), listed);
  }
});

test("search documents come with settings that name every one of their fields", () => {
  const archive = join(folder, "search.zip");
  run("ndjson", "--out", archive);
  execFileSync("python3", ["-m", "zipfile", "-e", archive, folder]);
  const read = (/** @type {string} */ name) => readFileSync(join(folder, "fieldbook-search", name), "utf8");
  const documents = read("documents.ndjson").trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.equal(new Set(documents.map(({ id }) => id)).size, documents.length);
  const thai = documents.find(({ id }) => id === "th/practices/northnet");
  assert.equal(thai.language, "th");
  assert.ok(thai.title.th.length > 0 && thai.body.th.length > 500 && thai.facets.countries.includes("TH"));
  assert.equal(thai.url, "https://fieldbook.example/th/practices/northnet/");

  const lines = read("opensearch.bulk.ndjson").split("\n");
  assert.equal(lines.pop(), "", "the last line ends too");
  assert.equal(lines.length, 2 * documents.length);
  for (const [at, document] of documents.entries()) {
    assert.deepEqual(JSON.parse(lines[2 * at]), { index: { _id: document.id } });
    assert.deepEqual(JSON.parse(lines[2 * at + 1]), document);
  }

  const { mappings, settings } = JSON.parse(read("opensearch.json"));
  const quickwit = /** @type {any} */ (readYaml(read("quickwit.yaml")));
  const fields = quickwit.doc_mapping.field_mappings;
  /** The names of all fields, with those inside others. @param {any} names @param {string} before @returns {string[]} */
  const mapped = (names, before = "") =>
    Object.entries(names).flatMap(([name, { properties }]) => (properties ? mapped(properties, `${before}${name}.`) : before + name));
  const listed = fields.flatMap((/** @type {any} */ one) =>
    one.field_mappings ? one.field_mappings.map((/** @type {any} */ inner) => `${one.name}.${inner.name}`) : one.name,
  );
  assert.deepEqual(mapped(mappings.properties).sort(), listed.sort());
  for (const document of documents) {
    for (const [name, value] of Object.entries(document)) {
      const inner = typeof value === "object" && !Array.isArray(value) ? Object.keys(value).map((key) => `${name}.${key}`) : [name];
      assert.ok(inner.every((one) => listed.includes(one)), `${inner} of ${document.id}`);
    }
  }
  const analyzers = new Set(Object.values(mappings.properties.body.properties).map((one) => /** @type {any} */ (one).analyzer));
  const builtIn = ["arabic", "bengali", "cjk", "english", "hindi", "indonesian", "thai"];
  assert.deepEqual([...analyzers].filter((one) => !builtIn.includes(one)), Object.keys(settings.analysis.analyzer));
  const known = ["raw", "default", "en_stem", "chinese_compatible", ...quickwit.doc_mapping.tokenizers.map((/** @type {any} */ one) => one.name)];
  const used = fields.flatMap((/** @type {any} */ one) => (one.field_mappings ?? [one]).map((/** @type {any} */ inner) => inner.tokenizer));
  assert.ok(used.every((/** @type {string} */ one) => known.includes(one)));
  assert.ok(quickwit.search_settings.default_search_fields.every((/** @type {string} */ one) => listed.includes(one)));
});
