// @ts-check
/** What trainers get from a page: slides, the clock of a session, handouts; by keyboard, with and without a server. */
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import axe from "axe-core";
import { fileBase, launch, serve, sites, source } from "./support.js";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(sites.fieldbook)]);
});
after(async () => {
  await browser?.close();
  server?.close();
});

const guide = (/** @type {string} */ language) => `${language}/guides/networking-and-coordination/index.html`;
const session = (/** @type {string} */ language) => `${language}/sessions/sharing-safely/index.html`;

/** The words of the buttons, by language; the page shows "7 / 30" in the language's digits. */
const words = {
  en: { slides: "Slides", notes: "Notes", close: "Close", clock: "Session clock", begin: "Start", pause: "Pause" },
  th: { slides: "สไลด์", notes: "บันทึก", close: "ปิด", clock: "นาฬิกาจับเวลากิจกรรม", begin: "เริ่ม", pause: "หยุดชั่วคราว" },
  ur: { slides: "سلائیڈیں", notes: "نوٹ", close: "بند کریں", clock: "نشست کی گھڑی", begin: "شروع کریں", pause: "روکیں" },
};
const languages = /** @type {(keyof typeof words)[]} */ (Object.keys(words));

/**
 * @param {import("node:test").TestContext} t
 * @param {import("playwright-core").BrowserContextOptions} options
 */
async function open(t, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints, []);
  });
  return page;
}

/**
 * Presses Tab until the button of that name has the focus, then Enter.
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function tabTo(page, name) {
  const target = page.getByRole("button", { name, exact: true });
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((button) => button === document.activeElement)) {
      await page.keyboard.press("Enter");
      return;
    }
  }
  assert.fail(`Tab does not reach ${name}`);
}

/** @param {import("playwright-core").Page} page */
const progress = (page) => page.locator(".layer.slides .progress").innerText();

