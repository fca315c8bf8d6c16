// @ts-check
/** Pages bring the font of their script along, are drawn with it, and load nothing they do not need. */
import assert from "node:assert/strict";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fileBase, launch, pages, results, serve, sites, themes } from "./support.js";

/** The most bytes of fonts that a page loads. */
const most = 50_000;
/** Nastaliq has thousands of shapes for its joined letters. */
const mostNastaliq = 125_000;

/** How fonts of the device call themselves that have a script of `site.toml`'s fonts. */
const ofDevice = /Thai|Lao|Khmer|Myanmar|Devanagari|Bengali|Nastaliq|Arabic|Naskh|Sinhala|Tamil/;

/** Languages and the font that draws them; none where every device has one. */
const fonts = {
  th: "Noto Sans Thai",
  lo: "Noto Sans Lao",
  km: "Noto Sans Khmer",
  my: "Noto Sans Myanmar",
  ne: "Noto Sans Devanagari",
  bn: "Noto Sans Bengali",
  hi: "Noto Sans Devanagari",
  ur: "Noto Nastaliq Urdu",
  si: "Noto Sans Sinhala",
  ta: "Noto Sans Tamil",
  en: null,
  id: null,
  vi: null,
  ar: null,
  "zh-Hans": null,
};

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Record<string, Awaited<ReturnType<typeof serve>>>} */
const servers = {};

before(async () => {
  browser = await launch({ FONTCONFIG_FILE: withoutOurScripts() });
  for (const theme of themes) {
    servers[theme] = await serve(sites[theme]);
  }
});
after(async () => {
  await browser?.close();
  Object.values(servers).forEach((server) => server.close());
});

for (const theme of themes) {
  /** @type {Record<string, () => string>} */
  const bases = { "over http": () => servers[theme]?.base ?? "", "from file://": () => fileBase(sites[theme]) };
  for (const [way, base] of Object.entries(bases)) {
    suite(`${theme} ${way}`, () => {
      for (const [language, font] of Object.entries(fonts)) {
        if (way !== "over http" && !["en", "km", "my", "ur"].includes(language)) {
          continue;
        }
        test(font === null ? `${language} needs no font` : `${language} is drawn by ${font}`, async (t) => {
          const context = await browser.newContext();
          t.after(() => context.close());
          const page = await context.newPage();
          const loaded = recorded(page);
          const { home, "practice, translated everywhere": practice } = pages(language);
          for (const path of [home, practice]) {
            await page.goto(base() + path);
            await page.evaluate(() => document.fonts.ready);
            const drawn = await drawnBy(page);
            const brought = drawn.filter(({ own }) => own).map(({ name }) => name);
            // Lao pages fall back to Thai texts.
            const others = language === "lo" ? ["Noto Sans Thai"] : [];
            const own = brought.filter((name) => !others.includes(name));
            assert.deepEqual(own, font === null ? [] : [font], path);
            // Where a font of the device has both, it may draw spaces and digits: a Nastaliq those
            // of Urdu, and what `sans-serif` means in a language.
            if (font !== null && language !== "ur" && theme === "fieldbook") {
              const instead = drawn.filter(({ own, name }) => !own && ofDevice.test(name));
              assert.deepEqual(instead, [], `${path}: every character is in the font`);
            }
          }
          if (font === null) {
            assert.deepEqual(loaded(), []);
          }
        });
      }
    });
  }

  test(`${theme}: no page loads more than it may`, async (t) => {
    const context = await browser.newContext();
    t.after(() => context.close());
    for (const language of ["en", "lo", "ne", "bn", "ur"]) {
      const page = await context.newPage();
      for (const path of Object.values(pages(language))) {
        const loaded = recorded(page);
        await page.goto(fileBase(sites[theme]) + path);
        // The names of all languages, each in its own script.
        await page.locator(".languages summary").first().click({ timeout: 50 }).catch(() => undefined);
        await page.evaluate(() => document.fonts.ready);
        const size = loaded().reduce((sum, file) => sum + statSync(file).size, 0);
        const limit = language === "ur" ? mostNastaliq : most;
        assert.ok(size <= limit, `${path} loads ${size} bytes of fonts`);
      }
      await page.close();
    }
  });
}

/** Settings of fontconfig for a device that has none of our fonts but the Latin one. */
function withoutOurScripts() {
  mkdirSync(results, { recursive: true });
  const file = join(results, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont>
    <acceptfont><glob>*/NotoSans-*</glob></acceptfont>
    <rejectfont><glob>*/Noto*</glob></rejectfont>
  </selectfont>
</fontconfig>
`,
  );
  return file;
}

/**
 * The files of fonts that a page asks for from now on.
 * @param {import("playwright-core").Page} page
 */
function recorded(page) {
  /** @type {Set<string>} */
  const files = new Set();
  page.on("request", (request) => {
    if (request.url().endsWith(".woff2")) {
      files.add(request.url().startsWith("file:") ? fileURLToPath(request.url()) : request.url());
    }
  });
  return () => [...files];
}

/**
 * The fonts that draw a page's own text, whatever its stylesheets say: the first headings, paragraphs
 * and links.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<{ name: string, own: boolean }[]>}
 */
async function drawnBy(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "main :is(h1, h2, h3, p, a, dt, dd):not([lang], main [lang] *)",
  });
  /** @type {Map<string, { name: string, own: boolean }>} */
  const drawn = new Map();
  for (const nodeId of nodeIds.slice(0, 60)) {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    for (const { familyName: name, isCustomFont: own } of fonts) {
      drawn.set(`${name} ${own}`, { name, own });
    }
  }
  await session.detach();
  return [...drawn.values()];
}
