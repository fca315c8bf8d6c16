// @ts-check
/** Pages fit every screen, hold still while loading, print, weigh little and work without scripts. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { fileBase, launch, pages, serve, sites, source, themes } from "./support.js";

/** Text sizes and line lengths differ most between these. */
const languages = ["en", "th", "my", "ur", "zh-Hans"];

/** The smallest height of what a finger should hit, in CSS pixels. */
const fingertip = 44;

/** The most bytes, gzipped, that come in the first round trip of a slow connection. */
const firstView = 14 * 1024;

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/**
 * Opens a context for one test.
 * @param {import("node:test").TestContext} t
 * @param {import("playwright-core").BrowserContextOptions} options
 */
async function open(t, options) {
  const context = await browser.newContext(options);
  t.after(() => context.close());
  return context.newPage();
}

suite("no page scrolls sideways", () => {
  for (const theme of themes) {
    for (const language of languages) {
      test(`${theme}, ${language}`, async (t) => {
        const page = await open(t, {});
        for (const path of Object.values(pages(language))) {
          await page.goto(fileBase(sites[theme]) + path);
          for (const width of [320, 360, 768, 1280]) {
            await page.setViewportSize({ width, height: 800 });
            assert.deepEqual(await page.evaluate(overflow), [], path);
          }
        }
      });
    }
  }
});

/** What reaches beyond the window's sides, unless a box around it scrolls or cuts it off. */
function overflow() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) {
    return [];
  }
  const outside = [...document.querySelectorAll("body *")].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -0.5 || right > width + 0.5;
  });
  const names = outside.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  return [`${document.documentElement.scrollWidth} of ${width} px`, ...names.slice(0, 5)];
}

test("menus are large enough for a finger", async (t) => {
  const page = await open(t, { viewport: { width: 360, height: 800 } });
  for (const language of languages) {
    const { home, glossary, "from A to Z": index } = pages(language);
    for (const path of [home, glossary, index]) {
      await page.goto(fileBase(sites.fieldbook) + path);
      await page.locator(".languages summary").click();
      const small = await page.evaluate((least) => {
        const targets = document.querySelectorAll(".find input, .menu a, .languages summary, .languages a, .letters a, footer a");
        return [...targets]
          .map((target) => ({ text: target.textContent, height: target.getBoundingClientRect().height }))
          .filter(({ height }) => height < least);
      }, fingertip);
      assert.deepEqual(small, [], path);
    }
  }
});

suite("nothing moves while a page loads", () => {
  for (const width of [360, 1280]) {
    test(`${width} px`, async (t) => {
      const server = await serve(sites.fieldbook, { slow: true });
      t.after(() => server.close());
      const page = await open(t, { viewport: { width, height: 800 } });
      for (const language of languages) {
        const { home, list, glossary, "practice, translated everywhere": practice, "my collection": mine, comparison } = pages(language);
        const filled = [mine, comparison].map((path) => `${path}#practices/northnet`);
        for (const path of [home, list, practice, glossary, mine, comparison, ...filled]) {
          await page.goto(server.base + path);
          assert.equal(await page.evaluate(layoutShift), 0, path);
        }
      }
    });
  }
});

/** The sum of all layout shifts since the page began to load. */
async function layoutShift() {
  // Two frames, so that the last of the page has been painted.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return new Promise((done) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        sum += "value" in entry ? Number(entry.value) : 0;
      }
    });
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 50);
  });
}

suite("print leaves the navigation out and keeps the text", () => {
  for (const theme of themes) {
    test(theme, async (t) => {
      const page = await open(t, {});
      await page.emulateMedia({ media: "print" });
      for (const language of ["en", "ur"]) {
        for (const [name, path] of Object.entries(pages(language))) {
          await page.goto(fileBase(sites[theme]) + path);
          const shown = await page.evaluate(() =>
            [...document.querySelectorAll("nav, details.languages, body > header, body > footer, .skip")]
              .filter((element) => element.getClientRects().length > 0)
              .map((element) => element.outerHTML.slice(0, 80)),
          );
          assert.deepEqual(shown, [], path);
          if (name !== "chooser") {
            assert.equal(await page.locator("main h1").isVisible(), true, `h1 of ${path}`);
          }
        }
      }
    });
  }
});