/** @param {import("playwright-core").Page} page */
async function violations(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = /** @type {{ axe: typeof import("axe-core") }} */ (/** @type {unknown} */ (window));
    const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(" ")}`);
  });
}

const bases = {
  "over http": () => server.base,
  "from file://": () => fileBase(sites.fieldbook),
};

for (const [way, base] of Object.entries(bases)) {
  suite(way, () => {
    for (const language of languages) {
      const { slides, notes, close, clock, begin, pause } = words[language];

      test(`slides, ${language}: opened, turned and closed by keyboard`, async (t) => {
        const page = await open(t);
        await page.goto(base() + guide(language));
        await tabTo(page, slides);
        const dialog = page.getByRole("dialog", { name: slides });
        await dialog.waitFor();
        const first = await progress(page);
        const [forward, backward] = language === "ur" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
        const slide = page.locator(".stage");
        assert.equal(await slide.evaluate((stage) => stage === document.activeElement), true, "the slide has the focus");
        const before = await slide.getAttribute("aria-label");
        await page.keyboard.press(forward);
        assert.notEqual(await progress(page), first);
        assert.notEqual(await slide.getAttribute("aria-label"), before);
        assert.equal(await page.locator(".layer [aria-live]").innerText(), await slide.getAttribute("aria-label"), "it is announced");
        await page.keyboard.press(backward);
        assert.equal(await progress(page), first);
        await page.keyboard.press("End");
        const [number, total] = (await progress(page)).split(" / ");
        assert.equal(number, total);
        await page.keyboard.press("PageUp");
        await page.keyboard.press("Home");
        await page.keyboard.press("PageDown");
        await page.keyboard.press("n");
        assert.equal(await page.locator(".notes").isVisible(), true);
        assert.equal(await page.getByRole("button", { name: notes, exact: true }).getAttribute("aria-pressed"), "true");
        assert.deepEqual(await violations(page), []);
        await page.getByRole("button", { name: close, exact: true }).focus();
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "hidden" });
        const opener = page.getByRole("button", { name: slides, exact: true });
        assert.equal(await opener.evaluate((button) => button === document.activeElement), true, "the button has the focus again");
      });

      test(`clock, ${language}: runs by the time of day, by keyboard`, async (t) => {
        const page = await open(t);
        const at = (/** @type {string} */ time) => page.clock.setFixedTime(new Date(`2026-11-22T${time}`));
        await at("09:00:00");
        await page.goto(base() + session(language));
        await tabTo(page, clock);
        await page.getByRole("dialog", { name: clock }).waitFor();
        const digits = await page.evaluate(() => /** @type {any} */ (window).fieldbookWords.digits);
        const left = page.locator(".clock .left bdi");
        const ends = page.locator(".all-steps dd").nth(2);
        /** Waits until a place shows a time, in the language's digits. */
        const shows = (/** @type {import("playwright-core").Locator} */ place, /** @type {string} */ time) =>
          place.filter({ hasText: time.replace(/[0-9]/g, (digit) => [...digits][Number(digit)]) }).waitFor({ timeout: 5000 });
        await shows(left, "15:00");
        await page.getByRole("button", { name: begin, exact: true }).press("Enter");
        // Time passes as it does while a tab sleeps: nothing has counted it.
        await at("09:04:30");
        await shows(left, "10:30");
        await shows(ends, "11:00");
        await page.keyboard.press("+");
        await shows(left, "11:30");
        await shows(ends, "11:01");
        const live = page.locator(".clock [aria-live]");
        assert.equal(await live.textContent(), "", "only steps are announced");
        await page.keyboard.press("PageDown");
        assert.match((await live.textContent()) ?? "", /What consent needs/);
        await shows(left, "20:00");
        assert.match(await page.locator(".then").innerText(), /The red pen/);
        assert.deepEqual(await violations(page), []);

        await at("09:26:00");
        await page.reload();
        await page.getByRole("button", { name: pause, exact: true }).waitFor();
        await shows(left, "01:30");
        assert.equal(await page.locator(".layer.clock.late").count(), 1, "it is over time");
        await page.getByRole("button", { name: pause, exact: true }).press("Enter");
        await page.keyboard.press("PageUp");
        await shows(left, "16:00");
        await at("09:30:00");
        await page.waitForTimeout(400);
        await shows(left, "16:00");
        await page.keyboard.press("Escape");
        assert.equal(await page.getByRole("dialog").count(), 0);
      });
    }

    test("the address opens the slides, and the browser's way back closes them", async (t) => {
      const page = await open(t);
      await page.goto(`${base()}${session("en")}#slides`);
      await page.getByRole("dialog", { name: "Slides" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Slides", exact: true }).click();
      await page.getByRole("dialog", { name: "Slides" }).waitFor();
      await page.goBack();
      await page.getByRole("dialog", { name: "Slides" }).waitFor({ state: "hidden" });
      assert.equal(page.url(), base() + session("en"));
    });
  });
}

