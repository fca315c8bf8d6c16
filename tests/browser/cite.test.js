// @ts-check
/** Citations with every sign that a format could trip over are read back as they were. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

// Types are not published with it.
const load = createRequire(import.meta.url);
const { Cite } = load("@citation-js/core");
load("@citation-js/plugin-bibtex");
load("@citation-js/plugin-ris");

const part = readFileSync(new URL("../../themes/fieldbook/static/parts/cite.js", import.meta.url), "utf8");
const cite = runInNewContext(`${part}; fieldbookCite`);

const page = {
  key: "practices-northnet-th",
  title: "100 % {open} & shut_in #5: C:\\path ~ x^2 $9 “ไทย” } {\nTY  - BOOK",
  abstract: "@article{other, title = {x}} — اردو۔",
  site: "Fieldbook, a {knowledge} base",
  lang: "zh-Hans",
  address: "https://203.0.113.7/en/practices/northnet/?a=1&b=%20#x_y~z",
  licence: "CC BY 4.0",
  read: new Date(2026, 0, 9),
};
/** What every format must say: line ends become blanks. */
const title = page.title.replace("\n", " ").replace(/ +/g, " ");

test("CSL-JSON", () => {
  const [item, ...others] = JSON.parse(cite.csl(page));
  assert.deepEqual(others, []);
  assert.equal(item.title, title);
  assert.equal(item.URL, page.address);
  assert.deepEqual(item.accessed, { "date-parts": [[2026, 1, 9]] });
  assert.deepEqual(item.author, [{ literal: page.site }]);
  assert.equal(item.type, "webpage");
  // The processor's own check of what it is given.
  assert.equal(new Cite([item]).data[0].title, title);
});

test("BibTeX", () => {
  const text = cite.bibtex(page);
  const { data } = new Cite(text);
  assert.equal(data.length, 1, text);
  assert.equal(data[0].title, title);
  assert.equal(data[0].URL, page.address);
  assert.equal(data[0].abstract, page.abstract);
  assert.deepEqual(data[0].author.map(Object.values), [[page.site]], "one author, in one piece");
  assert.equal(data[0]["citation-key"] ?? data[0].id, page.key);
  assert.deepEqual(data[0].accessed["date-parts"], [[2026, 1, 9]]);
});

test("RIS", () => {
  const text = cite.ris(page);
  for (const line of text.split("\r\n").slice(0, -1)) {
    assert.match(line, /^[A-Z][A-Z0-9] {2}- .*$/u);
  }
  const { data } = new Cite(text, { forceType: "@ris/file" });
  assert.equal(data.length, 1, text);
  assert.equal(data[0].title.replace(/ +/g, " "), title);
  assert.equal(data[0].URL, page.address);
  assert.equal(data[0].type, "webpage");
  assert.equal(data[0].publisher, page.site);
});

test("what is not known is left out", () => {
  const bare = { ...page, address: "", licence: "", abstract: "" };
  assert.doesNotMatch(cite.bibtex(bare), /url =|note =|abstract =/);
  assert.doesNotMatch(cite.ris(bare), /^(UR|N1|AB) /m);
  assert.deepEqual(Object.keys(JSON.parse(cite.csl(bare))[0]).sort(), ["accessed", "author", "id", "language", "title", "type"]);
});
