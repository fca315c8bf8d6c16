// @ts-check
/** Words that are not typed as they stand in the text: slips, other forms, other languages, other keyboards. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, runtime } from "./search-support.js";
import { sites } from "./support.js";

const folder = sites.fieldbook;
const site = runtime(folder);

/** Puts one slip into a word, never into its first letter. @param {string[]} letters @param {number} kind @param {number} seed */
function slip(letters, kind, seed) {
  const alphabet = [...new Set(letters)];
  const at = 1 + (seed % (letters.length - 2));
  const other = alphabet[(alphabet.indexOf(letters[at]) + 1 + (seed % (alphabet.length - 1))) % alphabet.length];
  const copy = [...letters];
  if (kind === 0) {
    copy.splice(at, 0, other);
  } else if (kind === 1) {
    copy.splice(at, 1);
  } else if (kind === 2) {
    copy[at] = other;
  } else {
    [copy[at], copy[at + 1]] = [copy[at + 1], copy[at]];
  }
  return copy.join("");
}

for (const language of ["en", "hi", "ar", "vi"]) {
  test(`${language}: one slip still finds the entry among the first three`, async () => {
    const own = entries(folder, language).filter((entry) => entry.own);
    let tried = 0;
    let found = 0;
    /** @type {string[]} */
    const lost = [];
    for (const [number, entry] of own.entries()) {
      const title = entry.text.trim().split("\n")[0];
      const words = title.split(/[^\p{L}\p{M}]+/u).filter((word) => [...word].length >= 5);
      for (const [place, word] of words.entries()) {
        const right = await site.search(`${word} `, { lang: language, limit: 3 });
        if (!right.results.some((hit) => hit.url === entry.page)) {
          continue; // the word itself is not meant for this entry
        }
        for (let kind = 0; kind < 4; kind++) {
          const typed = slip([...word.toLowerCase()], kind, number + place + kind);
          if (typed === word.toLowerCase()) {
            continue;
          }
          const answer = await site.search(`${typed} `, { lang: language, limit: 3 });
          tried += 1;
          if (answer.results.some((hit) => hit.url === entry.page)) {
            found += 1;
          } else {
            lost.push(`${word} → ${typed} (${answer.similar.slice(0, 4)})`);
          }
        }
      }
    }
    console.log(`${language}: ${found} of ${tried} slips (${((100 * found) / tried).toFixed(1)} %)`);
    assert.ok(tried >= 40, `only ${tried} words to try`);
    assert.ok(found / tried >= 0.9, `${found} of ${tried}\n${lost.slice(0, 40).join("\n")}`);
  });
}

test("a slip is offered corrected", async () => {
  const answer = await site.search("trafficing networks", { lang: "en" });
  assert.equal(answer.suggestion, "trafficking networks");
});

test("forms that stand nowhere find the entry", async () => {
  const forms = /** @type {const} */ ([
    ["en", "confidentially", "glossary/confidentiality"],
    ["en", "microfinances", "practices/northnet"],
    ["en", "coalitional", "glossary/coalition"],
    ["en", "researched", "glossary/child-focused-research"],
    ["ar", "والشبكات", "factsheets/networking-on-two-pages"],
    ["id", "jaringanku", "factsheets/networking-on-two-pages"],
    ["hi", "नेटवर्कों", "factsheets/networking-on-two-pages"],
    ["vi", "mang luoi", "factsheets/networking-on-two-pages"],
  ]);
  for (const [lang, form, path] of forms) {
    const answer = await site.search(`${form} `, { lang, limit: 10 });
    const urls = answer.results.map((hit) => hit.url);
    assert.ok(urls.includes(`${lang}/${path}/index.html`), `${lang} ${form}: ${answer.similar} ${urls}`);
  }
});

