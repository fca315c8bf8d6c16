// @ts-check
"use strict";

/** The page that keeps the site on the device: one cache for each language, which the service worker reads. */
(function () {
  /**
   * @typedef {[path: string, bytes: number, hash?: string]} Listed
   * @typedef {{ lang: string, files: Listed[], withdrawn?: boolean }} List
   * @typedef {{ lang: string, row: HTMLElement, state: HTMLElement, bar: HTMLProgressElement, buttons: HTMLElement }} Row
   */

  /** Files that are loaded at the same time. */
  const AT_ONCE = 6;
  const MEGABYTE = 1000000;

  const keep = document.querySelector(".keep");
  const why = keep?.querySelector("[data-why]");
  const said = keep?.querySelector("[data-said]");
  const ul = keep?.querySelector("ul");
  if (!(keep instanceof HTMLElement) || !(why instanceof HTMLElement) || !said || !ul) {
    return;
  }
  /** @type {Record<string, string>} */
  const words = /** @type {any} */ (window).fieldbookWords;
  const { list: lists = "", root = "", worker: script = "" } = keep.dataset;
  const base = new URL(root, location.href).href;
  const prefix = `fieldbook ${base} `;

  if (location.protocol === "file:") {
    why.textContent = words["offline-on-device"];
    keep.querySelector("[data-otherwise]")?.remove();
    return;
  }
  if (!("serviceWorker" in navigator) || !window.isSecureContext || !("caches" in window)) {
    why.textContent = words["offline-unable"];
    return;
  }
  why.hidden = true;
  ul.hidden = false;
  const rows = Array.from(ul.children, (item) => {
    const row = /** @type {HTMLElement} */ (item);
    return {
      lang: row.dataset.lang ?? "",
      row,
      state: /** @type {HTMLElement} */ (row.querySelector("[data-state]")),
      bar: /** @type {HTMLProgressElement} */ (row.querySelector("progress")),
      buttons: /** @type {HTMLElement} */ (row.querySelector(".do")),
    };
  });
  start();

  async function start() {
    const worker = await navigator.serviceWorker.getRegistration(base);
    await (worker && checked(worker.active));
    rows.forEach((row) => show(row));
    await sizes();
  }

  /**
   * Waits until the service worker has taken out of the copies what was withdrawn.
   * @param {ServiceWorker | null} worker
   */
  function checked(worker) {
    return new Promise((done) => {
      if (!worker) {
        return done(undefined);
      }
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      setTimeout(done, 5000);
      worker.postMessage("check", [channel.port2]);
    });
  }

  async function sizes() {
    try {
      const { languages } = await (await load(lists)).json();
      for (const row of rows) {
        const { bytes, hash } = languages[row.lang];
        const size = row.row.querySelector("[data-size]");
        if (size) {
          size.textContent = `${megabytes(bytes)} · `;
        }
        const copy = await (await kept(row.lang))?.arrayBuffer();
        if (copy && (await hashOf(copy)) !== hash) {
          await show(row, word("newer"), "update");
        }
      }
    } catch {
      // Without a connection: what is kept can still be removed.
    }
  }

  /**
   * @param {string} id
   * @param {Record<string, string>} values
   */
  function word(id, values = {}) {
    return words[`offline-${id}`].replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  }

  /** @param {number} number */
  function digits(number) {
    return String(number).replace(/[0-9]/g, (digit) => [...words.digits][Number(digit)]);
  }

  /** @param {number} bytes */
  function megabytes(bytes) {
    return word("size", { size: digits(Math.ceil(bytes / MEGABYTE)) });
  }

  /** @param {string} address */
  async function load(address) {
    const answer = await fetch(address, { cache: "no-store" });
    if (!answer.ok) {
      throw new Error(`${answer.status} ${address}`);
    }
    return answer;
  }

  /** @param {string} lang */
  const listAddress = (lang) => `${base}offline/${lang}.json`;

  /**
   * The list that a language's copy was made by; none when nothing is kept, or not all.
   * @param {string} lang
   */
  async function kept(lang) {
    return (await caches.has(prefix + lang)) ? (await caches.open(prefix + lang)).match(listAddress(lang)) : undefined;
  }

  /**
   * Says how a language stands and offers what can be done.
   * @param {Row} row
   * @param {string} state
   * @param {string} action what a copy that is whole can be asked for
   */
  async function show(row, state = "", action = "check") {
    /** @type {List | undefined} */
    const list = await (await kept(row.lang))?.json();
    const isThere = await caches.has(prefix + row.lang);
    row.bar.hidden = true;
    row.state.textContent = state || word(list ? "kept" : isThere ? "in-part" : "not-kept-yet");
    const had = row.buttons.contains(document.activeElement);
    const offered = isThere
      ? [button(row, !list ? "save" : list.withdrawn ? "update" : action, () => save(row)), button(row, "remove", () => remove(row))]
      : [button(row, "save", () => save(row))];
    row.buttons.replaceChildren(...offered);
    if (had) {
      offered[0].focus();
    }
    if (list?.withdrawn) {
      row.state.textContent = word("withdrawn");
    }
  }

  /**
   * A button whose name also says which language it is for.
   * @param {Row} row
   * @param {string} id
   * @param {() => void} act
   */
  function button(row, id, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button";
    const heading = row.row.querySelector("h2");
    const language = document.createElement("span");
    language.className = "vh";
    language.lang = row.lang;
    language.textContent = ` ${heading?.textContent ?? ""}`;
    made.append(word(id), language);
    made.addEventListener("click", act);
    return made;
  }

  /** @param {string} text */
  function say(text) {
    if (said) {
      said.textContent = text;
    }
  }

  /** The first digits of the SHA-256. @param {ArrayBuffer} bytes */
  async function hashOf(bytes) {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /**
   * Keeps a language, or brings its copy up to date: only what is missing or has changed is loaded.
   * @param {Row} row
   */
  async function save(row) {
    const { lang, bar, state, buttons } = row;
    say("");
    row.row.tabIndex = -1;
    row.row.focus();
    for (const made of buttons.querySelectorAll("button")) {
      made.disabled = true;
    }
    try {
      await navigator.serviceWorker.register(script, { scope: base, updateViaCache: "none" });
      await checked((await navigator.serviceWorker.ready).active);
      /** @type {List | undefined} */
      const before = await (await kept(lang))?.json();
      const answer = await load(listAddress(lang));
      /** @type {List} */
      const list = await answer.clone().json();
      const cache = await caches.open(prefix + lang);
      const missing = await lacking(cache, list, before);
      const total = missing.reduce((sum, [, bytes]) => sum + bytes, 0);
      // While files change, the copy counts as kept in part.
      if (missing.length > 0) {
        await cache.delete(listAddress(lang));
      }
      let done = 0;
      bar.value = 0;
      bar.hidden = false;
      const queue = missing.slice();
      const work = async () => {
        for (let file = queue.shift(); file; file = queue.shift()) {
          await store(cache, file);
          done += file[1];
          const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
          bar.value = percent;
          state.textContent = word("progress", { percent: digits(percent) });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      const needed = new Set(list.files.map(([path]) => base + path));
      for (const request of await cache.keys()) {
        if (!needed.has(request.url)) {
          await cache.delete(request);
        }
      }
      await cache.put(listAddress(lang), answer);
      await show(row, before && missing.length === 0 ? word("newest") : word("kept"));
      say(`${row.row.querySelector("h2")?.textContent}: ${state.textContent}`);
      await ask();
    } catch (error) {
      console.info(error);
      await show(row);
      say(word("failed"));
    }
    if (document.activeElement === row.row) {
      buttons.querySelector("button")?.focus();
    }
    row.row.removeAttribute("tabindex");
  }

  /**
   * The files of a list that the copy has not, or not in this state.
   * @param {Cache} cache
   * @param {List} list
   * @param {List | undefined} before
   */
  async function lacking(cache, list, before) {
    const old = new Map(before?.files.map(([path, , hash]) => [path, hash]));
    const stored = new Set((await cache.keys()).map(({ url }) => url));
    /** @type {Listed[]} */
    const missing = [];
    for (const file of list.files) {
      const [path, , hash] = file;
      let isThere = stored.has(base + path);
      if (isThere && hash !== undefined && !(before && !before.withdrawn && old.get(path) === hash)) {
        const copy = await cache.match(base + path);
        isThere = copy !== undefined && (await hashOf(await copy.arrayBuffer())) === hash;
      }
      if (!isThere) {
        missing.push(file);
      }
    }
    return missing;
  }

  /**
   * Loads a file into the copy, if it is the one that the list names.
   * @param {Cache} cache
   * @param {Listed} file
   */
  async function store(cache, [path, , hash]) {
    const answer = await load(base + path);
    if (hash !== undefined && (await hashOf(await answer.clone().arrayBuffer())) !== hash) {
      throw new Error(`${path} is not the file that was listed`);
    }
    await cache.put(base + path, answer);
  }

  /** @param {Row} row */
  async function remove(row) {
    await caches.delete(prefix + row.lang);
    const names = await caches.keys();
    if (!names.some((name) => name.startsWith(prefix) && name !== `${prefix}*`)) {
      await (await navigator.serviceWorker.getRegistration(base))?.unregister();
      await caches.delete(`${prefix}*`);
    }
    await show(row);
    say(word("removed"));
  }

  /** Asks the browser not to remove the copy, and says if it may. */
  async function ask() {
    const granted = await navigator.storage?.persist?.().catch(() => false);
    if (!granted && said) {
      said.textContent += ` ${word("may-go")}`;
    }
  }
})();
