// @ts-check
"use strict";

/**
 * The reader's collection: entries by their addresses within a language, `practices/northnet`, so that
 * it is the same in every language. It is kept in this browser, under the site's own address, and links
 * carry it too (`#practices/northnet,guides/x`): from `file://` Firefox keeps a store for every file.
 */
const fieldbookShelf = (function () {
  const key = "fieldbook-collection";
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = new URL("../../", script.src);

  /** @returns {Record<string, unknown>} what is kept, by site */
  function kept() {
    try {
      return Object(JSON.parse(localStorage.getItem(key) ?? "{}"));
    } catch {
      return {};
    }
  }

  /**
   * Only what can be an entry's address, each once.
   * @param {unknown[]} entries
   */
  function valid(entries) {
    const fit = entries.filter((entry) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(String(entry))).map(String);
    return [...new Set(fit)];
  }

  return {
    /** The address of the site's folder. */
    root,

    read() {
      const entries = kept()[root.pathname];
      return Array.isArray(entries) ? valid(entries) : [];
    },

    /** @param {string[]} entries */
    write(entries) {
      try {
        localStorage.setItem(key, JSON.stringify({ ...kept(), [root.pathname]: entries }));
      } catch {
        // A browser that keeps nothing: the links still carry the collection.
      }
    },

    /** The entries that an address names. @param {string} hash */
    parse(hash) {
      return valid(hash.replace(/^#\+?/, "").split(","));
    },

    /** The address of a page of this language. @param {string} path */
    page(path) {
      return new URL(`${document.documentElement.lang}/${path}`, root).href;
    },
  };
})();
