// @ts-check
"use strict";

/** Up to three entries side by side: facts, lists and criteria, row by row. The address says which. */
(function () {
  const most = 3;
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

  const notice = make("p", { className: "notice", textContent: words.empty });
  const choice = make("fieldset", {});
  const status = make("p", { className: "meta", role: "status" });
  const frame = make("div", { className: "table", tabIndex: 0, role: "group" });
  frame.ariaLabel = document.querySelector("h1")?.textContent ?? "";
  main.append(notice, choice, status, frame);

  /** Entries that were named once stay on offer. @type {Set<string>} */
  const offered = new Set();

  function chosen() {
    return fieldbookShelf.parse(location.hash).slice(0, most);
  }

  async function draw() {
    const ids = chosen();
    for (const link of document.querySelectorAll(".languages a")) {
      /** @type {HTMLAnchorElement} */ (link).hash = location.hash;
    }
    [...ids, ...fieldbookShelf.read()].forEach((id) => offered.add(id));
    notice.hidden = offered.size > 0;
    choice.hidden = offered.size === 0;
    const boxes = [...offered].map((id) => box(id, ids));
    choice.replaceChildren(make("legend", { textContent: words.choose }), ...boxes);
    const read = await Promise.all(ids.map((id) => fieldbookEntries.read(id).catch(() => undefined)));
    if (ids.join() !== chosen().join()) {
      return;
    }
    const missing = ids.filter((_, at) => read[at] === undefined);
    status.textContent = missing.map((id) => words.unread.replace("{$title}", id)).join(" · ");
    const found = read.filter((entry) => entry !== undefined);
    frame.hidden = found.length === 0;
    frame.replaceChildren(...(found.length > 0 ? [table(found)] : []));
  }

  /**
   * @param {string} id
   * @param {string[]} ids
   */
  function box(id, ids) {
    const input = make("input", { type: "checkbox", checked: ids.includes(id), disabled: ids.length >= most && !ids.includes(id) });
    const name = make("span", { textContent: id });
    fieldbookEntries.read(id).then(
      ({ title, lang: of, dir }) => Object.assign(name, { textContent: title, lang: of || lang, dir }),
      () => {},
    );
    input.value = id;
    input.onchange = () => {
      const rest = chosen().filter((one) => one !== id);
      const now = input.checked ? [...rest, id] : rest;
      history.replaceState(null, "", `${location.pathname}${location.search}#${now.join(",")}`);
      draw().then(() => undefined);
      /** @type {HTMLElement | null} */ (choice.querySelector(`[value="${id}"]`))?.focus();
    };
    return make("label", {}, input, name);
  }

  /**
   * What an entry says, by row: each row's label and what stands in its cell.
   * @param {Element} article
   * @returns {[string, Map<string, Node[]>][]} groups of rows
   */
  function rows(article) {
    const facts = new Map();
    for (const row of article.querySelectorAll(".facts dl > div")) {
      facts.set(text(row.querySelector("dt")), [make("ul", {}, ...[...row.querySelectorAll("dd")].map(asItem))]);
    }
    const blocks = new Map();
    for (const block of article.querySelectorAll(".block")) {
      blocks.set(text(block.querySelector("h2")), [...block.querySelectorAll("ul")].map((list) => list.cloneNode(true)));
    }
    const criteria = new Map();
    for (const criterion of article.querySelectorAll(".criteria > ul:not(.reviewers) > li")) {
      const said = [...criterion.children].filter((child) => child.tagName !== "B");
      criteria.set(text(criterion.querySelector("b")), said.map((child) => child.cloneNode(true)));
    }
    return [
      [text(article.querySelector(".facts h2")), facts],
      ["", blocks],
      [text(article.querySelector(".criteria h2")), criteria],
    ];
  }

  /** @param {Element | null} element */
  function text(element) {
    return element?.textContent?.trim() ?? "";
  }

  /** @param {Element} value */
  function asItem(value) {
    return make("li", { lang: value.getAttribute("lang") ?? lang }, ...[...value.childNodes].map((node) => node.cloneNode(true)));
  }

  /** @param {ReadEntry[]} found */
  function table(found) {
    const heads = found.map(({ address, title, lang: of, dir }) =>
      make("th", { scope: "col" }, make("a", { href: address, textContent: title, lang: of || lang, dir })),
    );
    const head = make("thead", {}, make("tr", {}, make("td", {}), ...heads));
    const all = found.map(({ article }) => rows(article));
    const bodies = all[0].map((_, group) => {
      const maps = all.map((one) => one[group][1]);
      const labels = [...new Set(maps.flatMap((map) => [...map.keys()]))];
      const title = all.map((one) => one[group][0]).find((name) => name !== "");
      const body = make("tbody", {}, ...labels.map((label) => row(label, maps)));
      if (title && labels.length > 0) {
        const heading = make("th", { scope: "rowgroup", colSpan: found.length + 1, textContent: title });
        body.prepend(make("tr", { className: "group" }, heading));
      }
      return body;
    });
    return make("table", {}, head, ...bodies.filter((body) => body.rows.length > 0));
  }

  /**
   * @param {string} label
   * @param {Map<string, Node[]>[]} maps by entry
   */
  function row(label, maps) {
    const cells = maps.map((map) => make("td", {}, ...(map.get(label) ?? ["–"])));
    return make("tr", {}, make("th", { scope: "row", textContent: label }), ...cells);
  }

  window.addEventListener("hashchange", draw);
  draw();
})();
