// @ts-check
/**
 * Is what stands on the pages found, and only that? Words are taken from the middle of sentences of
 * the site's own entries; the truth is a scan of what the pages show. Entries that bear a topic whose
 * name or synonym was asked for are right as well; the precision without them stands in brackets.
 */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { entries, oneForm, runtime, vocabularyNames } from "./search-support.js";
import { results, sites } from "./support.js";

const folder = sites.fieldbook;
const site = runtime(folder);

/** Languages that write without spaces between words. */
const unspaced = new Set(["th", "lo", "km", "my", "zh-Hans"]);
const PER_KIND = 40;

/** The same sequence every time: no test depends on luck. @param {number} seed */
function random(seed) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** By name or synonym: the facets that are called so. */
const terms = vocabularyNames(["topics", "audiences"]);

/** @typedef {ReturnType<typeof entries>[number] & { form: string, all: string }} Entry */

/**
 * The words of a line with their places, from a tool that is not ours.
 * @param {string} line
 * @param {string} language
 */
function words(line, language) {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const found = unspaced.has(language)
    ? [...segmenter.segment(line)].filter((part) => part.isWordLike).map((part) => ({ word: part.segment, start: part.index }))
    : [...line.matchAll(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu)].map((match) => ({ word: match[0], start: match.index }));
  return found.map(({ word, start }) => ({ word, start, end: start + word.length }));
}

/** Sentences of a language's own entries with their words. @param {Entry[]} all @param {string} language */
function sentences(all, language) {
  const own = all.filter((entry) => entry.own);
  const lines = own.flatMap((entry) => entry.text.split(/[\n.!?。！？။।]+/u));
  return lines.map((line) => ({ line, row: words(line, language) })).filter(({ row }) => row.length >= 7);
}

/**
 * Whether a normalised text holds a normalised query: whole words where words have spaces, else the
 * characters, at the borders of clusters.
 * @param {string} form
 * @param {string} query
 */
function holds(form, query) {
  const parted = query.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  for (let at = form.indexOf(parted); at >= 0; at = form.indexOf(parted, at + 1)) {
    const before = form.slice(0, at);
    const after = form.slice(at + parted.length);
    if (borders(before, parted) && borders(parted, after)) {
      return true;
    }
  }
  return false;
}

const NO_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/u;

/** Whether a word may end with `left` where `right` goes on. @param {string} left @param {string} right */
function borders(left, right) {
  const last = [...left.slice(-2)].pop() ?? " ";
  const next = [...right.slice(0, 2)][0] ?? " ";
  if (/\p{M}/u.test(next)) {
    return false;
  }
  const isWord = (/** @type {string} */ c) => /[\p{L}\p{M}\p{N}]/u.test(c);
  if (!isWord(last) || !isWord(next)) {
    return true;
  }
  return NO_SPACES.test(last) || NO_SPACES.test(next);
}

