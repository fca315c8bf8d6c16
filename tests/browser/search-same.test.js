// @ts-check
/** The browser's runtime and `fieldbook search` give the same answers. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { runtime } from "./search-support.js";
import { program, sites } from "./support.js";

const run = promisify(execFile);
const site = runtime(sites.fieldbook);

/** @type {Record<string, string[]>} */
const queries = {
  en: [
    "network", "joint advocacy", "migrant workers", "survivors", "trafficking -police", "\"joint advocacy\"",
    "\"people who were trafficked\"", "co-ordination", "traff", "trafficing", "netwrok", "policies",
    "committee thailand -cambodia", "children school", "confidentiality consent", "TICW", "UNODC SAARC",
    "quokka network", "zzzz", "-network", "village savings", "women -\"women and children\"", "the", "partnership",
    "monitoring evaluation", "unreachableness", "1997", "micro-finance", "NGO's", "  ",
  ],
  th: ["เครือข่าย", "แรงงานข้ามชาติ", "การค้ามนุษย์", "NGO", "\"องค์กรปกครองส่วนท้องถิ่น\"", "เด็ก ผู้หญิง", "network", "การสร้างเครือข่าย", "คณะกรรมการ -เชียงใหม่", "หมู่บ"],
  km: ["ការជួញដូរមនុស្ស", "បណ្តាញ", "ភូមិ", "កុមារ"],
  my: ["လူကုန်ကူးမှု", "ကွန်ရက်", "ရွာ", "ကလေး"],
  lo: ["ເຄືອຂ່າຍ", "ບ້ານ", "ເດັກ"],
  "zh-Hans": ["人口贩运", "网络", "村庄 儿童", "\"非政府组织\""],
  hi: ["मानव तस्करी", "नेटवर्क", "बच्चे", "समितियाँ"],
  ne: ["मानव बेचबिखन", "सञ्जाल", "गाउँ"],
  ar: ["الاتجار بالبشر", "شبكة", "الأطفال", "والشبكات"],
  ur: ["انسانی سمگلنگ", "نیٹ ورک", "بچے"],
  vi: ["buôn bán người", "mạng lưới", "nguoi", "tre em"],
  bn: ["মানব পাচার", "নেটওয়ার্ক"],
  si: ["මිනිස් ජාවාරම", "ජාලය"],
  ta: ["மனிதக் கடத்தல்", "வலையமைப்பு"],
  id: ["perdagangan orang", "jaringan", "anak"],
};

test("the first ten results are the same", async () => {
  const asked = Object.entries(queries).flatMap(([language, list]) => list.map((query) => ({ language, query })));
  const overlaps = [];
  /** @type {string[]} */
  const different = [];
  for (const { language, query } of asked) {
    const args = ["search", "--root", sites.fieldbook, "--lang", language, "--json", "--", query];
    const { stdout } = await run(program, args, { maxBuffer: 2 ** 26 });
    const there = JSON.parse(stdout);
    const here = await site.search(query, { lang: language });
    const expected = there.results.map((/** @type {{ url: string }} */ hit) => hit.url);
    const found = new Set(here.results.map((hit) => hit.url));
    const shared = expected.filter((/** @type {string} */ url) => found.has(url)).length;
    const size = Math.max(expected.length, found.size);
    overlaps.push(size === 0 ? 1 : shared / size);
    if (shared < size || there.total !== here.total || there.partial !== here.partial || there.suggestion !== here.suggestion) {
      different.push(`${language} ${query}: ${shared} of ${size}, total ${there.total} and ${here.total}, partial ${there.partial} ${here.partial}, suggestion ${there.suggestion} ${here.suggestion}`);
    }
  }
  const mean = overlaps.reduce((sum, one) => sum + one, 0) / overlaps.length;
  console.log(`overlap ${mean.toFixed(4)} over ${overlaps.length} queries\n${different.join("\n")}`);
  assert.ok(mean >= 0.95, `overlap ${mean}`);
  assert.deepEqual(different.filter((line) => /total (\d+) and (?!\1,)/.test(line)), [], "totals differ");
});
