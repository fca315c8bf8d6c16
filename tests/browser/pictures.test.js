// @ts-check
/**
 * Pictures as cameras and programs leave them: ExifTool writes every kind of metadata into files that
 * Chromium encoded, `check --fix` mends them, ExifTool finds nothing left, and Chromium shows them upright.
 */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, program } from "./support.js";

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
 */
async function drawn(page, mime, width, height) {
  const url = await page.evaluate(
    ([mime, width, height, quarters]) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [width, height];
      const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
      quarters.forEach((colour, at) => {
        context.fillStyle = colour;
        const [x, y] = [at % 2, Math.floor(at / 2)];
        context.fillRect((x * width) / 2, (y * height) / 2, width / 2, height / 2);
      });
      return canvas.toDataURL(mime, 0.9);
    },
    /** @type {const} */ ([mime, width, height, quarters]),
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
