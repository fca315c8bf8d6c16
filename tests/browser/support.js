// @ts-check
/** What all browser tests share: the built sites, their pages, a file server and a browser. */
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

export { launch } from "./browser.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The folders that hold the built sites, by theme. `tests/run` builds them; the variables point the
 * tests at other copies.
 */
export const sites = {
  fieldbook: resolve(root, process.env.FIELDBOOK_SITE ?? "target/site"),
  lite: resolve(root, process.env.FIELDBOOK_SITE_LITE ?? "target/site-lite"),
};

/** The program itself, which `tests/run` builds. */
export const program = resolve(root, process.env.FIELDBOOK_PROGRAM ?? "target/release/fieldbook");

/** @typedef {keyof typeof sites} Theme */

for (const folder of Object.values(sites)) {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`no site in ${folder}; tests/run builds it`);
  }
}

export const themes = /** @type {Theme[]} */ (Object.keys(sites));

/** Where screenshots and the like go; git ignores it. */
export const results = fileURLToPath(new URL("results/", import.meta.url));

/** The languages that are written from right to left. */
const rightToLeft = new Set(["ar", "ur"]);

/** @param {string} language */
export function direction(language) {
  return rightToLeft.has(language) ? "rtl" : "ltr";
}

/**
 * One page of every template and state in a language, by what it shows. The chooser and the page for
 * a wrong address exist once, whatever the language.
 * @param {string} language a language of the site, for example `zh-Hans`
 */
export function pages(language) {
  return {
    chooser: "index.html",
    home: `${language}/index.html`,
    list: `${language}/practices/index.html`,
    "practice, translated everywhere": `${language}/practices/northnet/index.html`,
    "practice, only in English": `${language}/practices/charity-concert/index.html`,
    "guide with tables and notes": `${language}/guides/networking-and-coordination/index.html`,
    "session with tools": `${language}/sessions/sharing-safely/index.html`,
    "handout for participants": `${language}/sessions/sharing-safely/handout/index.html`,
    "handout for the trainer": `${language}/sessions/sharing-safely/handout/trainer/index.html`,
    "plain page": `${language}/pages/about/index.html`,
    "glossary term": `${language}/glossary/memorandum-of-understanding/index.html`,
    "organisation with many backlinks": `${language}/organisations/ilo-ticw/index.html`,
    glossary: `${language}/glossary/index.html`,
    terms: `${language}/topics/index.html`,
    term: `${language}/topics/networking/index.html`,
    "from A to Z": `${language}/a-z/index.html`,
    "how entries are reviewed": `${language}/review/index.html`,
    "what is missing": `${language}/coverage/index.html`,
    "what readers need": `${language}/needs/plan-joint-advocacy/index.html`,
    briefs: `${language}/briefs/index.html`,
    "design system": `${language}/design/index.html`,
    brief: `${language}/briefs/law-policy-makers/th/index.html`,
    "map of the evidence": `${language}/evidence/index.html`,
    timeline: `${language}/timeline/index.html`,
    "who worked with whom": `${language}/partners/index.html`,
    "kept on the device": `${language}/offline/index.html`,
    search: `${language}/search/index.html`,
    "my collection": `${language}/my-collection/index.html`,
    comparison: `${language}/compare/index.html`,
    "not found": "404.html",
  };
}

/** @typedef {keyof ReturnType<typeof pages>} PageName */

/** @param {string} file */
function mediaType(file) {
  /** @type {Record<string, string>} */
  const known = {
    ".css": "text/css",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
  };
  return known[extname(file)] ?? "application/octet-stream";
}

/**
 * A page in pieces of about a kilobyte, each of which ends with an element.
 * @param {Buffer} body
 */
function* pieces(body) {
  for (let from = 0; from < body.length; ) {
    const end = body.indexOf("</", Math.min(from + 1000, body.length));
    const to = end < 0 ? body.length : body.indexOf(">", end) + 1;
    yield body.subarray(from, to);
    from = to;
  }
}

/**
 * Serves a folder as a cheap web host would: `index.html` for a folder, `404.html` for the rest.
 * @param {string} folder
 * @param {{ slow?: boolean }} options whether pages come in pieces, element by element
 */
export async function serve(folder, { slow = false } = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      if (!file.startsWith(folder + sep)) {
        throw new Error(`outside the site: ${path}`);
      }
      const body = await readFile(file);
      response.writeHead(200, { "content-type": mediaType(file) });
      for (const piece of slow && file.endsWith(".html") ? pieces(body) : [body]) {
        response.write(piece);
        await setTimeout(slow ? 10 : 0);
      }
      response.end();
    } catch {
      const body = await readFile(join(folder, "404.html")).catch(() => "not found");
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(body);
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error("the server has no port");
  }
  return {
    /** The site's address, ending in a slash. */
    base: `http://127.0.0.1:${address.port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A folder's address without a server, ending in a slash.
 * @param {string} folder
 */
export function fileBase(folder) {
  return pathToFileURL(folder + sep).href;
}

/**
 * The text of a built page.
 * @param {Theme} theme
 * @param {string} path relative to the site's folder
 */
export function source(theme, path) {
  return readFileSync(join(sites[theme], path), "utf8");
}