/** Queries of every kind for a language. @param {Entry[]} all @param {string} language */
function queries(all, language) {
  const next = random(42);
  const rows = sentences(all, language);
  /** @type {Record<string, [query: string, needs: string[]][]>} */
  const kinds = { word: [], "two words": [], phrase: [], compound: [] };
  const long = (/** @type {string} */ word) => [...word].length >= (unspaced.has(language) ? 2 : 4) && !/^\p{N}/u.test(word);
  for (let tries = 0; tries < 4000; tries++) {
    const { line, row } = rows[Math.floor(next() * rows.length)];
    const at = 1 + Math.floor(next() * (row.length - 4));
    const [first, second, third] = row.slice(at, at + 3);
    const phrase = line.slice(first.start, third.end);
    if (long(first.word)) {
      kinds.word.push([first.word, [first.word]]);
      const other = row[(at + 3) % row.length].word;
      if (long(other) && other !== first.word) {
        kinds["two words"].push([`${first.word} ${other}`, [first.word, other]]);
      }
    }
    if (!/["“”„«»]/.test(phrase)) {
      kinds.phrase.push([`"${phrase}"`, [phrase]]);
    }
    if (unspaced.has(language) && first.end === second.start) {
      kinds.compound.push([first.word + second.word, [first.word + second.word]]);
    }
  }
  return Object.entries(kinds).flatMap(([kind, list]) => {
    const once = new Map(list.map((one) => [one[0], one]));
    return [...once.values()].slice(0, PER_KIND).map(([query, needs]) => ({ kind, query, needs }));
  });
}

/** @type {Record<string, Record<string, string>>} */
const report = {};

for (const language of Object.keys(site.languages)) {
  test(`${language}: what stands on the pages is found`, async () => {
    const all = entries(folder, language).map((entry) => ({
      ...entry,
      form: scan(entry.text, language),
      all: scan(`${entry.text}\n${entry.facts}`, language),
    }));
    /** @type {Record<string, { recall: number[], precision: number[], strict: number[], none: string[] }>} */
    const kinds = {};
    for (const { kind, query, needs } of queries(all, language)) {
      const forms = needs.map((need) => oneForm(need, language));
      const answer = await site.search(`${query} `, { lang: language, limit: 1000 });
      const found = new Set(answer.results.map((hit) => hit.url));
      const wanted = all.filter((entry) => forms.every((form) => holds(entry.form, form)));
      const allowed = new Set(all.filter((entry) => forms.every((form) => holds(entry.all, form))).map((entry) => entry.page));
      const hits = wanted.filter((entry) => found.has(entry.page));
      // What a topic's name or synonym is to find: see docs/search.md, vocabularies.
      const named = terms.get(oneForm(query, language)) ?? new Set();
      const right = answer.results.filter((hit) => allowed.has(hit.url) || hit.facets.some((facet) => named.has(facet)));
      const scores = (kinds[kind] ??= { recall: [], precision: [], strict: [], none: [] });
      if (wanted.length > 0) {
        scores.recall.push(hits.length / wanted.length);
      }
      scores.precision.push(found.size === 0 ? 1 : right.length / found.size);
      const strict = [...found].filter((url) => allowed.has(url)).length;
      scores.strict.push(found.size === 0 ? 1 : strict / found.size);
      if (found.size === 0) {
        scores.none.push(query);
      }
      if (process.env.SEARCH_DEBUG && (hits.length < wanted.length || right.length < found.size)) {
        const missed = wanted.filter((entry) => !found.has(entry.page)).map((entry) => entry.path);
        const wrong = answer.results.filter((hit) => !right.includes(hit)).map((hit) => hit.url);
        console.log([language, kind, JSON.stringify(query), "missed", missed.slice(0, 3), "wrong", wrong.slice(0, 3), answer.partial, answer.similar.slice(0, 3)].join(" "));
      }
    }
    const row = (report[language] = /** @type {Record<string, string>} */ ({}));
    for (const [kind, { recall, precision, strict }] of Object.entries(kinds)) {
      row[kind] = `${percent(recall)} ${percent(precision)} (${percent(strict)})`;
    }
    for (const [kind, { recall, precision, none }] of Object.entries(kinds)) {
      assert.deepEqual(none, [], `${kind}: nothing found`);
      assert.ok(mean(recall) >= 0.98, `${kind}: recall ${percent(recall)} %`);
      assert.ok(mean(precision) >= 0.95, `${kind}: precision ${percent(precision)} %`);
    }
  });
}

after(() => {
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, "search-quality.json"), `${JSON.stringify(report, null, 2)}\n`);
  console.table(report);
});

/** A text as it is scanned: punctuation is a space. @param {string} text @param {string} language */
function scan(text, language) {
  return oneForm(text, language)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ");
}

/** @param {number[]} values */
function mean(values) {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {number[]} values */
function percent(values) {
  return (100 * mean(values)).toFixed(1);
}
