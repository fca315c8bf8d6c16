// @ts-check
/** The search of a built site without a browser, and what its pages show, to compare the two. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/**
 * @typedef {{ url: string, title: string, excerpt: string, collection: string, lang: string, score: number, facets: string[] }} Hit
 * @typedef {{ query: string, lang: string, total: number, results: Hit[], partial: boolean, suggestion: string | null, similar: string[], counts: Record<string, Record<string, number>> | null, failed: string[] }} Answer
 * @typedef {(query: string, options?: Record<string, unknown>) => Promise<Answer>} Search
 */

/**
 * The runtime as it was built, run in Node: shards come from the folder instead of script elements.
 * @param {string} folder of a built site
 * @returns {{ search: Search, languages: Record<string, { root: string | null, chain: string[] }>, loaded: string[] }}
 */
export function runtime(folder) {
  const { languages } = JSON.parse(readFileSync(join(folder, "search/index.json"), "utf8"));
  const name = readdirSync(join(folder, "search")).find((file) => file.startsWith("runtime-"));
  const listed = Object.entries(languages).map(([tag, { root, chain }]) => {
    const hash = root ? root.split("/")[1].replace(".js", "") : "";
    return chain.length > 0 ? `${tag}=${hash}>${chain.join(",")}` : `${tag}=${hash}`;
  });
  const window = vm.createContext({ TextDecoder, setTimeout, console });
  vm.runInContext(readFileSync(join(folder, "search", name ?? ""), "utf8"), window);
  /** @type {any} */
  const fieldbook = vm.runInContext("fieldbook", window);
  /** @type {string[]} */
  const loaded = [];
  fieldbook.page = { base: "", lang: "en", languages: listed.join(" ") };
  fieldbook.load = async (/** @type {string} */ path) => {
    loaded.push(path);
    const script = readFileSync(join(folder, path), "utf8");
    return script.slice('fieldbook.shard("'.length, -'");\n'.length);
  };
  return { search: (query, options) => fieldbook.search(query, options), languages, loaded };
}

/** @param {string} html */
function plain(html) {
  return html
    .replace(/<sup>.*?<\/sup>/gs, "")
    .replace(/<a href="[^"]*" role="doc-backlink".*?<\/a>/gs, "")
    .replace(/<\/?(?:a|abbr|b|bdi|code|del|em|i|mark|s|span|strong|sub)(?: [^>]*)?>/g, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}

/**
 * What a reader sees of an entry: its text, and the facts around it.
 * @param {string} html of the page
 */
function shown(html) {
  const article = html.slice(html.indexOf("<article"), html.indexOf("</article>"));
  const facts = [...article.matchAll(/<dd.*?<\/dd>|<ul class="tags".*?<\/ul>/gs)].map(([part]) => plain(part));
  const text = article
    .replace(/<aside class="facts".*?<\/aside>/s, "")
    .replace(/<ul class="tags".*?<\/ul>/s, "")
    .replace(/<nav class="contents".*?<\/nav>/s, "")
    .replace(/<(div|p) class="(?:tools|actions)".*?<\/\1>/gs, "")
    .replace(/<p class="(?:notice|meta).*?<\/p>/gs, "")
    .replace(/<section class="(?:block|criteria|record)[^>]*><h2>.*?<\/h2>/gs, "")
    .replace(/<thead>.*?<\/thead>/gs, (head) => (article.includes('class="record') ? "" : head))
    .replace(/<b>[^<]*<\/b>\s*<span class="rate.*?<\/span>/gs, "")
    .replace(/<p class="callout-title">.*?<\/p>/gs, "");
  const lang = /<h1[^>]* lang="([^"]*)"/.exec(article)?.[1];
  return { text: plain(text), facts: facts.join("\n"), lang };
}

/**
 * Every entry as the pages of a language show it.
 * @param {string} folder of a built site
 * @param {string} language
 */
export function entries(folder, language) {
  /** @type {(path: string) => string} */
  const read = (path) => readFileSync(join(folder, path), "utf8");
  /** @type {{ id: string }[]} */
  const catalogue = JSON.parse(read("catalogue.json"));
  return catalogue.map(({ id: path }) => {
    const page = `${language}/${path}/index.html`;
    const here = shown(read(page));
    const tag = here.lang ?? language;
    // Of an entry that is shown in another language, its own page has the facts in that language.
    const there = tag === language ? here : shown(read(`${tag}/${path}/index.html`));
    return { path, page, own: tag === language, text: there.text, facts: `${here.facts}\n${there.facts}` };
  });
}

/**
 * A text in one form, written for these tests alone.
 * @param {string} text
 * @param {string} language
 */
export function oneForm(text, language) {
  const lower = text.normalize("NFKC").toLowerCase();
  const same = lower
    .replace(/[\u00ad\u034f\u061c\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g, "")
    .replace(/[آأإٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/[ۀہۂ]/g, "ه")
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return language === "vi" ? same.normalize("NFC") : same.normalize("NFD").replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1").normalize("NFC");
}

/** @param {string} digit */
function digitValue(digit) {
  let zero = /** @type {number} */ (digit.codePointAt(0));
  let value = 0;
  // Digits stand in rows of ten; some rows follow each other without a gap.
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
    value += 1;
  }
  return value;
}

/**
 * The facets by the names and synonyms of their terms, in every language, as the content has them.
 * @param {string[]} vocabularies those that are called as the fields that use them
 */
export function vocabularyNames(vocabularies) {
  /** @type {Map<string, Set<string>>} */
  const names = new Map();
  for (const name of vocabularies) {
    const text = readFileSync(new URL(`../../content/_vocabularies/${name}.toml`, import.meta.url), "utf8");
    let facet = "";
    let before = "";
    for (const line of text.split("\n")) {
      const [key, value] = line.split(/ = (.*)/s);
      const isFirst = before === "[[term]]";
      before = line;
      // Later in a term `id` is Indonesian.
      if (isFirst) {
        facet = `${name}:${JSON.parse(value)}`;
      } else if (value !== undefined) {
        for (const label of [JSON.parse(value)].flat().map(String)) {
          const form = oneForm(label, key);
          names.set(form, (names.get(form) ?? new Set()).add(facet));
        }
      }
    }
  }
  return names;
}