suite("slides", () => {
  for (const [width, height] of [[360, 640], [1280, 720]]) {
    for (const language of ["en", "my", "ur"]) {
      test(`nothing overflows at ${width} × ${height}, ${language}`, async (t) => {
        const page = await open(t, { viewport: { width, height } });
        for (const path of [guide(language), session(language)]) {
          for (const notes of [false, true]) {
            await page.goto(`${server.base}${path}#slides`);
            await page.getByRole("dialog").waitFor();
            if (notes) {
              await page.keyboard.press("n");
            }
            const wide = await page.evaluate(() => {
              const found = [];
              const slides = document.querySelectorAll(".stage > .slide");
              for (const slide of slides) {
                slides.forEach((other) => /** @type {HTMLElement} */ (other).toggleAttribute("hidden", other !== slide));
                const content = /** @type {HTMLElement} */ (slide.querySelector(".content"));
                const over = [content, slide].some(
                  (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
                );
                if (over) {
                  found.push(`${slide.querySelector("h2")?.textContent} ${content.className}`);
                }
              }
              const bar = document.querySelector(".controls");
              return [...found, ...(bar && bar.scrollWidth > bar.clientWidth + 1 ? ["bar"] : [])];
            });
            assert.deepEqual(wide, [], `${path}, notes ${notes}`);
          }
        }
      });
    }
  }

  test("a slide has the first sentence of a paragraph, and the notes have all of it", async (t) => {
    const page = await open(t);
    await page.goto(`${server.base}${session("en")}#slides`);
    await page.getByRole("dialog").waitFor();
    const slide = page.locator(".stage .slide").filter({ hasText: "Welcome (15 minutes)" });
    while (!(await slide.isVisible())) {
      await page.keyboard.press("ArrowRight");
    }
    assert.equal(await slide.locator(".content").innerText(), "Say what the session is about and what it is not about.");
    assert.match((await page.locator(".notes").textContent()) ?? "", /Let people choose where they sit\./);
  });

  test("a finger turns them, the other way round from right to left", async (t) => {
    for (const [language, from, to] of /** @type {const} */ ([["en", 300, 60], ["ur", 60, 300]])) {
      const page = await open(t, { viewport: { width: 360, height: 640 }, hasTouch: true });
      await page.goto(`${server.base}${session(language)}#slides`);
      await page.getByRole("dialog").waitFor();
      const first = await progress(page);
      await page.evaluate(([from, to]) => {
        const stage = /** @type {HTMLElement} */ (document.querySelector(".stage"));
        const touch = (/** @type {number} */ x) => new Touch({ identifier: 1, target: stage, clientX: x, clientY: 300 });
        stage.dispatchEvent(new TouchEvent("touchstart", { touches: [touch(from)], changedTouches: [touch(from)] }));
        stage.dispatchEvent(new TouchEvent("touchend", { touches: [], changedTouches: [touch(to)] }));
      }, [from, to]);
      assert.notEqual(await progress(page), first, language);
    }
  });

  test("they are printed, one on a page", async (t) => {
    const page = await open(t);
    await page.goto(`${server.base}${session("en")}#slides`);
    await page.getByRole("dialog").waitFor();
    const pages = async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    };
    const count = await pages();
    assert.equal(count, await page.locator(".sheets .slide").count());
    const box = await page.pdf({ preferCSSPageSize: true }).then((pdf) => /MediaBox\s*\[([^\]]*)\]/.exec(pdf.toString("latin1"))?.[1]);
    const [, , width, height] = (box ?? "").trim().split(/\s+/).map(Number);
    assert.ok(width > height, `landscape: ${box}`);
  });
});

test("the clock says when the steps do not add up", async (t) => {
  const page = await open(t);
  await page.route("**/sessions/sharing-safely/index.html", async (route) => {
    const html = source("fieldbook", session("my")).replace("<td>15</td>", "<td>၂၅</td>");
    await route.fulfill({ body: html, contentType: "text/html" });
  });
  await page.goto(`${server.base}${session("my")}#clock`);
  const note = page.locator(".clock [role=note]");
  assert.match(await note.innerText(), /၁၃၀.*၁၂၀/, "digits of any script are read");
});

suite("handouts", () => {
  for (const theme of /** @type {const} */ (["fieldbook", "lite"])) {
    test(`${theme}: participants do not get the facilitator's notes, and nothing needs a script`, async (t) => {
      const page = await open(t, { javaScriptEnabled: false });
      await page.goto(fileBase(sites[theme]) + session("en"));
      await page.getByRole("link", { name: "Handout", exact: true }).first().click();
      const body = page.locator("main");
      assert.doesNotMatch(await body.innerText(), /Facilitator notes|Leave out the role play/);
      assert.match(await body.innerText(), /The red pen/);
      await page.getByRole("link", { name: "For the trainer" }).click();
      assert.match(await body.innerText(), /Facilitator notes[^]*Leave out the role play/);
    });
  }
});
