// @ts-check
"use strict";

/**
 * @typedef {{ id: string, address: string, title: string, lang: string, dir: string, article: Element }} ReadEntry
 */

/**
 * Reads other entries of the site. From `file://` a page may not read files, so it opens the entry in
 * a hidden frame, and the entry's own script answers with its article (`frame.js`).
 */
const fieldbookEntries = (function () {
  /** Milliseconds for a page on a slow line. */
  const patience = 30_000;
  /** Milliseconds for the answer of a page that has loaded: what has none is no entry. */
  const grace = 1_500;

  /** @type {Map<string, Promise<ReadEntry>>} */
  const asked = new Map();
  /** Frames are opened two at a time. @type {Promise<unknown>[]} */
  const lanes = [Promise.resolve(), Promise.resolve()];

  /** @param {string} id @returns {Promise<ReadEntry>} */
  function open(id) {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    return new Promise((done, fail) => {
      /** @param {MessageEvent} event */
      function hear(event) {
        const said = event.data;
        const isOurs = event.source === frame.contentWindow && (location.protocol === "file:" || event.origin === location.origin);
        if (isOurs && said?.fieldbook === "entry") {
          end();
          const article = harmless(String(said.html));
          const heading = article?.querySelector("h1");
          if (!article || !heading) {
            return fail(new Error(id));
          }
          const { lang, dir } = heading;
          done({ id, address: String(said.address), title: String(said.title), lang, dir, article });
        }
      }
      function give() {
        end();
        fail(new Error(id));
      }
      function end() {
        clearTimeout(timer);
        window.removeEventListener("message", hear);
        frame.remove();
      }
      let timer = setTimeout(give, patience);
      frame.onload = () => {
        clearTimeout(timer);
        timer = setTimeout(give, grace);
      };
      window.addEventListener("message", hear);
      frame.src = fieldbookShelf.page(`${id}/index.html`);
      document.body.append(frame);
    });
  }

  /**
   * The article of a text, without anything that could act.
   * @param {string} html
   */
  function harmless(html) {
    const article = new DOMParser().parseFromString(html, "text/html").querySelector("article");
    for (const element of article?.querySelectorAll("*") ?? []) {
      if (element.matches("script, style, link, meta, base, iframe, object, embed, form, template")) {
        element.remove();
      }
      for (const name of element.getAttributeNames()) {
        if (name.startsWith("on") || name === "style") {
          element.removeAttribute(name);
        }
      }
    }
    return article && document.importNode(article, true);
  }

  return {
    /** Reads an entry, once. @param {string} id */
    read(id) {
      let entry = asked.get(id);
      if (!entry) {
        const lane = asked.size % lanes.length;
        entry = lanes[lane].then(() => open(id));
        lanes[lane] = entry.catch(() => {});
        asked.set(id, entry);
      }
      return entry;
    },
  };
})();
