// @ts-check
/** Pictures built with the site: what they count, where they lead, what they are called, how they print. */
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { direction, fileBase, launch, sites, themes } from "./support.js";

/** The smallest size of what a finger should hit, in CSS pixels. */
const fingertip = 44;

const base = fileBase(sites.fieldbook);

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/**
 * Opens a page for one test, without scripts.
 * @param {import("node:test").TestContext} t
 * @param {string} address
 * @param {import("playwright-core").BrowserContextOptions} options
 */
async function open(t, address, options = {}) {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/**
 * The names of a role in the accessibility tree.
 * @param {import("playwright-core").Page} page
 * @param {string} role
 * @returns {Promise<string[]>}
 */
async function named(page, role) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map((node) => String(node.name?.value ?? ""));
}

suite("the map of the evidence", () => {
  for (const theme of themes) {
    test(`${theme}: every cell leads to as many entries as it says`, async (t) => {
      const page = await open(t, `${fileBase(sites[theme])}en/evidence/index.html`);
      const cells = await page.locator("td a").evaluateAll((links) =>
        links
          .filter((link) => link.getAttribute("href")?.startsWith("#"))
          .map((link) => {
            const heading = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
            const list = heading?.querySelector("ul") ?? heading?.nextElementSibling;
            const entries = [...(list?.querySelectorAll("a") ?? [])].map((entry) => entry.getAttribute("href"));
            return { text: link.textContent, entries, different: new Set(entries).size };
          }),
      );
      assert.ok(cells.length > 50, `${cells.length} cells`);
      for (const { text, entries, different } of cells) {
        assert.equal(Number(text), entries.length);
        assert.equal(different, entries.length);
      }
    });
  }

  test("a chosen cell shows its list and no other, by keyboard too", async (t) => {
    const page = await open(t, `${base}en/evidence/index.html`);
    const shown = page.locator(".behind:visible");
    assert.equal(await shown.count(), 0);
    const cell = page.getByRole("link", { name: "Inter-agency coordination × Thailand: 10 entries" });
    await cell.focus();
    await page.keyboard.press("Enter");
    assert.equal(await shown.count(), 1);
    assert.match(await shown.locator("h3").innerText(), /Inter-agency coordination × Thailand/);
    await page.keyboard.press("Tab");
    const next = shown.getByRole("link").first();
    const isNext = await next.evaluate((link) => link === document.activeElement);
    assert.ok(isNext, "the list's first entry comes next");
  });

  test("squares lead to pages that have as many entries, and keep their places in every direction", async (t) => {
    for (const language of ["en", "ur"]) {
      const page = await open(t, `${base}${language}/evidence/index.html`);
      const tiles = page.locator("a.tile");
      const [th, pk] = [tiles.filter({ hasText: "TH" }), tiles.filter({ hasText: "PK" })];
      const [thailand, pakistan] = [await th.boundingBox(), await pk.boundingBox()];
      assert.ok((thailand?.x ?? 0) > (pakistan?.x ?? 0), `${language}: Thailand is east of Pakistan`);
      assert.ok((thailand?.y ?? 0) > (pakistan?.y ?? 0), `${language}: and south of it`);
      if (language === "en") {
        assert.match((await named(page, "link")).join("\n"), /^TH Thailand \d+$/m);
        const count = await th.locator("span").last().innerText();
        await th.click();
        assert.match(page.url(), /countries\/th\/index\.html$/);
        assert.match(await page.locator(".meta").first().innerText(), new RegExp(`^${count} entries`));
      }
    }
  });

  test("the table behind the squares has those without a place too", async (t) => {
    const page = await open(t, `${base}en/evidence/index.html`);
    await page.locator(".data summary").click();
    const rows = await page.locator(".data tbody tr").count();
    const places = await page.locator(".tile").count();
    assert.ok(rows >= places && places > 15, `${rows} rows, ${places} squares`);
  });
});

suite("the timeline", () => {
  for (const language of ["en", "ar"]) {
    test(`${language}: every practice stands in its year, which the picture counts`, async (t) => {
      const page = await open(t, `${base}${language}/timeline/index.html`);
      const links = await page.locator(".time ul a").evaluateAll((found) => found.map((link) => link.getAttribute("href")));
      const folder = join(sites.fieldbook, language, "practices");
      const practices = readdirSync(folder, { withFileTypes: true }).filter(
        (entry) => entry.isDirectory() && !entry.name.startsWith("page-"),
      );
      assert.equal(new Set(links).size, practices.length);
      const bars = page.locator(".years a");
      const heights = await bars.locator(".bar").evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height));
      const counts = await page.locator(".time > li:has(ul)").evaluateAll((years) =>
        years.map((year) => year.querySelectorAll("li").length),
      );
      assert.equal(heights.length, counts.length);
      const [tallest = 1, most = 1] = [Math.max(...heights), Math.max(...counts)];
      counts.forEach((count, at) => {
        const wanted = (count * tallest) / most;
        assert.ok(Math.abs((heights[at] ?? 0) - wanted) < 1.5, `${count} entries: ${heights[at]} of ${wanted} px`);
      });
      const [first, last] = [await bars.first().boundingBox(), await bars.last().boundingBox()];
      const isBefore = (first?.x ?? 0) < (last?.x ?? 0);
      assert.equal(isBefore, direction(language) === "ltr", "time runs as the language does");
      await bars.last().click();
      assert.match(page.url(), /#1-\d{4}$/);
    });
  }

  test("years have names for those who do not see the picture", async (t) => {
    const page = await open(t, `${base}en/timeline/index.html`);
    const names = await named(page, "link");
    assert.ok(names.includes("2002: 21 entries"), names.join("\n"));
  });
});

