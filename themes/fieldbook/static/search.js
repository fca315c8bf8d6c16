// @ts-check
"use strict";

/** The search page: what the reader types and chooses, and what the engine answers. */
(function () {
  /**
   * @typedef {{ filters?: Record<string, string[]>, limit?: number, offset?: number, wider?: boolean,
   *   counts?: boolean }} Options
   * @typedef {{ search(query: string, options?: Options): Promise<SearchAnswer>, preload(): unknown }} Engine
   * @typedef {{ query: string, filters: Record<string, string[]>, choices: number }} Question
   */

  /** Results at a time. */
  const PAGE = 10;
  /** A search begins when nothing was typed for so long; in milliseconds. */
  const PAUSE = 150;
  /** A search that takes longer says so; in milliseconds. */
  const LONG = 400;

  const form = document.querySelector("form.search");
  if (!(form instanceof HTMLFormElement)) {
    return;
  }
  const { button, entries, item, make, number, word } = searchPage;
  const input = one(form, "input[type=search]", HTMLInputElement);
  const filters = one(document, "details.filters", HTMLDetailsElement);
  const chosen = one(filters, "[data-chosen]", HTMLElement);
  const clear = one(filters, "[data-clear]", HTMLElement);
  const total = one(document, "[data-total]", HTMLElement);
  const notices = one(document, "[data-notices]", HTMLElement);
  const browse = one(document, "[data-browse]", HTMLElement);
  const wider = one(document, "[data-wider]", HTMLElement);
  const boxes = Array.from(filters.querySelectorAll("input"));
  const main = resultList(one(document, "ol[data-results]", HTMLElement), "h2");
  const others = resultList(one(wider, "ol", HTMLElement), "h3");
  const showWider = button(word("show-wider"), () => searchWider(true).catch(fail));

  /** The latest search: answers to earlier ones are dropped. */
  let sequence = 0;
  /** @type {Question} */
  let question = read();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  /** Whether what is typed next gets an entry of its own in the browser's history. */
  let settled = false;

  /**
   * @template {Element} T
   * @param {ParentNode} within
   * @param {string} selector
   * @param {new () => T} type
   */
  function one(within, selector, type) {
    const element = within.querySelector(selector);
    if (!(element instanceof type)) {
      throw new Error(`the search page has no ${selector}`);
    }
    return element;
  }

  /** What the form asks. */
  function read() {
    /** @type {Record<string, string[]>} */
    const filters = {};
    const checked = boxes.filter((box) => box.checked);
    for (const { name, value } of checked) {
      filters[name] = [...(filters[name] ?? []), value];
    }
    return { query: input.value, filters, choices: checked.length };
  }

  function engine() {
    return /** @type {{ fieldbook?: Engine }} */ (/** @type {unknown} */ (window)).fieldbook;
  }

  /**
   * Asks the engine what the form asked when the search began.
   * @param {Options} options
   */
  async function ask(options) {
    const loaded = engine();
    if (!loaded) {
      throw new Error("the search engine is not there");
    }
    return loaded.search(question.query, { filters: question.filters, limit: PAGE, ...options });
  }

  /** Searches for what the form asks now. */
  async function search() {
    clearTimeout(pause);
    const mine = ++sequence;
    question = read();
    chosen.textContent = question.choices > 0 ? number(question.choices) : "";
    clear.hidden = question.choices === 0;
    if (question.query.trim() === "" && question.choices === 0) {
      rest();
      count().catch(fail);
      return;
    }
    const slow = setTimeout(() => {
      if (mine === sequence) {
        total.textContent = word("busy");
      }
    }, LONG);
    try {
      const answer = await ask({});
      clearTimeout(slow);
      if (mine === sequence) {
        show(answer);
        await Promise.all([answer.total < PAGE ? searchWider(false) : null, count()]);
      }
    } catch (error) {
      if (mine === sequence) {
        fail(error);
      }
    } finally {
      clearTimeout(slow);
    }
  }

  /** Nothing is asked: the page offers what there is to browse. */
  function rest() {
    main.empty();
    others.empty();
    total.textContent = "";
    total.dataset.total = "";
    tell([]);
    browse.hidden = false;
    wider.hidden = true;
    showWider.hidden = true;
  }

  function clearChoices() {
    boxes.forEach((box) => (box.checked = false));
    change(true);
    input.focus();
  }

  /** @param {SearchAnswer} answer */
  function show(answer) {
    const none = word(question.choices > 0 ? "none-chosen" : "none");
    total.dataset.total = String(answer.total);
    total.textContent = answer.total > 0 ? entries(answer.total) : none;
    main.show(answer, (offset) => ask({ offset }));
    browse.hidden = answer.total > 0;
    showWider.hidden = answer.total < PAGE;
    wider.hidden = true;
    const said = [];
    if (answer.suggestion !== null) {
      said.push(make("p", "suggestion", suggestion(answer.suggestion)));
    }
    if (answer.total === 0 && question.choices > 0) {
      said.push(make("p", "suggestion", button(word("clear"), clearChoices)));
    }
    if (answer.similar.length > 0) {
      const similar = answer.similar.flatMap((other) => [" ", make("b", "word", other)]);
      said.push(make("p", "notice", word("similar"), ...similar));
    }
    if (answer.partial) {
      said.push(make("p", "notice", word("partial")));
    }
    tell(said);
    warn(answer);
  }

  /** @param {string} query */
  function suggestion(query) {
    const [before = "", behind = ""] = word("suggestion").split("{query}");
    const accept = button(before, () => {
      input.value = query;
      change(true);
      input.focus();
    });
    accept.append(make("b", "", query), behind);
    return accept;
  }

  /**
   * Searches for other forms of the words, which come below.
   * @param {boolean} wished whether the reader asked for them
   */
  async function searchWider(wished) {
    const mine = sequence;
    const answer = await ask({ wider: true });
    if (mine !== sequence) {
      return;
    }
    showWider.hidden = true;
    wider.hidden = answer.total === 0 && !wished;
    one(wider, "[data-wider-total]", HTMLElement).textContent = entries(answer.total);
    others.show(answer, (offset) => ask({ wider: true, offset }));
    warn(answer);
    if (wished) {
      one(wider, "h2", HTMLElement).focus();
    }
  }

  /** Counts what each choice would leave; costs more, so only while the panel is open. */
  async function count() {
    if (!filters.open) {
      return;
    }
    const mine = sequence;
    const answer = await ask({ counts: true });
    if (mine !== sequence || answer.counts === null) {
      return;
    }
    warn(answer);
    for (const box of boxes) {
      const hits = answer.counts[box.name]?.[box.value] ?? 0;
      const item = box.closest("li");
      if (item) {
        one(item, ".count", HTMLElement).textContent = number(hits);
        item.hidden = hits === 0 && !box.checked && box !== document.activeElement;
      }
    }
    for (const field of filters.querySelectorAll("fieldset")) {
      field.hidden = field.querySelector("li:not([hidden])") === null;
    }
  }

  /** @param {unknown} error */
  function fail(error) {
    console.error(error);
    rest();
    tell([make("p", "notice", word("failed"), " ", button(word("retry"), () => location.reload()))]);
  }

  /**
   * Says that something may be missing, once.
   * @param {SearchAnswer} answer
   */
  function warn(answer) {
    if (answer.failed.length > 0 && !notices.querySelector(".incomplete")) {
      notices.append(make("p", "notice incomplete", word("incomplete"), " ", button(word("retry"), search)));
    }
  }

  /**
   * What is said already is left alone, so that nobody has to hear it again.
   * @param {Node[]} said
   */
  function tell(said) {
    const next = make("div", "", ...said);
    if (next.textContent !== notices.textContent) {
      notices.textContent = "";
      notices.append(...said);
    }
  }

  /**
   * A list of results and the button that fetches more of them.
   * @param {HTMLElement} element
   * @param {"h2" | "h3"} level
   */
  function resultList(element, level) {
    /** @type {(offset: number) => Promise<SearchAnswer>} */
    let next = () => ask({});
    /** How many results were asked for; one that could not be loaded is not asked for again. */
    let asked = 0;
    const more = button(word("more"), () => fetchMore().catch(fail));
    more.hidden = true;
    element.after(more);

    /** @param {SearchAnswer} answer */
    function add(answer) {
      element.append(...answer.results.map((result) => item(result, level)));
      asked += PAGE;
      more.hidden = asked >= answer.total;
    }

    async function fetchMore() {
      const mine = sequence;
      const before = element.children.length;
      const answer = await next(asked);
      if (mine === sequence && before === element.children.length) {
        add(answer);
        warn(answer);
        element.children[before]?.querySelector("a")?.focus();
      }
    }

    return {
      empty() {
        element.textContent = "";
        more.hidden = true;
      },
      /**
       * @param {SearchAnswer} answer
       * @param {(offset: number) => Promise<SearchAnswer>} after
       */
      show(answer, after) {
        element.textContent = "";
        asked = 0;
        next = after;
        add(answer);
      },
    };
  }

  /**
   * Searches for what has changed and writes it into the address. While somebody types, one entry of the
   * history follows; a choice or Enter settles it, so that Back leads to it again.
   * @param {boolean} settle
   */
  function change(settle) {
    const { query, filters } = read();
    const fields = new URLSearchParams(query.trim() === "" ? [] : [["q", query]]);
    for (const [field, values] of Object.entries(filters)) {
      values.forEach((value) => fields.append(field, value));
    }
    const next = new URL(location.href);
    next.search = fields.toString();
    next.hash = "";
    if (next.href !== location.href && (settled || settle)) {
      history.pushState(null, "", next);
    } else if (next.href !== location.href) {
      history.replaceState(null, "", next);
    }
    settled = settle;
    follow();
    void search();
  }

  /** The language list leads to the same search. */
  function follow() {
    for (const link of document.querySelectorAll(".languages a")) {
      if (link instanceof HTMLAnchorElement) {
        link.search = location.search;
      }
    }
  }

  /** Searches for what the address asks. */
  function restore() {
    const fields = new URLSearchParams(location.search);
    input.value = fields.get("q") ?? "";
    for (const box of boxes) {
      box.checked = fields.getAll(box.name).includes(box.value);
    }
    settled = input.value !== "";
    follow();
    void search();
  }

  /** @param {KeyboardEvent} event */
  function press(event) {
    const { key, target } = event;
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const all = Array.from(document.querySelectorAll("[data-result] a")).filter((link) => !link.closest("[hidden]"));
    const at = target instanceof Element ? all.indexOf(target) : -1;
    const inList = at >= 0;
    let to;
    if (key === "ArrowDown" && (inList || target === input)) {
      to = all[at + 1];
    } else if (key === "ArrowUp" && inList) {
      to = all[at - 1] ?? input;
    } else if (key === "Escape" && inList) {
      to = input;
    } else if (key === "Escape" && target === input && input.value !== "") {
      input.value = "";
      change(false);
      to = input;
    }
    if (to instanceof HTMLElement) {
      event.preventDefault();
      to.focus();
    }
  }

  filters.hidden = false;
  // Beside the results there is room for them.
  filters.open = matchMedia("(min-width: 64rem)").matches;
  wider.before(showWider);
  showWider.hidden = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    change(true);
    if (matchMedia("(pointer: coarse)").matches) {
      input.blur(); // Puts the keyboard away, which covers the results.
    }
  });
  input.addEventListener("input", (event) => {
    clearTimeout(pause);
    if (!(event instanceof InputEvent && event.isComposing)) {
      pause = setTimeout(change, PAUSE, false);
    }
  });
  input.addEventListener("compositionend", () => change(false));
  // What goes wrong here goes wrong again, and is said, when the reader searches.
  input.addEventListener("focus", () => Promise.resolve(engine()?.preload()).catch(() => {}));
  filters.addEventListener("change", () => change(true));
  filters.addEventListener("toggle", () => count().catch(fail));
  clear.addEventListener("click", clearChoices);
  document.addEventListener("keydown", press);
  window.addEventListener("popstate", restore);
  restore();
})();
