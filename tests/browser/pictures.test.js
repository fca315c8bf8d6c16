// @ts-check
/**
 * Pictures as cameras and programs leave them: ExifTool writes every kind of metadata into files that
 * Chromium encoded, `check --fix` mends them, ExifTool finds nothing left, and Chromium shows them upright.
 * A site that was built of such pictures shows small copies of them, without what was hidden.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fileBase, launch, program, serve, themes } from "./support.js";

/** What must not be in a file afterwards, in any form that ExifTool can read. */
const secret = "Selma-was-here";

/** Width and height in pixels as coded; EXIF then asks for a quarter turn. */
const [width, height] = [120, 80];

/** The quarters as coded, from the left above: red, green, blue, white. */
const quarters = ["#ff0000", "#00ff00", "#0000ff", "#ffffff"];

/** The same after a quarter turn to the right, which is EXIF's orientation 6. */
const upright = [quarters[2], quarters[0], quarters[3], quarters[1]];

const common = [
  `-EXIF:Artist=${secret}`,
  `-EXIF:ImageDescription=${secret}`,
  "-EXIF:DateTimeOriginal=2002:11:07 10:00:00",
  "-EXIF:GPSLatitude=13.7563",
  "-EXIF:GPSLatitudeRef=N",
  "-EXIF:GPSLongitude=100.5018",
  "-EXIF:GPSLongitudeRef=E",
  `-XMP:Creator=${secret}`,
  "-XMP:GPSLatitude=13.7563",
  "-EXIF:Orientation#=6",
];

/** @type {Record<string, {mime: string, tags: string[], found: string[]}>} */
const kinds = {
  jpg: {
    mime: "image/jpeg",
    tags: [...common, `-IPTC:By-line=${secret}`, `-Comment=${secret}`, "-ThumbnailImage<=thumbnail"],
    found: ["GPS", "EXIF", "XMP", "IPTC", "comment", "thumbnail"],
  },
  png: {
    mime: "image/png",
    tags: [...common, `-PNG:Comment=${secret}`],
    found: ["GPS", "EXIF", "XMP", "comment"],
  },
  webp: { mime: "image/webp", tags: common, found: ["GPS", "EXIF", "XMP"] },
};

/** Groups of ExifTool that say how a picture is coded, or that it works out itself. */
const harmless = /^(SourceFile|(ExifTool|System|File|JFIF|PNG|PNG-pHYs|RIFF|Composite):.*)$/;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {string} */
let folder;

before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "fieldbook-pictures-"));
  execFileSync(program, ["init", join(folder, "site"), "--lang", "en"]);
  mkdirSync(beside(""), { recursive: true });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @param {string} name of a file beside an entry of the new site */
function beside(name) {
  return join(folder, "site/content/practices/example-practice", name);
}

for (const [ending, { mime, tags, found }] of Object.entries(kinds)) {
  test(`nothing is left in a ${ending} file, and it still shows upright`, async () => {
    const page = await browser.newPage();
    const file = beside(`seen.${ending}`);
    writeFileSync(file, await drawn(page, mime, width, height));
    const thumbnail = join(folder, "thumbnail.jpg");
    writeFileSync(thumbnail, await drawn(page, "image/jpeg", 24, 16));
    const written = tags.map((tag) => tag.replace("<=thumbnail", `<=${thumbnail}`));
    execFileSync("exiftool", ["-q", "-overwrite_original", ...written, file]);
    const before = readFileSync(file);
    assert.match(metadata(file).text, new RegExp(secret), "the test itself hides something");
    assert.deepEqual(hidden(file), found);

    const fixed = check("--fix", file);
    assert.match(fixed.stderr, new RegExp(`mended .*seen\\.${ending}: hidden data`));
    assert.equal(hidden(file), undefined);

    const { text, names } = metadata(file);
    assert.doesNotMatch(text, new RegExp(`${secret}|GPS|Thumbnail|Orientation`));
    assert.deepEqual(names.filter((name) => !harmless.test(name)), []);
    assert.doesNotMatch(text, /"File:Comment"/);
    const after = readFileSync(file);
    assert.ok(!after.includes(secret));

    const shown = await seen(page, mime, after);
    assert.deepEqual(shown.size, [height, width]);
    assertAlike(shown.colours, upright);
    if (ending === "jpg") {
      // Chromium turned the picture by its EXIF data; now it is turned for good.
      const asBefore = await seen(page, mime, before);
      assert.deepEqual(asBefore.size, shown.size);
      assertAlike(shown.colours, asBefore.colours);
    }
    check("--fix", file);
    assert.ok(after.equals(readFileSync(file)), "a second time changes nothing");
    await page.close();
  });
}

