// @ts-check
/**
 * What a search costs on a slow network (400 kbit/s, 400 ms), and in time where there are many entries.
 * First `cargo bench --bench search -- write <folder>`, then `node benches/search-network.js <folder>`.
 * `HTTP2=1` before it serves as most hosts do, over HTTP/2; the certificate comes from the command openssl.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "../tests/browser/browser.js";

const HTTP2 = process.env.HTTP2 === "1";
const QUERIES = Number(process.env.QUERIES ?? 20);
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const TYPES = new Map([[".html", "text/html; charset=utf-8"], [".css", "text/css"], [".js", "text/javascript"], [".svg", "image/svg+xml"]]);

/** A key for this machine alone, and its certificate. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const [key, cert] = [join(folder, "key"), join(folder, "cert")];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-keyout", key, "-out", cert], { stdio: "ignore" });
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}

/** Serves a folder with gzip and the header fields of common hosts. @param {string} folder */
async function serve(folder) {
  /** @type {(request: import("node:http").IncomingMessage | import("node:http2").Http2ServerRequest, response: any) => void} */
  const answer = (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    try {
      // The runtime's own costs, without a page around it.
      const bare = pathname === "/bare.html";
      const body = gzipSync(bare ? "<!doctype html><title>-</title>" : readFileSync(join(folder, decodeURIComponent(pathname))));
      response.writeHead(200, {
        server: "nginx", "content-type": TYPES.get(extname(pathname)) ?? "application/octet-stream",
        "last-modified": "Sun, 22 Nov 2026 08:00:00 GMT", etag: '"692170a0-5f3"', vary: "Accept-Encoding",
        "cache-control": "max-age=31536000", "content-encoding": "gzip", "content-length": body.length,
      }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = HTTP2 ? createSecureServer(certificate(), answer) : createServer(answer);
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { base: `http${HTTP2 ? "s" : ""}://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/**
 * Words of middling frequency: at least two clusters or four letters, in ten entries or more, and of those
 * the ones between the 40th and the 80th percentile. Then pairs of such words from one entry.
 * @param {string} folder of a generated site
 * @param {string} language
 */
function queries(folder, language) {
  const practices = join(folder, "content/practices");
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const shortest = language === "en" ? 4 : 2;
  const texts = readdirSync(practices).filter((id) => !id.startsWith("_")).slice(0, 500).map((id) => {
    const text = readFileSync(join(practices, id, `index.${language}.md`), "utf8").split("---\n")[2].toLowerCase();
    const words = Array.from(segmenter.segment(text), ({ segment }) => segment.normalize("NFKC"));
    return [...new Set(words.filter((word) => /^[\p{L}\p{M}]+$/u.test(word) && word.length >= shortest))];
  });
  /** @type {Map<string, number>} */
  const counts = new Map();
  texts.flat().forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
  const common = [...counts].filter(([, count]) => count >= 10).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const middling = common.slice(common.length * 0.4, common.length * 0.8).map(([word]) => word);
  const spread = (/** @type {string[]} */ list) => Array.from({ length: QUERIES }, (_, i) => list[Math.floor((i + 0.5) * list.length / QUERIES)]);
  const pairs = spread(middling).map((word, i) => {
    const others = (texts.slice(i * 20).find((words) => words.includes(word)) ?? []).filter((other) => other !== word && middling.includes(other));
    return `${word} ${others[Math.floor(others.length / 2)] ?? middling[i]}`;
  });
  return { "one word": spread(middling), "two words": pairs };
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Median and largest. @param {number[]} values @param {number} digits */
function summary(values, digits = 0) {
  return `${median(values).toFixed(digits)} / ${Math.max(...values).toFixed(digits)}`;
}

/** Records a page's requests. @param {import("playwright-core").Page} page */
async function watch(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: false });
  await session.send("Network.emulateNetworkConditions", NETWORK);
  /** @type {Map<string, { url: string, start: number, end: number, bytes: number }>} */
  let requests = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) =>
    requests.set(requestId, { url: request.url, start: timestamp, end: Infinity, bytes: 0 }));
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { end: timestamp, bytes: encodedDataLength });
  });
  return {
    async take() {
      // Events may come a little later than what they tell of.
      await new Promise((done) => setTimeout(done, 150));
      const all = [...requests.values()].filter(({ url }) => url.includes("/search/") && !url.endsWith(".html"));
      requests = new Map();
      /** How many requests had to follow each other. @type {(request: typeof all[0]) => number} */
      const depth = ({ start }) => 1 + Math.max(0, ...all.filter(({ end }) => end <= start).map(depth));
      return { bytes: all.reduce((sum, { bytes }) => sum + bytes, 0), requests: all.length, trips: Math.max(0, ...all.map(depth)) };
    },
  };
}

/**
 * @param {string} folder
 * @param {string} name of a site, `<language>-<entries>`
 */
async function network(folder, name) {
  const language = name.slice(0, name.lastIndexOf("-"));
  const server = await serve(join(folder, name, "public"));
  const browser = await launch();
  const html = readFileSync(join(folder, name, "public", language, "search/index.html"), "utf8");
  const element = /<script id="fieldbook-search" src="([^"]*)"[^>]*data-languages="([^"]*)"/.exec(html) ?? [];
  const [runtime, languages] = [element[1].replace("../../", ""), element[2].replace("&gt;", ">")];
  const root = `search/${language}/${languages.split(/[=> ]/)[1]}.js`;
  for (const [kind, list] of Object.entries(queries(join(folder, name), language))) {
    const cold = { kB: [], requests: [], trips: [], ms: [], results: [] }, next = { kB: [], requests: [], ms: [] }, page = { kB: [], requests: [], ms: [] };
    /** @type {(to: Record<string, number[]>, values: Record<string, number>) => void} */
    const add = (to, values) => Object.entries(to).forEach(([key, list]) => list.push(key === "kB" ? values.bytes / 1000 : values[key]));
    for (const [i, query] of list.entries()) {
      // Everything from an empty cache: the runtime and the root side by side, as the page asks for them.
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const tab = await context.newPage();
      const log = await watch(tab);
      await tab.goto(`${server.base}bare.html`);
      await log.take();
      const ask = (/** @type {string} */ text) => tab.evaluate(async (text) => {
        const start = performance.now();
        // @ts-ignore the runtime makes it
        const answer = await fieldbook.search(text);
        return { ms: performance.now() - start, results: answer.results.length, failed: answer.failed };
      }, text);
      const first = await tab.evaluate(async ({ runtime, root, language, languages, query }) => {
        const start = performance.now();
        await new Promise((done) => {
          for (const [id, src] of [["fieldbook-search", runtime], ["", root]]) {
            const script = document.createElement("script");
            Object.assign(script, { id, src, async: false });
            Object.assign(script.dataset, { base: "", lang: language, languages });
            if (!id) script.onload = done;
            document.head.append(script);
          }
        });
        // @ts-ignore the runtime makes it
        const answer = await fieldbook.search(query);
        return { ms: performance.now() - start, results: answer.results.length };
      }, { runtime, root, language, languages, query });
      add(cold, { ...first, ...await log.take() });
      const second = await ask(list[(i + 7) % list.length]);
      add(next, { ...second, ...await log.take() });
      await context.close();
      if (i % 4 === 0) {
        add(page, await typed(browser, `${server.base}${language}/search/index.html`, query));
      }
    }
    console.log(`${name}, ${kind}`);
    console.table({
      "from an empty cache": { ...table(cold), "under 2 s": cold.ms.filter((ms) => ms < 2000).length },
      "a further query": table(next),
      "typed on the loaded page": table(page),
    });
  }
  await browser.close();
  server.close();
}

/** @param {Record<string, number[]>} columns */
function table(columns) {
  return Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, summary(values, key === "kB" ? 1 : 0)]));
}

/**
 * From the last key to the results, on a page that has loaded.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {string} query
 */
async function typed(browser, address, query) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const tab = await context.newPage();
  const log = await watch(tab);
  await tab.goto(address, { waitUntil: "networkidle" });
  await log.take();
  const ms = await tab.evaluate((query) => new Promise((done) => {
    const start = performance.now();
    const results = /** @type {Element} */ (document.querySelector("[data-results]"));
    new MutationObserver(() => results.children.length && done(performance.now() - start)).observe(results, { childList: true });
    const input = /** @type {HTMLInputElement} */ (document.querySelector("input[type=search]"));
    input.value = query;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }), query);
  const values = { ms, ...await log.take() };
  await context.close();
  return values;
}

/**
 * The time of a query whose shards are there, without a network: with all to be read anew, and once more.
 * @param {string} folder
 * @param {string} name
 */
async function processor(folder, name) {
  const language = name.slice(0, name.lastIndexOf("-"));
  const server = await serve(join(folder, name, "public"));
  const browser = await launch();
  const tab = await browser.newPage({ ignoreHTTPSErrors: true });
  await tab.goto(`${server.base}bare.html`);
  const { languages } = JSON.parse(readFileSync(join(folder, name, "public/search/index.json"), "utf8"));
  const hash = languages[language].root.split("/")[1].replace(".js", "");
  const runtime = readdirSync(join(folder, name, "public/search")).find((file) => file.startsWith("runtime-")) ?? "";
  const code = readFileSync(join(folder, name, "public/search", runtime), "utf8");
  for (const [kind, list] of Object.entries(queries(join(folder, name), language))) {
    const rows = await tab.evaluate(async ({ code, hash, language, list }) => {
      /** @type {Map<string, { data: string, wire: number }>} */
      const known = new Map();
      const fresh = () => {
        (0, eval)(code);
        // @ts-ignore the runtime makes it
        const { fieldbook } = globalThis;
        fieldbook.page = { base: "", lang: language, languages: `${language}=${hash}` };
        fieldbook.load = async (/** @type {string} */ path) => {
          used.push(path);
          if (!known.has(path)) {
            const response = await fetch(path);
            const script = await response.text();
            known.set(path, { data: script.slice(17, -4), wire: Number(response.headers.get("content-length")) });
          }
          return known.get(path)?.data;
        };
        return fieldbook;
      };
      /** @type {string[]} */
      let used = [];
      const rows = [];
      for (const query of list) {
        await fresh().search(query);
        used = [];
        const fieldbook = fresh();
        await fieldbook.preload();
        const start = performance.now();
        await fieldbook.search(query);
        const middle = performance.now();
        await fieldbook.search(query);
        rows.push({ read: middle - start, again: performance.now() - middle, kB: used.reduce((sum, path) => sum + (known.get(path)?.wire ?? 0), 0) / 1000, shards: used.length });
      }
      return rows;
    }, { code, hash, language, list });
    console.log(`${name}, ${kind}`);
    console.table({
      "ms, shards read anew": summary(rows.map(({ read }) => read), 1),
      "ms, shards read before": summary(rows.map(({ again }) => again), 1),
      "kB loaded with the root, gzip": summary(rows.map(({ kB }) => kB), 1),
      shards: summary(rows.map(({ shards }) => shards)),
    });
  }
  await browser.close();
  server.close();
}

/** @param {string} folder */
function sizes(folder) {
  for (const name of readdirSync(folder).filter((name) => /-\d+$/.test(name) && !name.startsWith("pf-"))) {
    const search = join(folder, name, "public/search");
    const { languages } = JSON.parse(readFileSync(join(search, "index.json"), "utf8"));
    const [{ root }] = /** @type {{ root: string }[]} */ (Object.values(languages));
    const runtime = readdirSync(search).find((file) => file.startsWith("runtime-")) ?? "";
    console.log(`${name}: root ${gzipSync(readFileSync(join(search, root))).length} bytes, runtime ${gzipSync(readFileSync(join(search, runtime)), { level: 9 }).length} bytes, gzip`);
  }
}

const [folder, ...only] = process.argv.slice(2);
const wanted = (/** @type {string} */ name) => only.length === 0 || only.includes(name);
sizes(folder);
for (const name of ["en-500", "th-500", "zh-Hans-500"].filter(wanted)) await network(folder, name);
for (const name of ["en-500", "en-30000"].filter(wanted)) await processor(folder, name);
