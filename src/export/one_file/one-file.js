// @ts-check
/// <reference path="../../search/runtime/text.js" />

/** Search in one file: `#?q=words` lists the entries that have them. Reading needs none of this. */
const form = /** @type {HTMLFormElement} */ (document.querySelector("header form"));
const input = /** @type {HTMLInputElement} */ (form.querySelector("input"));
const found = /** @type {HTMLElement} */ (document.getElementById("_found"));
const said = /** @type {Element} */ (found.querySelector("[role=status]"));
const list = /** @type {Element} */ (found.querySelector("ul"));
const siteTitle = document.title;
const folds = !/^vi\b/.test(document.documentElement.lang);

/** Results that are shown at most. */
const MOST = 30;
/** Characters of a text around what was found. */
const BEFORE = 40, AFTER = 110;

/** @typedef {{ id: string, heading: Element, title: string, text: string, form: string }} Entry */
/** @type {Entry[] | undefined} */
let texts;

/** @param {string} text */
const plain = (text) => readText(text, folds).text;

/** The entries and their texts, read when somebody searches for the first time. */
function entries() {
  texts ??= Array.from(document.querySelectorAll("section.entry"), (section) => {
    const heading = /** @type {Element} */ (section.querySelector("h1"));
    const copy = /** @type {Element} */ ((section.querySelector("article") ?? section).cloneNode(true));
    for (const part of copy.querySelectorAll("h1, nav, sup, small, .notice, [role=doc-backlink]")) part.remove();
    const text = (copy.textContent ?? "").replace(/\s+/g, " ").trim();
    const title = heading.textContent ?? "";
    return { id: section.id, heading, title: plain(title), text, form: plain(text) };
  });
  return texts;
}

/** Entries with any of the words, best first: those with more of them, then those with one in the title. @param {string[]} words */
function ranked(words) {
  const scored = entries().map((entry, order) => {
    const has = words.filter((word) => entry.title.includes(word) || entry.form.includes(word)).length;
    const titled = words.filter((word) => entry.title.includes(word)).length;
    return { entry, order, has, titled };
  });
  const most = Math.max(0, ...scored.map((one) => one.has));
  const best = scored.filter((one) => one.has > 0 && one.has === most);
  return { all: most === words.length, entries: best.sort((a, b) => b.titled - a.titled || a.order - b.order).map((one) => one.entry) };
}

/** What stands around the first word that is found, and that word marked. @param {Entry} entry @param {string[]} words */
function excerpt(entry, words) {
  const paragraph = document.createElement("p");
  const read = readText(entry.text, folds);
  const places = words.map((word) => ({ word, at: read.text.indexOf(word) })).filter((place) => place.at >= 0);
  if (!places.length) return paragraph;
  const { word, at } = places.reduce((first, place) => (place.at < first.at ? place : first));
  const from = read.from[at], to = read.to[at + word.length - 1];
  const start = edge(entry.text, Math.max(0, from - BEFORE)), end = edge(entry.text, Math.min(entry.text.length, to + AFTER));
  const mark = document.createElement("mark");
  mark.textContent = entry.text.slice(from, to);
  paragraph.append(start ? "…" : "", entry.text.slice(start, from), mark, entry.text.slice(to, end), end < entry.text.length ? "…" : "");
  return paragraph;
}

/** The nearest place at or after `at` where a letter begins, after a space if one is near. @param {string} text @param {number} at */
function edge(text, at) {
  const space = text.indexOf(" ", at);
  if (at === 0 || at >= text.length) return at;
  if (space >= 0 && space - at < 15) return space;
  while (at < text.length && /[\p{M}\udc00-\udfff]/u.test(text[at])) at++;
  return at;
}

/** How many entries, in words. @param {number} count */
function counted(count) {
  const { lang } = document.documentElement;
  /** @type {Record<string, string>} */
  const forms = JSON.parse(found.dataset.counts ?? "{}");
  const known = "PluralRules" in Intl && Intl.PluralRules.supportedLocalesOf(lang).length > 0;
  const form = forms[known ? new Intl.PluralRules(lang).select(count) : "other"] ?? forms.other ?? "";
  return form.replace("{count}", new Intl.NumberFormat(lang).format(count));
}

/** Shows what the address asks for. */
function show() {
  const query = location.hash.startsWith("#?q=") ? decode(location.hash.slice(4)) : "";
  const words = plain(query).split(/\s+/).filter(Boolean);
  list.textContent = "";
  found.hidden = !words.length;
  if (!words.length) {
    said.textContent = "";
    if (document.activeElement !== input) input.value = "";
    const section = document.getElementById(decode(location.hash.slice(1)))?.closest("section");
    const heading = section?.querySelector("h1")?.textContent;
    document.title = heading && heading !== siteTitle ? `${heading} · ${siteTitle}` : siteTitle;
    return;
  }
  if (document.activeElement !== input) input.value = query;
  const result = ranked(words);
  const { none, partial } = found.dataset;
  said.textContent = !result.entries.length ? none ?? "" : result.all ? counted(result.entries.length) : partial ?? "";
  for (const entry of result.entries.slice(0, MOST)) {
    const item = document.createElement("li"), link = document.createElement("a");
    link.href = `#${entry.id}`;
    link.textContent = entry.heading.textContent;
    const text = excerpt(entry, words);
    for (const name of ["lang", "dir"]) {
      const value = entry.heading.getAttribute(name);
      if (value) link.setAttribute(name, value), text.setAttribute(name, value);
    }
    item.append(link, text);
    list.append(item);
  }
  document.title = `${query} · ${siteTitle}`;
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Puts the words into the address: a first search can be left with "back", more letters replace it. */
function search() {
  const query = input.value.trim();
  const address = query ? `#?q=${encodeURIComponent(query)}` : "#_home";
  if (location.hash.startsWith("#?q=")) location.replace(address);
  else if (query) location.hash = address;
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, 250);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  search();
  input.blur();
});
addEventListener("hashchange", show);
form.hidden = false;
show();