/** The most bytes of a picture on a phone. */
const phone = 60_000;
/** Width and height in pixels as coded of what a camera leaves. */
const [wide, high] = [2400, 1600];

suite("pictures of a camera, published", () => {
  before(async () => {
    const site = join(folder, "camera");
    execFileSync(program, ["init", site, "--lang", "en"], { stdio: "pipe" });
    const entry = join(site, "content/practices/example-practice");
    const page = await browser.newPage();
    for (const name of ["first", "second"]) {
      const file = join(entry, `${name}.jpg`);
      writeFileSync(file, await drawn(page, "image/jpeg", wide, high, name === "first" ? 48 : 64));
      assert.ok(statSync(file).size > 10 * phone, `as heavy as a photograph: ${statSync(file).size}`);
      execFileSync("exiftool", ["-q", "-overwrite_original", ...common, file]);
    }
    await page.close();
    const text = join(entry, "index.en.md");
    const [, head, body] = readFileSync(text, "utf8").split("---\n");
    const declared = "images: [{file: first.jpg, alt: One, people: none}, {file: second.jpg, alt: Two, people: none}]\n";
    const long = "A paragraph between the pictures.\n\n".repeat(150);
    writeFileSync(text, `---\n${head}${declared}---\n\n![One](first.jpg)\n\n${body}\n\n${long}![Two](second.jpg)\n`);
    // As an error it would stop the build, which strips what it publishes all the same.
    const card = join(site, "site.toml");
    writeFileSync(card, `${readFileSync(card, "utf8")}\n[severity]\nimage-metadata = "warning"\n`);
    for (const theme of themes) {
      execFileSync(program, ["build", "--root", site, "--out", published(theme), "--theme", theme, "--lang", "en"], { stdio: "pipe" });
    }
  });

  for (const theme of themes) {
    for (const way of ["over http", "from file://"]) {
      test(`${theme}, ${way}: a phone loads a small copy, when it comes near, and nothing moves`, async (t) => {
        const server = await serve(published(theme));
        t.after(() => server.close());
        const base = way === "over http" ? server.base : fileBase(published(theme));
        for (const deviceScaleFactor of [1, 3]) {
          const page = await browser.newPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor });
          /** @type {string[]} */
          const asked = [];
          page.on("request", (request) => {
            const isPicture = request.resourceType() === "image" && !request.url().startsWith("data:");
            asked.push(...(isPicture ? [request.url()] : []));
          });
          await page.goto(`${base}en/practices/example-practice/index.html`);
          const pictures = page.locator("article picture img");
          assert.equal(await pictures.count(), 2);
          await loaded(pictures.first());
          assert.equal(asked.length, 1, "the second waits until the reader comes near");

          const room = await size(pictures.last());
          assert.equal(Math.round((room.height / room.width) * 100), Math.round((wide / high) * 100), "its room is kept");
          await pictures.last().scrollIntoViewIfNeeded();
          await loaded(pictures.last());
          assert.deepEqual(await size(pictures.last()), room);

          const shown = await pictures.evaluateAll((all) => all.map((one) => /** @type {HTMLImageElement} */ (one).currentSrc));
          assert.deepEqual(asked, shown, "each once, and nothing else");
          for (const address of shown) {
            const file = join(published(theme), address.slice(base.length));
            assert.match(file, /\.webp$/);
            const { size } = statSync(file);
            assert.ok(size <= phone, `${size} bytes`);
          }
          await page.close();
        }
      });
    }

    test(`${theme}: a browser that knows neither copies nor WebP has a JPEG`, async () => {
      const page = await browser.newPage();
      await page.goto(`${fileBase(published(theme))}en/practices/example-practice/index.html`);
      for (const image of await page.locator("article picture img").all()) {
        const file = fileURLToPath(await image.evaluate((one) => /** @type {HTMLImageElement} */ (one).src));
        const { size: [width, height], colours } = await seen(page, "image/jpeg", readFileSync(file));
        assert.ok(width > 360 && width < high && height > width, `${width} × ${height}, upright`);
        assertAlike(colours, upright);
      }
      await page.close();
    });

    test(`${theme}: nothing is hidden in any published file`, () => {
      const files = readdirSync(published(theme), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
      const leaks = files.map((one) => join(one.parentPath, one.name)).filter((file) => readFileSync(file).includes(secret));
      assert.deepEqual(leaks, []);
      const kinds = ["jpg", "jpeg", "png", "webp"].flatMap((kind) => ["-ext", kind]);
      const args = ["-json", "-G1", "-a", "-u", "-ee", "-r", ...kinds, published(theme)];
      /** @type {Record<string, unknown>[]} */
      const pictures = JSON.parse(execFileSync("exiftool", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      assert.ok(pictures.length >= 8, "the pictures and their copies");
      for (const picture of pictures) {
        assert.deepEqual(Object.keys(picture).filter((name) => !harmless.test(name)), [], String(picture.SourceFile));
        assert.equal(picture["File:Comment"], undefined);
      }
    });
  }
});

/** Where the site with pictures of a camera is built to. @param {string} theme */
function published(theme) {
  return join(folder, `published-${theme}`);
}

/** @param {import("playwright-core").Locator} image */
async function loaded(image) {
  await image.evaluate((one) => /** @type {HTMLImageElement} */ (one).decode());
}

/** @param {import("playwright-core").Locator} image */
async function size(image) {
  return image.evaluate((one) => ({ width: one.clientWidth, height: one.clientHeight }));
}

/** @param {string[]} args */
function check(...args) {
  const all = ["check", "--lang", "en", "--root", join(folder, "site"), ...args];
  return spawnSync(program, all, { encoding: "utf8" });
}

/**
 * What `check` says is hidden in a file, but for what it does not know.
 * @param {string} file
 * @returns {string[] | undefined}
 */
function hidden(file) {
  /** @type {{code: string, message: string}[]} */
  const diagnostics = JSON.parse(check("--format", "json", file).stdout);
  const one = diagnostics.find((one) => one.code === "image-metadata");
  const names = one?.message.split(": ")[1]?.split(", ");
  return names?.filter((name) => name !== "…" && name !== "ICC");
}

/** @param {string} file */
function metadata(file) {
  const args = ["-json", "-G1", "-a", "-u", "-ee", file];
  const text = execFileSync("exiftool", args, { encoding: "utf8" });
  return { text, names: Object.keys(JSON.parse(text)[0]) };
}

/**
 * A picture of four quarters, coded by the browser.
 * @param {import("playwright-core").Page} page
 * @param {string} mime
 * @param {number} width
 * @param {number} height
 * @param {number} grain how many steps of brightness the noise over it has; a photograph has some
 */
async function drawn(page, mime, width, height, grain = 0) {
  const url = await page.evaluate(
    ([mime, width, height, quarters, grain]) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [width, height];
      const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
      quarters.forEach((colour, at) => {
        context.fillStyle = colour;
        const [x, y] = [at % 2, Math.floor(at / 2)];
        context.fillRect((x * width) / 2, (y * height) / 2, width / 2, height / 2);
      });
      if (grain > 0) {
        const pixels = context.getImageData(0, 0, width, height);
        // The same noise each time: the low bits of a linear congruential generator's state are left out.
        for (let at = 0, state = grain; at < pixels.data.length; at += 1) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          pixels.data[at] += at % 4 === 3 ? 0 : ((state >>> 16) % grain) - grain / 2;
        }
        context.putImageData(pixels, 0, 0);
      }
      return canvas.toDataURL(mime, 0.9);
    },
    /** @type {const} */ ([mime, width, height, quarters, grain]),
  );
  assert.ok(url.startsWith(`data:${mime};`), `the browser codes ${mime}`);
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