test("a topic's name or synonym in any language finds guides that are not translated", async () => {
  const asked = /** @type {const} */ ([
    ["th", "การสร้างเครือข่าย", "topics:networking"],
    ["my", "ကြိုတင်ကာကွယ်ရေး", "topics:prevention"],
    ["ur", "لابنگ", "topics:joint-advocacy"],
    ["km", "ការបង្ការ", "topics:prevention"],
    ["en", "การสร้างเครือข่าย", "topics:networking"],
    ["zh-Hans", "预防", "topics:prevention"],
  ]);
  for (const [lang, query, facet] of asked) {
    const answer = await site.search(query, { lang, limit: 300 });
    const hits = answer.results.filter((one) => one.lang === "en" && one.facets.includes(facet));
    assert.ok(hits.length > 5, `${lang} ${query}: ${hits.length} of ${answer.total}`);
  }
});

test("an entry is found once, in the language that comes first", async () => {
  const answer = await site.search("Northnet", { lang: "lo", limit: 200 });
  const urls = answer.results.map((hit) => hit.url);
  assert.equal(new Set(urls).size, urls.length);
  const practice = answer.results.find((hit) => hit.url === "lo/practices/northnet/index.html");
  assert.equal(practice?.lang, "lo");
  const siren = answer.results.find((hit) => hit.url === "lo/practices/cambodia-village-to-province/index.html");
  assert.ok(siren === undefined || siren.lang !== "lo");
});

/** Pairs of the same thing typed in two ways. */
const same = /** @type {const} */ ([
  ["en", "NETWORK ", "network "],
  ["en", "résearch ", "research "],
  ["en", "ｎｅｔｗｏｒｋ ", "network "],
  ["hi", "२०१५", "2015"],
  ["th", "๒๐๑๕", "2015"],
  ["my", "၂၀၁၅", "2015"],
  ["ar", "٢٠١٥", "2015"],
  ["hi", "बड़ा".normalize("NFC"), "बड़ा".normalize("NFD")],
  ["vi", "mạng lưới".normalize("NFC"), "mạng lưới".normalize("NFD")],
  ["km", "បណ្តាញ", "បណ្\u200bតាញ"],
  ["th", "เครือ\u200bข่าย", "เครือข่าย"],
  ["th", "ทำงาน", "ท\u0e4d\u0e32งาน"],
  ["si", "ජාලය", "ජා\u200dලය"],
  ["ar", "الأطفال", "الاطفال"],
  ["ar", "شَبَكَة", "شبكة"],
  ["ur", "بچے", "بچے\u200c"],
  ["ur", "کے لیے", "كے ليے"],
]);

test("keyboards write some things in two ways", async () => {
  for (const [lang, one, other] of same) {
    const first = await site.search(one, { lang, limit: 300 });
    const second = await site.search(other, { lang, limit: 300 });
    assert.ok(first.total > 0, `${lang} ${one}: nothing`);
    assert.deepEqual(first.results.map((hit) => hit.url), second.results.map((hit) => hit.url), `${lang} ${one} ${other}`);
  }
});

test("a Latin acronym inside Thai text is found", async () => {
  const answer = await site.search("อบต NGO", { lang: "th" });
  assert.ok(answer.total > 0);
  const joined = await site.search("เอ็นจีโอ", { lang: "th" });
  assert.ok(joined.total > 0);
});

test("filters narrow, and counts say by how much", async () => {
  const all = await site.search("network", { lang: "en", counts: true });
  const topics = all.counts?.collection ?? {};
  const [collection, count] = Object.entries(topics)[0];
  const narrowed = await site.search("network", { lang: "en", filters: { collection } });
  assert.equal(narrowed.total, count);
  assert.ok(narrowed.results.every((hit) => hit.collection === collection));
});

test("a shard is loaded once", async () => {
  const before = site.loaded.length;
  await site.search("monitoring evaluation", { lang: "en" });
  await site.search("monitoring evaluation", { lang: "en" });
  const loaded = site.loaded.slice(before);
  assert.equal(new Set(loaded).size, loaded.length);
});