suite("an entry's first view comes in one round trip", () => {
  for (const theme of themes) {
    // Lao pages are the largest: three bytes a letter, and Thai text beside it.
    for (const language of [...languages, "lo"]) {
      test(`${theme}, ${language}`, (t) => {
        const collections = ["practices", "guides", "sessions", "organisations", "networks", "recommendations"];
        const entries = collections
          .flatMap((collection) =>
            readdirSync(join(sites[theme], language, collection), { withFileTypes: true })
              .filter((entry) => entry.isDirectory() && !entry.name.startsWith("page-"))
              .map(({ name }) => `${collection}/${name}`),
          )
          .map((name) => ({ name, size: weight(theme, `${language}/${name}/index.html`) }))
          .sort((a, b) => a.size - b.size);
        const median = entries[Math.floor(entries.length / 2)];
        const largest = entries[entries.length - 1];
        t.diagnostic(`median ${median.size} bytes, largest ${largest.size} (${largest.name})`);
        assert.ok(largest.size <= firstView, `${largest.name}: ${largest.size} of ${firstView} bytes`);
      });
    }
  }
});

/**
 * The bytes, each file gzipped, of a page with the styles and scripts that it loads.
 * @param {import("./support.js").Theme} theme
 * @param {string} path
 */
function weight(theme, path) {
  const html = source(theme, path);
  const loaded = html.matchAll(/<link rel="stylesheet" href="([^"]*)"|<script src="([^"]*)"/g);
  const files = [...loaded].map(([, style, script]) => {
    const address = new URL(style ?? script, new URL(path, "site:///"));
    return source(theme, address.pathname);
  });
  assert.notEqual(files.length, 0, `${path} loads a stylesheet`);
  return [html, ...files].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

suite("without scripts", () => {
  for (const theme of themes) {
    test(`${theme}: every link leads somewhere`, async (t) => {
      const base = fileBase(sites[theme]);
      const page = await open(t, { javaScriptEnabled: false });
      for (const path of ["en", "ur"].flatMap((language) => Object.values(pages(language)))) {
        await page.goto(base + path);
        const links = await page.locator("a[href]").evaluateAll((found) =>
          // Links in pictures are SVG's, whose `href` is no text.
          found.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).href),
        );
        const dead = links.filter((link) => link.startsWith("file:") && !exists(link, page.url()));
        assert.deepEqual(dead, [], path);
      }
    });

    test(`${theme}: nothing is inline`, async (t) => {
      const page = await open(t, { javaScriptEnabled: false });
      for (const path of ["en", "ur"].flatMap((language) => Object.values(pages(language)))) {
        await page.goto(fileBase(sites[theme]) + path);
        assert.deepEqual(await page.evaluate(inline), [], path);
      }
    });
  }

  test("the language list opens and leads to the same page", async (t) => {
    const base = fileBase(sites.fieldbook);
    const page = await open(t, { javaScriptEnabled: false });
    await page.goto(`${base}en/practices/northnet/index.html`);
    await page.locator(".languages summary").click();
    await page.locator('.languages a[lang="my"]').click();
    await page.waitForURL(`${base}my/practices/northnet/index.html`);
  });
});

/**
 * Whether a link's file is there and, on the page itself, its anchor; a folder does not count.
 * @param {string} link
 * @param {string} from the page that bears the link
 */
function exists(link, from) {
  const address = new URL(link);
  const file = fileURLToPath(new URL(address.pathname, "file:"));
  if (address.pathname.endsWith("/") || !existsSync(file)) {
    return false;
  }
  const here = address.pathname === new URL(from).pathname;
  return !here || address.hash === "" || anchors(from).has(decodeURIComponent(address.hash.slice(1)));
}

/** @param {string} page */
function anchors(page) {
  const html = readFileSync(fileURLToPath(page), "utf8");
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
}

/** Scripts, styles and handlers that stand in the page itself; JSON-LD is data. */
function inline() {
  const scripts = [...document.scripts].filter(({ src, type }) => src === "" && type !== "application/ld+json");
  const styles = [...document.querySelectorAll("style, [style]")];
  const handlers = [...document.querySelectorAll("*")].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith("on")),
  );
  return [...scripts, ...styles, ...handlers].map((element) => element.outerHTML.slice(0, 80));
}