/**
 * How large a picture is as shown, and the colours in the midst of its quarters.
 * @param {import("playwright-core").Page} page
 * @param {string} mime
 * @param {Buffer} bytes
 */
async function seen(page, mime, bytes) {
  return page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    const size = [image.naturalWidth, image.naturalHeight];
    [canvas.width, canvas.height] = size;
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.drawImage(image, 0, 0);
    const colours = [0, 1, 2, 3].map((at) => {
      const x = ((at % 2) * 2 + 1) * (canvas.width / 4);
      const y = (Math.floor(at / 2) * 2 + 1) * (canvas.height / 4);
      const pixel = [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
      return `#${pixel.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
    });
    return { size, colours };
  }, `data:${mime};base64,${bytes.toString("base64")}`);
}

/**
 * Coding loses a little; the quarters differ by far more.
 * @param {string[]} given
 * @param {string[]} wanted
 */
function assertAlike(given, wanted) {
  const channels = (/** @type {string} */ colour) =>
    [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const pairs = given.map((colour, at) => [channels(colour), channels(wanted[at] ?? "")]);
  const isAlike = pairs.every(([a, b]) => a?.every((value, at) => Math.abs(value - (b?.[at] ?? 999)) < 40));
  assert.ok(isAlike, `${given} is not ${wanted}`);
}