suite("the network", () => {
  test("every circle has a name, and leads to its organisation", async (t) => {
    const page = await open(t, `${base}en/partners/index.html`);
    const nodes = page.locator(".net a");
    const hrefs = await nodes.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const rows = await page.locator("tbody tr th a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    assert.deepEqual([...hrefs].sort(), [...rows].sort(), "the table has those of the picture");
    for (const href of hrefs) {
      assert.match(href, /organisations\//);
      assert.ok(existsSync(fileURLToPath(new URL(href, `${base}en/partners/index.html`))), href);
    }
    const names = await named(page, "link");
    assert.ok(names.some((name) => /^UNIAP – United Nations .*: named together with \d+ others$/.test(name)), names.join("\n"));
  });

  test("labels do not cover each other, and are large enough for a finger", async (t) => {
    const page = await open(t, `${base}en/partners/index.html`, { viewport: { width: 360, height: 800 } });
    const boxes = await page.locator(".net .hit").evaluateAll((all) =>
      all.map((box) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    assert.ok(boxes.length > 30);
    boxes.forEach((a, at) => {
      assert.ok(a.width >= fingertip && a.height >= fingertip, `${a.width} × ${a.height}`);
      for (const b of boxes.slice(at + 1)) {
        const isApart = Math.abs(a.x - b.x) > a.width - 1 || Math.abs(a.y - b.y) > a.height - 1;
        assert.ok(isApart, JSON.stringify([a, b]));
      }
    });
  });

  test("lines are as many as pairs", async (t) => {
    const page = await open(t, `${base}en/partners/index.html`);
    const drawn = await page.locator(".net path").evaluateAll((paths) =>
      paths.map((path) => (path.getAttribute("d") ?? "").split("M").length - 1).reduce((sum, count) => sum + count, 0),
    );
    // The table names each pair twice.
    assert.equal(2 * drawn, await page.locator("tbody .cell").count());
  });
});

suite("the bars of translations", () => {
  for (const language of ["en", "ur"]) {
    test(`${language}: parts fill the bar and say what they are`, async (t) => {
      const page = await open(t, `${base}${language}/coverage/index.html`);
      const bars = await page.locator(".bars svg").evaluateAll((all) =>
        all.map((bar) => {
          const whole = bar.getBoundingClientRect();
          const parts = [...bar.querySelectorAll("rect")].map((part) => part.getBoundingClientRect());
          const filled = parts.reduce((sum, part) => sum + part.width, 0);
          const fills = [...bar.querySelectorAll("rect")].map((part) => part.getAttribute("fill"));
          return { whole: whole.width, filled, fills, start: (parts[0]?.x ?? 0) - whole.x };
        }),
      );
      assert.equal(bars.length, 15);
      for (const { whole, filled, fills, start } of bars) {
        assert.ok(Math.abs(whole - filled) < 2, `${filled} of ${whole} px`);
        // A pattern, not a colour alone, tells the parts apart.
        assert.ok(fills.every((fill) => /^url\(#p\d\)$/.test(fill ?? "")) && new Set(fills).size === fills.length);
        assert.equal(start < 1, direction(language) === "ltr" || fills.length === 1);
      }
      if (language === "en") {
        const names = await named(page, "image");
        assert.ok(names.includes("Written in it 238") || names.some((name) => /^Written in it \d+/.test(name)), names.join("\n"));
      }
    });
  }
});

test("pictures print: what is shaded has a border, nothing hides behind a scroll bar", async (t) => {
  const page = await open(t, `${base}en/evidence/index.html`, { viewport: { width: 680, height: 900 } });
  await page.emulateMedia({ media: "print" });
  for (const path of ["evidence", "partners", "timeline", "coverage"]) {
    await page.goto(`${base}en/${path}/index.html`);
    const size = await page.locator(".grid table, .net svg, .years, .bars").evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().width),
    );
    assert.ok(size.length > 0 && size.every((width) => width > 0 && width <= 680), `${path}: ${size}`);
    assert.equal(await page.locator(".more:visible").count(), 0, path);
  }
});

test("forced colours keep numbers and marks", async (t) => {
  const page = await open(t, `${base}en/evidence/index.html`, { forcedColors: "active", colorScheme: "dark" });
  const widths = await page.locator(".grid .n1, .grid .n4").evaluateAll((cells) =>
    [...new Set(cells.map((cell) => getComputedStyle(cell).borderTopWidth))].sort(),
  );
  assert.deepEqual(widths, ["1px", "3px"]);
});

suite("pages of pictures lead to each other", () => {
  for (const theme of themes) {
    test(theme, async (t) => {
      const site = fileBase(sites[theme]);
      const page = await open(t, `${site}en/index.html`);
      for (const path of ["index.html", "coverage/index.html", "evidence/index.html", "timeline/index.html", "partners/index.html"]) {
        await page.goto(`${site}en/${path}`);
        const links = await page.locator("main a").evaluateAll((all) => all.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
        for (const other of ["evidence", "timeline", "partners", "coverage"].filter((other) => !path.startsWith(other))) {
          assert.ok(links.includes(`${site}en/${other}/index.html`), `${path} leads to ${other}`);
        }
      }
    });
  }
});
