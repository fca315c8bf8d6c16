/**
 * What a part of a query finds in one index: the score of each entry, 0 if it is not found.
 * @typedef {{ scores: Float64Array, words: Word[] }} Match
 * @typedef {ReturnType<typeof parseQuery>[0]} Part
 * @typedef {(view: View, part: Part) => Promise<Match>} Step
 */

/** A part in quotation marks (group 2) or between spaces (group 3), perhaps excluded (group 1). */
const PARTS = /(-?)(?:["\u201c\u201e\u00ab]([^"\u201c-\u201e\u00ab\u00bb]*)["\u201c\u201d\u00bb]?|(\S+))/g;

/** More parts of a query, or clusters of a run, are not looked at. */
const MOST_PARTS = 32, MOST_CLUSTERS = 256;

/** @param {string} query */
function parseQuery(query) {
  return Array.from(query.matchAll(PARTS), match => {
    const quoted = match[3] === undefined, text = quoted ? match[2] : match[3], start = Number(match.index);
    return { text, start, excluded: match[1] > '', quoted, last: !quoted && start + match[0].length === query.length };
  }).filter(({ text }) => readText(text, false).units.length).slice(0, MOST_PARTS);
}

/** The best score of each entry. @param {View} view @param {Word[]} words */
function best(view, words) {
  const all = new Float64Array(view.root.size);
  for (const { docs, scores } of words) {
    for (let i = 0; i < docs.length; i++) if (scores[i] > all[docs[i]]) all[docs[i]] = scores[i];
  }
  return all;
}

/** The sums of the scores of entries that have all words. @param {View} view @param {Word[]} words */
function sum(view, words) {
  const all = best(view, words.slice(0, 1));
  for (const word of words.slice(1)) {
    const scores = best(view, [word]);
    for (let doc = 0; doc < all.length; doc++) all[doc] = all[doc] && scores[doc] && all[doc] + scores[doc];
  }
  return all;
}

// Step 1: exact

/**
 * The words of units and their positions, of runs that are no word by `part`; null stands for what had to be left out.
 * @param {View} view
 * @param {Unit[]} units
 * @param {(borders: number[], wordsAt: (at: number, rows: boolean) => Piece[]) => (Piece | null)[]} part
 * @returns {Promise<(Place | null)[]>}
 */
async function places(view, units, part) {
  const found = await Promise.all(units.map(async ({ word, run, clusters, position }) => {
    if (!run || (!units[1] && (await view.words([word])).length)) return [{ key: word, position }];
    if (clusters.length > MOST_CLUSTERS) return [null];
    // All leaves that may be needed at once, rather than one after the other.
    const leaves = await Promise.all(clusters.map(start => view.leaf(word.slice(start)))), borders = [...clusters, word.length];
    return part(borders, (at, rows) => wordsAt(leaves[at], word.slice(clusters[at]), rows)
      .map(key => ({ key, position: position + at, end: borders.indexOf(clusters[at] + key.length) })).filter(({ end }) => end > 0));
  }));
  return found.flat();
}

/**
 * A word in a run, and the cluster at which it ends.
 * @typedef {{ key: string, position: number }} Place
 * @typedef {Place & { end: number }} Piece
 */

/**
 * The words of the lexicon that a text begins with, the longest first.
 * @param {Leaf} leaf where the text would stand
 * @param {string} text
 * @param {boolean} rows whether rows are wanted too, which have a sign before them
 */
function wordsAt({ ancestors, keys, value }, text, rows) {
  // What a text begins with stands before it, and the longer the nearer.
  // By the bits for documents and for rows: what is no word has a sign that no text begins with, and so have rows.
  return ancestors.concat(keys.slice(0, place(keys, text) + 1).map((key, i) => ['-', '', '', '', '-', '+'][value(i).varint() & 5] + key))
    .map(key => rows ? key.replace('+', '') : key).filter(key => text.startsWith(key)).reverse();
}

/**
 * The fewest simple words that cover a run; they may overlap.
 * @type {Parameters<typeof places>[2]}
 */
function cover(borders, wordsAt) {
  const found = [];
  /** @type {Piece | null} */
  let best = null;
  for (let at = 0, end = 0, from = 0; at < borders.length - 1; at = end) {
    // Of the words that begin here or before the one that goes farthest, and of equals the longest.
    for (; from <= at; from++) for (const piece of wordsAt(from, false)) if (piece.end > end) best = piece, end = piece.end;
    if (end === at) best = null, end++;
    found.push(best);
  }
  return found;
}

/**
 * The fewest words, also rows, that follow each other in a run.
 * @type {Parameters<typeof places>[2]}
 */
function cut(borders, wordsAt) {
  // From the end: the fewest words from each cluster on; leaving one out costs more than any words.
  /** @type {{ cost: number, piece: Piece | null, end: number }[]} */
  const best = [], found = [], last = borders.length - 1;
  best[last] = { cost: 0, piece: null, end: 0 };
  for (let at = last - 1; at >= 0; at--) {
    best[at] = { cost: 1000 + best[at + 1].cost, piece: null, end: at + 1 };
    for (const piece of wordsAt(at, true)) {
      const cost = best[piece.end].cost + 1;
      if (cost < best[at].cost) best[at] = { cost, piece, end: piece.end };
    }
  }
  for (let at = 0; at < last; at = best[at].end) found.push(best[at].piece);
  return found;
}

/** @type {Step} */
async function exact(view, { text }) {
  const found = await places(view, view.units(text), cover);
  const all = found.flatMap(piece => found.includes(null) || !piece ? [] : piece), phrase = all.length > 1;
  const [words, begins] = await Promise.all([
    Promise.all(all.map(({ key }) => view.word(key))),
    Promise.all(phrase ? all.map(place => findBegins(view, place)) : []),
  ]);
  const scores = sum(view, words);
  if (!phrase) return { scores, words };
  const whole = new Float64Array(scores.length), sets = begins.map(one => new Set(one));
  for (const begin of begins[0] || []) {
    const doc = Math.floor(begin / SPAN);
    if (sets.every(set => set.has(begin))) whole[doc] = scores[doc];
  }
  return { scores: whole, words };
}

/** A document and a position in it make one number. */
const SPAN = 2 ** 24;

/**
 * Where a query would begin that has a word at a position of it.
 * @param {View} view
 * @param {{ key: string, position: number }} place
 */
async function findBegins(view, { key, position }) {
  const [{ docs }, positions] = await Promise.all([view.word(key), view.value('!' + key)]), found = [];
  for (const doc of docs) {
    for (let at = doc * SPAN - position, count = positions.varint(); count > 0; count--) found.push(at += positions.varint());
  }
  return found;
}

// Step 2: beginning

/** @type {Step} */
async function beginning(view, { text, last }) {
  const [{ word, run }, more] = view.units(text), fits = (last || run) && !more && Array.from(word).length > 1;
  const words = fits ? await view.wordsFrom(word, 64) : [];
  return { scores: best(view, words), words };
}

// Step 3: similar

/** @type {Step} */
async function similar(view, { text }) {
  const units = view.units(text), [{ word, run }] = units;
  if (run || units.length > 1) {
    const all = await places(view, units, cut);
    const words = await Promise.all(all.flatMap(piece => piece ? view.word(piece.key) : []));
    return { scores: sum(view, words), words };
  }
  const keys = await Promise.all([inflections(view, word), typos(view, word)]);
  const words = await view.words(Array.from(new Set(keys.flat())));
  return { scores: best(view, words), words };
}

/** @param {View} view @param {string} word */
async function inflections(view, word) {
  const bases = [0, 1, 2, 3].map(left => word.slice(0, word.length - left))
    .filter(base => base.length >= 3 && base.length >= 2 * (word.length - base.length));
  const rests = view.root.prefixes.filter(prefix => word.startsWith(prefix) && word.length >= prefix.length + 3)
    .map(prefix => word.slice(prefix.length));
  /** @param {string} base */
  const family = async base => [...await view.forms(base), ...(await view.words([base])).map(({ key }) => key)];
  const [families, others, forms, longer] = await Promise.all([
    Promise.all(bases.map(family)), Promise.all(rests.map(family)), view.forms(word),
    view.wordsFrom(word, Infinity, word.length + 3),
  ]);
  return [...families.find(({ length }) => length) || [], ...others.flat(), ...forms, ...longer.map(({ key }) => key)];
}

/** @param {View} view @param {string} word */
async function typos(view, word) {
  const count = Array.from(word).length;
  if (count < 4) return [];
  // Letters beyond U+FFFF are to count as one.
  const spell = /[\ud800-\udfff]/.test(word) ? Array.from : String, letters = spell(word);
  const lengths = [count - 1, count, count + 1].map(length => Math.min(length, 35).toString(36));
  const keys = await Promise.all(Array.from(new Set(lengths)).map(length =>
    view.range('~' + length, key => isTypo(letters, spell(key.slice(2))) ? key.slice(2) : null)));
  return keys.flat();
}

/** @typedef {{ part: Part, step: Step, matches: Match[] }} Found */

/**
 * What a part finds in each index, by the first step that finds anything in any of them.
 * @param {View[]} views
 * @param {Part} part
 * @returns {Promise<Found>}
 */
async function find(views, part, steps = part.quoted ? [exact] : [exact, beginning, similar]) {
  const [step, ...more] = steps;
  const matches = await Promise.all(views.map(view => step(view, part)));
  const found = matches.some(({ scores }) => scores.some(Boolean));
  return found || !more.length ? { part, step, matches } : find(views, part, more);
}

/**
 * Adds other forms of a word and, at the end of the query, words that begin with it.
 * @param {View[]} views
 * @param {Found} found
 */
async function widen(views, { part, step, matches }) {
  if (step !== exact || part.quoted) return { part, step, matches };
  const wider = await Promise.all(matches.map(async (match, v) => {
    const view = views[v], { stem = '' } = match.words[0] || {};
    if (view.units(part.text).length > 1) return match;
    const [forms, longer] = await Promise.all([view.forms(stem), beginning(view, part)]);
    const words = [...await view.words(forms), ...longer.words];
    const scores = best(view, words).map((score, doc) => Math.max(score, match.scores[doc]));
    return { scores, words: [...match.words, ...words] };
  }));
  return { part, step, matches: wider };
}

/**
 * For each index and each term that is called like the whole query, the entries that bear it.
 * @param {View[]} views
 * @param {Part[]} parts
 */
async function bearTerms(views, parts) {
  if (parts.some(part => part.quoted)) return views.map(() => []);
  const words = await Promise.all(views.map(view =>
    view.word(parts.flatMap(part => view.units(part.text)).map(({ word }) => word).join(' '))));
  const terms = Array.from(new Set(words.flatMap(word => word.terms)));
  return Promise.all(views.map(view => Promise.all(terms.map(term => view.bearers([term])))));
}

/**
 * The scores of the entries of one index, and how many parts of the query they have.
 * @typedef {{ scores: Float64Array, has: Uint16Array }} Entries
 * @param {View} view
 * @param {Match[]} matches
 * @param {Uint8Array[]} terms
 * @param {Match[]} excluded
 * @param {boolean} blank whether nothing is asked, which all entries have
 * @returns {Promise<Entries>}
 */
async function gather(view, matches, terms, excluded, blank) {
  const scores = new Float64Array(view.root.size), has = new Uint16Array(scores.length), hidden = await view.hidden;
  for (let doc = 0; doc < has.length; doc++) {
    has[doc] = Number(blank);
    for (const match of matches) if (match.scores[doc]) has[doc]++, scores[doc] += match.scores[doc];
    for (const term of terms) if (term[doc]) has[doc] = matches.length, scores[doc]++;
    if (hidden[doc] || excluded.some(match => match.scores[doc])) has[doc] = 0;
  }
  return { scores, has };
}

/**
 * Leaves out entries that have not all parts, unless none has: then the answer is partial.
 * @param {Entries[]} entries
 * @param {number} parts
 */
function dropPartial(entries, parts) {
  const whole = parts > 0 && entries.some(({ has }) => has.includes(parts));
  for (const { has } of whole ? entries : []) {
    for (let doc = 0; doc < has.length; doc++) if (has[doc] < parts) has[doc] = 0;
  }
  return !whole;
}

/**
 * The entries that pass each filter.
 * @typedef {[field: string, values: string[]]} Filter
 * @param {View} view
 * @param {Filter[]} filters
 */
function passing(view, filters) {
  return Promise.all(filters.map(async ([field, values]) => field === 'lang'
    ? new Uint8Array(view.root.size).fill(Number(values.includes(view.lang)))
    : view.bearers(values.map(value => `${field}:${value}`))));
}

/**
 * How many entries bear each value of each field, with the filters of the other fields applied.
 * @param {View[]} views
 * @param {Entries[]} entries
 * @param {Uint8Array[][]} passes
 * @param {Filter[]} filters
 */
async function countValues(views, entries, passes, filters) {
  /** @type {Record<string, Record<string, number>>} */
  const counts = Object.create(null);
  await Promise.all(views.map(async (view, v) => {
    const facets = await view.range('#', (key, value) => ({ facet: key.slice(1), docs: value.docs() }));
    const { has } = entries[v], all = { facet: 'lang:' + view.lang, docs: Int32Array.from(has.keys()) };
    for (const { facet, docs } of [...facets, all]) {
      const [field] = facet.split(':'), value = facet.slice(field.length + 1);
      const others = passes[v].filter((_, f) => filters[f][0] !== field);
      const count = docs.filter(doc => has[doc] && others.every(passed => passed[doc])).length;
      if (count && field !== 'in') {
        counts[field] = counts[field] || Object.create(null);
        counts[field][value] = (counts[field][value] || 0) + count;
      }
    }
  }));
  return counts;
}

/**
 * The best entries in order, and how many there are in all.
 * @param {View[]} views
 * @param {Entries[]} entries
 * @param {Uint8Array[][]} passes
 * @param {number} size
 */
function rank(views, entries, passes, size) {
  /** @type {{ v: number, doc: number, has: number, score: number }[]} */
  const top = [];
  let total = 0;
  entries.forEach(({ scores, has }, v) => {
    for (let doc = 0; doc < has.length; doc++) {
      if (!has[doc] || !passes[v].every(passed => passed[doc])) continue;
      total++;
      // Rounded, so that equal sums are equal.
      const score = Math.fround(scores[doc] * views[v].weight);
      let at = top.length;
      while (at > 0 && (has[doc] - top[at - 1].has || score - top[at - 1].score) > 0) at--;
      if (at === size) continue;
      top.splice(at, 0, { v, doc, has: has[doc], score });
      if (top.length > size) top.pop();
    }
  });
  return { top, total };
}

// Results

/**
 * Shows each hit by that of its files which the words of all hits name most.
 * @param {View[]} views
 * @param {ReturnType<typeof rank>['top']} hits
 * @param {Found[]} found
 * @param {string} lang the reader's
 */
function makeResults(views, hits, found, lang) {
  /** @type {Record<string, number>} */
  const named = {};
  const known = hits.map(hit => {
    const words = found.flatMap(({ matches }) => matches[hit.v].words);
    const files = words.map(({ docs, files }) => files[docs.indexOf(hit.doc)]).filter(file => file >= 0);
    for (const file of files) named[hit.v + '/' + file] = (named[hit.v + '/' + file] || 0) + 1;
    return { ...hit, words, files };
  });
  return Promise.all(known.map(async ({ v, doc, score, words, files }) => {
    const view = views[v];
    const [file = await view.beginning(doc)] = files.sort((a, b) => named[v + '/' + b] - named[v + '/' + a]);
    const record = await view.record(file, doc);
    if (!record) return null;
    const { title, path, facets, lines } = record;
    // Facts are short and say little in an excerpt: they come last.
    const text = [...lines.filter(line => line[0] !== 'f'), ...lines.filter(line => line[0] === 'f')]
      .map(line => (line[0] === '+' ? '\u2026' : '') + line.slice(1)).join(LINES);
    return {
      url: `${fieldbook.page.base || ''}${lang}/${path}/index.html`, title,
      excerpt: makeExcerpt(text, new Set(words.map(word => word.key)), view.root.fold),
      collection: path.split('/')[0], lang: view.lang, score, facets,
    };
  }));
}

const EXCERPT = 160, LINES = ' \u00b7 ';

/**
 * The place with the most marks as HTML, from the beginning of its line if that is near.
 * @param {string} text
 * @param {Set<string>} marks
 * @param {boolean} fold
 */
function makeExcerpt(text, marks, fold) {
  const tokens = findTokens(text, marks, fold), marked = tokens.filter(token => token.marked);
  let first = 0, most = 0;
  for (let from = 0, to = 0; from < marked.length; from++) {
    while (to < marked.length && marked[to].end <= marked[from].start + EXCERPT / 2) to++;
    if (to - from > most && text.length > EXCERPT) most = to - from, first = marked[from].start;
  }
  const line = text.lastIndexOf(LINES, first) + 1 && text.lastIndexOf(LINES, first) + LINES.length;
  const near = tokens.find(({ start }) => start >= first - EXCERPT / 4);
  let at = first - line < EXCERPT / 2 || !near ? line : near.start, html = at ? '\u2026' : '';
  const limit = at + EXCERPT;
  for (const { start, end, marked } of tokens) {
    if (start < at || end > limit) continue;
    const shown = escapeHtml(text.slice(start, end));
    html += escapeHtml(text.slice(at, start)) + (marked ? `<mark>${shown}</mark>` : shown);
    at = end;
  }
  return html.replace(/<\/mark><mark>/g, '').replace(/^\u2026+/, '\u2026') + (limit < text.length ? '\u2026' : escapeHtml(text.slice(at)));
}

/**
 * Words and clusters with their places in the original text.
 * @param {string} text
 * @param {Set<string>} marks
 * @param {boolean} fold
 */
function findTokens(text, marks, fold) {
  const { units, from, to } = readText(text, fold);
  return units.flatMap(({ word, run, start, clusters }) => {
    const borders = [...clusters, word.length], ends = new Set(borders);
    let markedTo = 0;
    return clusters.map((at, c) => {
      for (const key of run ? marks : []) {
        const end = at + key.length;
        if (end > markedTo && word.startsWith(key, at) && ends.has(end)) markedTo = end;
      }
      return { start: from[start + at], end: to[start + borders[c + 1] - 1], marked: Number(run ? at < markedTo : marks.has(word)) };
    });
  });
}

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
function escapeHtml(text) {
  return text.replace(/[&<>"]/g, sign => ENTITIES[sign]);
}

// Searching

/**
 * The indexes that a reader of a language searches, as far as they can be loaded.
 * @param {string} lang
 * @param {Set<string>} failed
 */
async function openViews(lang, failed) {
  /** @type {Record<string, string[]>} the hash of the root, then the chain */
  const languages = Object.create(null);
  for (const item of (fieldbook.page.languages || '').split(' ')) {
    const [tag, ...more] = item.split(/[=>,]/);
    languages[tag] = more;
  }
  const chain = [lang, ...(languages[lang] || []).slice(1)];
  const views = await Promise.all(chain.map(async (tag, i) => {
    const [hash] = languages[tag] || [], path = `search/${tag}/${hash}.js`;
    if (!hash) return [];
    const root = await getShard(path, readRoot, failed);
    if (failed.has(path)) return [];
    if (root.version === VERSION) return [new View(tag, root, chain.slice(0, i), failed)];
    throw new Error(`Search index of version ${root.version}; only ${VERSION} can be read`);
  }));
  return views.flat();
}

/**
 * @typedef {{ lang?: string, filters?: Record<string, string | string[]>, limit?: number, offset?: number,
 *   wider?: boolean, counts?: boolean }} Options
 * @param {string} query
 * @param {Options} options
 */
async function search(query, options = {}) {
  const { limit = 10, offset = 0, lang = fieldbook.page.lang || '' } = options, blank = !query.trim();
  const parts = parseQuery(query), wanted = parts.filter(part => !part.excluded);
  const filters = Object.entries(options.filters || {})
    .map(([field, values]) => /** @type {Filter} */ ([field, [values].flat()])).filter(([, values]) => values.length);
  /** @type {Set<string>} */
  const failed = new Set(), views = await openViews(lang, failed);

  const [plain, terms, excluded, passes] = await Promise.all([
    Promise.all(wanted.map(part => find(views, part))),
    bearTerms(views, wanted),
    Promise.all(views.map(view => Promise.all(parts.filter(part => part.excluded).map(part => exact(view, part))))),
    Promise.all(views.map(view => passing(view, filters))),
  ]);
  /** @param {Found[]} found */
  const together = found => Promise.all(views.map((view, v) =>
    gather(view, found.map(({ matches }) => matches[v]), terms[v], excluded[v], blank)));

  let found = plain, entries = await together(found), partial = dropPartial(entries, wanted.length);
  if (options.wider) {
    const usual = entries;
    found = await Promise.all(plain.map(part => widen(views, part)));
    entries = await together(found);
    if (dropPartial(entries, wanted.length)) entries.forEach(({ has }) => has.fill(0));
    partial = false;
    entries.forEach(({ has }, v) => usual[v].has.forEach((count, doc) => { if (count) has[doc] = 0; }));
  }

  const counts = options.counts ? await countValues(views, entries, passes, filters) : null;
  const { top, total } = rank(views, entries, passes, offset + limit);
  const results = await makeResults(views, top.slice(offset), found, lang);
  return {
    query, lang, total, results: results.filter(Boolean), partial: partial && total > 0 && !blank,
    ...replacements(views, query, plain), counts, failed: Array.from(failed),
  };
}

/**
 * The words taken instead of unknown ones, and the query with misspelt words replaced.
 * @param {View[]} views
 * @param {string} query
 * @param {Found[]} found
 */
function replacements(views, query, found) {
  const instead = new Set();
  let text = query;
  for (const { part, step, matches } of found.slice().reverse()) {
    let better = '';
    matches.forEach(({ words }, v) => {
      const [{ word, run }, more] = views[v].units(part.text);
      if (step !== similar || part.quoted || more) return;
      for (const { key } of words) instead.add(key);
      // A word that only goes on or ends earlier is another form rather than a mistake.
      const typos = words.filter(({ key }) => isTypo(word, key) && !key.startsWith(word) && !word.startsWith(key));
      if (better || run || !typos.length) return;
      better = typos.reduce((best, typo) => typo.docs.length > best.docs.length ? typo : best).key;
    });
    if (better) text = text.slice(0, part.start) + better + text.slice(part.start + part.text.length);
  }
  return { suggestion: text === query ? null : text, similar: Array.from(instead) };
}

// The page

/** Shards that have come and are not taken yet, by path. @type {Map<string, string | Uint8Array<ArrayBuffer>>} */
const arrived = new Map();

/** Roots that the page asks for come before this, so that none is loaded twice. */
const pageReady = new Promise(resolve => {
  if (typeof document === 'undefined' || document.readyState === 'complete') return resolve(null);
  addEventListener('DOMContentLoaded', resolve);
  addEventListener('load', resolve);
});

/** @param {string} path */
async function loadScript(path) {
  await pageReady;
  if (!arrived.has(path)) await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = fieldbook.page.base + path;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const data = arrived.get(path);
  arrived.delete(path);
  if (data === undefined) throw new Error('No shard: ' + path);
  return data;
}

const element = typeof document === 'undefined' ? null : document.getElementById('fieldbook-search');

/**
 * What pages see; without a page, tests set `page` (base, lang, languages) and `load`.
 * @type {{ page: Record<string, string | undefined>, load: (path: string) => Promise<string | Uint8Array<ArrayBuffer>>, [more: string]: unknown }}
 */
const fieldbook = {
  page: element ? element.dataset : {},
  load: loadScript,
  search,

  /** Called by shards. @param {string} data @param {boolean} [plain] whether characters are bytes of the payload */
  shard(data, plain) {
    const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
    arrived.set(src.slice(src.lastIndexOf('/search/') + 1), plain ? Uint8Array.from(data, c => c.charCodeAt(0)) : data);
  },

  /** @param {string} lang */
  async preload(lang = fieldbook.page.lang || '') {
    await openViews(lang, new Set());
  },
};

Object.assign(globalThis, { fieldbook });
