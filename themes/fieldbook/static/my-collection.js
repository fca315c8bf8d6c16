// @ts-check
"use strict";

/** The reader's collection: its list, the link to share, and the booklet that it prints as. */
(function () {
  const words = /** @type {{ fieldbookWords: Record<string, string> }} */ (/** @type {unknown} */ (window)).fieldbookWords;
  const main = /** @type {HTMLElement} */ (document.querySelector("main"));
  const lang = document.documentElement.lang;

  /**
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} tag
   * @param {Partial<HTMLElementTagNameMap[T]>} properties
   * @param {(Node | string)[]} children
   * @returns {HTMLElementTagNameMap[T]}
   */
  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  /** What the page shows, in order. @type {string[]} */
  let entries = [];
  /** Whether it is the reader's own, and not one that a link brought. */
  let isMine = true;
  /** What the entries are called, as far as they have been read. @type {Map<string, string>} */
  const titles = new Map();

  const notice = make("p", { className: "notice", hidden: true });
  const list = make("ol", { className: "entries" });
  const actions = make("p", { className: "actions" });
  const status = make("p", { className: "meta", role: "status" });
  const booklet = make("section", { className: "booklet", ariaLabel: words.print });
  main.append(notice, list, actions, status, booklet);

  /** Takes the collection out of the address, or out of what is kept. */
  function begin() {
    const kept = fieldbookShelf.read();
    const named = fieldbookShelf.parse(location.hash);
    const isOwn = location.hash.startsWith("#+") || kept.every((entry) => named.includes(entry));
    isMine = named.length === 0 || isOwn;
    entries = location.hash.startsWith("#+") || named.length === 0 ? [...new Set([...kept, ...named])] : named;
    change();
  }

  /** Shows the entries, keeps them if they are the reader's, and puts them into the address. */
  function change() {
    if (isMine) {
      fieldbookShelf.write(entries);
    }
    const hash = entries.length > 0 ? `#${entries.join(",")}` : "";
    history.replaceState(null, "", location.pathname + location.search + hash);
    for (const link of document.querySelectorAll(".languages a")) {
      /** @type {HTMLAnchorElement} */ (link).hash = hash;
    }
    draw();
    readAll();
  }

  function draw() {
    notice.hidden = isMine && entries.length > 0;
    notice.replaceChildren(isMine ? words.empty : words.shared);
    list.replaceChildren(...entries.map(item));
    actions.hidden = entries.length === 0 && isMine;
    actions.replaceChildren(
      make("button", { textContent: words.print, onclick: print }),
      make("button", { textContent: words.link, onclick: copyLink }),
      make("a", {
        textContent: words.compare,
        href: `${fieldbookShelf.page("compare/index.html")}#${entries.slice(0, 3).join(",")}`,
      }),
    );
    if (!isMine) {
      actions.prepend(
        make("button", { textContent: words.keep, onclick: () => own([...fieldbookShelf.read(), ...entries]) }),
        make("button", { textContent: words.mine, onclick: () => own(fieldbookShelf.read()) }),
      );
    }
  }

  /** @param {string[]} wanted */
  function own(wanted) {
    isMine = true;
    entries = [...new Set(wanted)];
    change();
  }

  /**
   * @param {string} id
   * @param {number} at
   */
  function item(id, at) {
    const title = titles.get(id) ?? id;
    /**
     * @param {string} sign
     * @param {string} word
     * @param {number} by how far down; 0 takes the entry out
     */
    const button = (sign, word, by) =>
      make("button", {
        textContent: sign,
        ariaLabel: words[word].replace("{$title}", title),
        disabled: by !== 0 && entries[at + by] === undefined,
        onclick: () => move(at, by, word),
      });
    const link = make("a", { href: fieldbookShelf.page(`${id}/index.html`), textContent: title });
    return make("li", {}, link, button("↑", "up", -1), button("↓", "down", 1), button("×", "out", 0));
  }

  /**
   * Moves the entry at a place, and the focus with it.
   * @param {number} at
   * @param {number} by
   * @param {string} word
   */
  function move(at, by, word) {
    const [id] = entries.splice(at, 1);
    if (by !== 0) {
      entries.splice(at + by, 0, id);
    }
    change();
    const number = new Intl.NumberFormat(lang);
    const place = by !== 0 ? ` ${number.format(at + by + 1)}/${number.format(entries.length)}` : "";
    status.textContent = words[word].replace("{$title}", titles.get(id) ?? id) + place;
    const items = list.children;
    const buttons = (items[at + by] ?? items[items.length - 1])?.querySelectorAll("button") ?? [];
    const same = buttons[by < 0 ? 0 : by > 0 ? 1 : 2];
    (same?.disabled ? buttons[by < 0 ? 1 : 0] : (same ?? main.querySelector("h1")))?.focus();
  }

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(location.href);
      status.textContent = words.copied;
    } catch {
      // Without https there is no clipboard for scripts: the reader can copy what stands here.
      status.textContent = location.href;
    }
  }

  /** Reads what is shown, tells what cannot be read, and makes the booklet of the rest. */
  async function readAll() {
    const shown = entries;
    const read = await Promise.all(shown.map((id) => fieldbookEntries.read(id).catch(() => undefined)));
    if (shown !== entries && shown.join() !== entries.join()) {
      return undefined;
    }
    const found = read.filter((entry) => entry !== undefined);
    for (const { id, title } of found) {
      titles.set(id, title);
    }
    const missing = shown.filter((_, at) => read[at] === undefined);
    if (missing.length > 0) {
      status.textContent = missing.map((id) => words.unread.replace("{$title}", id)).join(" · ");
    }
    name(found);
    bind(found);
    return found;
  }

  /** Writes titles where ids stood, without taking the focus away. @param {ReadEntry[]} found */
  function name(found) {
    for (const { id, title, lang: of, dir } of found) {
      const row = list.children[entries.indexOf(id)];
      const link = row?.querySelector("a");
      if (link && link.textContent !== title) {
        const buttons = row.querySelectorAll("button");
        ["up", "down", "out"].forEach((word, at) => (buttons[at].ariaLabel = words[word].replace("{$title}", title)));
        Object.assign(link, { textContent: title, lang: of || lang, dir });
      }
    }
  }

  /** Cover, contents, and each entry as a chapter. @param {ReadEntry[]} found */
  function bind(found) {
    main.classList.toggle("bound", found.length > 0);
    const today = new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(new Date());
    const cover = make(
      "div",
      { className: "cover-page" },
      make("p", { className: "name", textContent: document.querySelector("h1")?.textContent ?? "" }),
      make("p", { textContent: document.querySelector(".site")?.textContent ?? "" }),
      make("p", { textContent: today }),
    );
    const lines = found.map(({ title, lang: of, dir }, at) =>
      make("li", {}, make("a", { href: `#e${at + 1}`, textContent: title, lang: of || lang, dir })),
    );
    const contents = make("div", { className: "toc" }, make("h2", { textContent: words.contents }), make("ol", {}, ...lines));
    booklet.replaceChildren(cover, contents, ...found.map(chapter));
  }

  /**
   * The article with ids of its own, so that its notes lead to its notes.
   * @param {ReadEntry} entry
   * @param {number} at
   */
  function chapter({ address, article }, at) {
    const copy = /** @type {HTMLElement} */ (article.cloneNode(true));
    const own = (/** @type {string} */ id) => `e${at + 1}-${id}`;
    for (const name of ["id", "aria-labelledby"]) {
      for (const element of copy.querySelectorAll(`[${name}]`)) {
        element.setAttribute(name, own(element.getAttribute(name) ?? ""));
      }
    }
    for (const link of copy.querySelectorAll("a")) {
      const [page, anchor] = link.href.split("#");
      if (anchor !== undefined && page === address.split("#")[0]) {
        link.href = `#${own(anchor)}`;
      }
    }
    copy.id = `e${at + 1}`;
    return copy;
  }

  /** Prints when everything has been read. */
  async function print() {
    if (await readAll()) {
      window.print();
    }
  }

  window.addEventListener("hashchange", begin);
  begin();
})();
