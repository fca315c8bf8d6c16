// @ts-check
"use strict";

/**
 * Serves what the reader has kept on the device, when the network does not answer in time. It keeps nothing by
 * itself: the page /<lang>/offline/ fills a cache for each language, and only it registers this script.
 */
(function () {
  /**
   * What types of service workers we need; they cannot be loaded beside those of pages.
   * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} WorkerEvent
   * @typedef {WorkerEvent & { request: Request, respondWith(answer: Promise<Response>): void }} FetchEvent
   * @typedef {{ id: string, sha256: string[] }} Revocation
   * @typedef {{ lang: string, dir: string, words: Record<string, string>, files: [string, number, string?][] }} List
   */
  const worker = /** @type {any} */ (self);
  /** The site's address: it may be a folder of its host. @type {string} */
  const base = worker.registration.scope;
  /** Begins the names of our caches, one for each language; other sites may share the origin. */
  const CACHES = `fieldbook ${base} `;
  /** Holds the list of what was withdrawn, as it was last seen. */
  const STATE = `${CACHES}*`;
  const REVOCATIONS = `${base}revocations.json`;
  /** How long a page may take from the network when there is a copy of it; in milliseconds. */
  const PATIENCE = 3000;
  /** How often the list of what was withdrawn is asked for; in milliseconds. */
  const RECHECK = 600000;

  /** When the list was last asked for. */
  let checked = 0;

  worker.addEventListener("install", () => worker.skipWaiting());
  worker.addEventListener("activate", (/** @type {WorkerEvent} */ event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener("message", (/** @type {WorkerEvent & MessageEvent} */ event) => {
    if (event.data === "check") {
      event.waitUntil(check().then(() => event.ports[0]?.postMessage("checked")));
    }
  });
  worker.addEventListener("fetch", (/** @type {FetchEvent} */ event) => {
    const { request } = event;
    if (request.method !== "GET" || !request.url.startsWith(base)) {
      return;
    }
    const path = pathOf(request.url);
    // The page that keeps the site asks for lists and files as they are on the server.
    if (path.startsWith("offline/") || request.cache === "no-store") {
      return;
    }
    if (request.mode === "navigate" && Date.now() - checked > RECHECK) {
      event.waitUntil(check());
    }
    event.respondWith(isNamedByHash(path) ? fromCache(request, path) : fromNetwork(request, path));
  });

  /**
   * The path below the site, with `index.html` for a folder.
   * @param {string} url
   */
  function pathOf(url) {
    const { origin, pathname } = new URL(url);
    const path = decodeURIComponent(`${origin}${pathname}`.slice(base.length));
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  }

  /** @param {string} path */
  function isNamedByHash(path) {
    return /^(assets|search)\/.*\.(css|js)$/.test(path);
  }

  async function kept() {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(CACHES) && name !== STATE);
  }

  /**
   * The copy of a file in any kept language.
   * @param {string} path
   */
  async function copy(path) {
    for (const name of await kept()) {
      const found = await (await caches.open(name)).match(base + path);
      if (found) {
        return found;
      }
    }
    return undefined;
  }

  /**
   * @param {Request} request
   * @param {string} path
   */
  async function fromCache(request, path) {
    return (await copy(path)) ?? fetch(request);
  }

  /**
   * @param {Request} request
   * @param {string} path
   */
  async function fromNetwork(request, path) {
    if (isWithdrawn(path, await withdrawn())) {
      // The server may still have it, or say that it is gone: with a connection its word counts.
      return fetch(request).catch(() => refusal(path, "withdrawn", "withdrawn-more", 410));
    }
    const answer = fetch(request);
    const saved = await copy(path);
    if (saved) {
      const late = new Promise((done) => setTimeout(done, PATIENCE, saved));
      return /** @type {Promise<Response>} */ (Promise.race([answer.catch(() => saved), late]));
    }
    const isPage = request.mode === "navigate";
    return answer.catch((error) => {
      if (isPage) {
        return refusal(path, "offline-not-kept", "offline-not-kept-more", 503);
      }
      throw error;
    });
  }

  /**
   * A page that says why there is nothing, in the language of the address if that is kept.
   * @param {string} path
   * @param {string} title
   * @param {string} more
   * @param {number} status
   */
  async function refusal(path, title, more, status) {
    const names = await kept();
    const own = `${CACHES}${path.split("/")[0]}`;
    for (const name of names.includes(own) ? [own, ...names] : names) {
      const list = await listOf(name);
      if (list) {
        const { dir, lang, words } = list;
        const text = (/** @type {string} */ id) => words[id].replace(/&/g, "&amp;").replace(/</g, "&lt;");
        const html =
          `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">` +
          `<meta name="viewport" content="width=device-width"><title>${text(title)}</title>` +
          `<main id="content"><h1>${text(title)}</h1><p>${text(more)}</p>` +
          `<p><a href="${base}${lang}/index.html">${text("home")}</a></p></main></html>`;
        return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });
      }
    }
    return Response.error();
  }

  /**
   * The list that a cache was filled by.
   * @param {string} name
   * @returns {Promise<List | undefined>}
   */
  async function listOf(name) {
    const found = await (await caches.open(name)).match(`${base}offline/${name.slice(CACHES.length)}.json`);
    return found?.json();
  }

  /** What was withdrawn, as far as this device knows. @returns {Promise<Revocation[]>} */
  async function withdrawn() {
    const found = (await (await caches.open(STATE)).match(REVOCATIONS)) ?? (await copy("revocations.json"));
    return found ? (await found.json()).revocations : [];
  }

  /**
   * @param {string} path
   * @param {Revocation[]} list
   */
  function isWithdrawn(path, list) {
    const inside = path.replace(/^media\//, "*/");
    return list.some(({ id }) => inside.slice(inside.indexOf("/") + 1).startsWith(`${id}/`));
  }

  /** Asks what was withdrawn, and takes it out of every copy. */
  async function check() {
    checked = Date.now();
    const before = await withdrawn();
    /** @type {Revocation[]} */
    let list;
    try {
      const answer = await fetch(REVOCATIONS, { cache: "no-cache" });
      const said = await answer.clone().json();
      if (!answer.ok || said.version !== 1) {
        return;
      }
      list = said.revocations;
      await (await caches.open(STATE)).put(REVOCATIONS, answer);
    } catch {
      // Without a connection, or with a list that cannot be read, the last one counts.
      return;
    }
    const known = new Set(before.map(({ id }) => id));
    const added = list.filter(({ id }) => !known.has(id));
    for (const name of await kept()) {
      await clean(name, list, added);
    }
  }

  /**
   * Deletes what was withdrawn from a copy. After something new was withdrawn, pages that name it are loaded
   * again, and the search index, which holds its words, goes until the copy is updated.
   * @param {string} name
   * @param {Revocation[]} list
   * @param {Revocation[]} added
   */
  async function clean(name, list, added) {
    const cache = await caches.open(name);
    const hashes = new Set(list.flatMap(({ sha256 }) => sha256.map((hash) => hash.slice(0, 16))));
    for (const [path, , hash] of (await listOf(name))?.files ?? []) {
      if (isWithdrawn(path, list) || hashes.has(hash ?? "")) {
        await cache.delete(base + path);
      }
    }
    if (added.length === 0) {
      return;
    }
    for (const request of await cache.keys()) {
      const path = pathOf(request.url);
      if (path.startsWith("search/")) {
        await cache.delete(request);
      } else if (path.endsWith(".html")) {
        const page = await (await cache.match(request))?.text();
        if (page !== undefined && names(page, added)) {
          await cache.delete(request);
          await again(cache, request.url, added);
        }
      }
    }
    // The mark tells the reader to update the copy.
    const made = await listOf(name);
    if (made) {
      const text = JSON.stringify({ ...made, withdrawn: true });
      const headers = { "content-type": "application/json" };
      await cache.put(`${base}offline/${made.lang}.json`, new Response(text, { headers }));
    }
  }

  /**
   * Whether a page links to one of the entries.
   * @param {string} page
   * @param {Revocation[]} entries
   */
  function names(page, entries) {
    return entries.some(({ id }) => {
      const beside = `${id.slice(id.indexOf("/") + 1)}/index.html"`;
      return [`/${id}/`, `"${id}/`, `"../${beside}`, `"${beside}`].some((link) => page.includes(link));
    });
  }

  /**
   * Loads a page again, with the theme's files that it needs, unless it still names what was withdrawn.
   * @param {Cache} cache
   * @param {string} url
   * @param {Revocation[]} added
   */
  async function again(cache, url, added) {
    try {
      const answer = await fetch(url, { cache: "no-cache" });
      const page = await answer.clone().text();
      if (!answer.ok || names(page, added)) {
        return;
      }
      await cache.put(url, answer);
      for (const [, address] of page.matchAll(/(?:href|src)="([^"]*\/assets\/[^"]*)"/g)) {
        const file = new URL(address, url).href;
        if (!(await cache.match(file))) {
          await cache.add(file);
        }
      }
    } catch {
      // It is gone from the copy; an update brings it back.
    }
  }
})();
