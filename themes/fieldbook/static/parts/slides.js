// @ts-check
"use strict";

/**
 * The entry as slides, made of the page's own article: one for each section, several for a long one. A slide
 * shows headings, lists, tables, pictures, callouts and the first sentence of paragraphs; the notes have all.
 */
(function () {
  const { button, digits, drawings, fullScreen, layer, make, word } = trainer;

  /**
   * What can stand on a slide of its own: a block, or an item of a list, a row, a part of a callout, with
   * what is drawn around it.
   * @typedef {{ nodes: Element[], frame?: { of: Element, index: number } }} Piece
   * @typedef {{ title: string, above: string, pieces: Piece[], notes: Element[], cover: boolean }} Part
   * @typedef {{ element: HTMLElement, part: Part, index: number, piece: number }} Slide
   */

  /** The longest first sentence, in UTF-16 units; some scripts write paragraphs without an end of sentence. */
  const LONG = 220;
  /** A first sentence that is shorter is taken together with the next: "No." */
  const SHORT = 16;
  /** How far type is made smaller before a slide is split, and for a piece that does not fit alone. */
  const SMALLER = ["", "s1", "s2", "s3", "s4", "s5"];
  /** How far a finger must move; in pixels. */
  const SWIPE = 50;

  const article = document.querySelector("article.entry");
  const body = article?.querySelector(".body");
  const text = body ?? article ?? document.body;
  const language = text.closest("[lang]")?.getAttribute("lang") ?? "en";
  const isReversed = document.documentElement.dir === "rtl";

  const parts = read();
  /** @type {Slide[]} */
  let slides = [];
  let current = 0;

  const stage = make("div", "stage");
  stage.tabIndex = -1;
  stage.setAttribute("role", "group");
  stage.setAttribute("aria-roledescription", word("slide"));
  const notes = make("div", "notes");
  notes.tabIndex = 0;
  notes.hidden = true;
  notes.setAttribute("role", "region");
  notes.setAttribute("aria-label", word("speaker-notes"));
  const progress = make("span", "progress");
  progress.setAttribute("aria-hidden", "true");
  const live = make("p", "vh");
  live.setAttribute("aria-live", "polite");
  const sheets = make("div", "sheets");
  document.body.append(sheets);

  const view = layer("slides", { shown, hidden, key });
  const back = button(word("previous-page"), "", () => go(current - 1), drawings.back);
  const next = button(word("next-page"), "", () => go(current + 1), drawings.next);
  back.classList.add("turn");
  next.classList.add("turn");
  const notesButton = button(word("speaker-notes"), "N", toggleNotes, drawings.notes);
  notesButton.setAttribute("aria-pressed", "false");
  const bar = make("div", "controls", back, progress, next, make("span", "gap"), notesButton);
  if (document.fullscreenEnabled) {
    bar.append(button(word("full-screen"), "F", () => fullScreen(view.element), drawings.full));
  }
  bar.append(button(word("print-this"), "", print, drawings.print));
  bar.append(button(word("close"), "Esc", view.close, drawings.close));
  view.element.append(stage, notes, bar, live);

  window.addEventListener("beforeprint", draw);
  window.addEventListener("resize", again);
  swipes();
  view.open();
  document.fonts?.ready.then(again);

  /** Cuts the article into parts. @returns {Part[]} */
  function read() {
    const title = article?.querySelector("h1")?.textContent?.trim() ?? document.title;
    /** @type {Part[]} */
    const found = [{ title, above: "", pieces: [], notes: [], cover: true }];
    const lead = article?.querySelector(".lead");
    if (lead) {
      found[0].pieces.push({ nodes: [bare(lead)] });
      found[0].notes.push(bare(lead));
    }
    for (const block of article?.querySelectorAll(".text > .block") ?? []) {
      const heading = block.querySelector("h2")?.textContent?.trim() ?? "";
      const part = { title: heading, above: "", pieces: [], notes: [], cover: false };
      for (const node of block.children) {
        add(part, node);
      }
      found.push(part);
    }
    let above = "";
    /** @type {Part | undefined} */
    let part;
    for (const node of body?.children ?? []) {
      const heading = node.textContent?.trim() ?? "";
      if (node.tagName === "H2" || node.tagName === "H3") {
        part = { title: heading, above: node.tagName === "H3" ? above : "", pieces: [], notes: [], cover: false };
        above = node.tagName === "H2" ? heading : above;
        found.push(part);
      } else if (!node.matches(".footnotes")) {
        if (!part) {
          part = { title, above: "", pieces: [], notes: [], cover: false };
          found.push(part);
        }
        add(part, node);
      }
    }
    return found;
  }

  /**
   * @param {Part} part
   * @param {Element} node
   */
  function add(part, node) {
    if (node.matches("h2, hr")) {
      return;
    }
    part.notes.push(bare(node));
    const framed = node.matches("ul, ol, dl, .callout, blockquote");
    if (node.matches("p")) {
      part.pieces.push({ nodes: [firstSentence(node)] });
    } else if (framed || node.matches(".table")) {
      const rows = node.matches(".table") ? node.querySelectorAll("tbody tr") : node.children;
      let index = 0;
      for (const row of rows) {
        const last = part.pieces.at(-1);
        if (row.matches("dd") && last) {
          last.nodes.push(bare(row));
        } else if (!row.matches(".callout-title")) {
          part.pieces.push({ nodes: [bare(row)], frame: { of: node, index } });
          index += 1;
        }
      }
    } else {
      part.pieces.push({ nodes: [bare(node)] });
    }
  }

  /**
   * A copy without what belongs to the page: ids, notes, links.
   * @param {Element} node
   */
  function bare(node) {
    const copy = /** @type {Element} */ (node.cloneNode(true));
    for (const note of copy.querySelectorAll("sup")) {
      if (note.querySelector("a")) {
        note.remove();
      }
    }
    for (const link of copy.querySelectorAll("a")) {
      const plain = make("span");
      plain.append(...link.childNodes);
      if (link.lang !== "") {
        plain.lang = link.lang;
      }
      link.replaceWith(plain);
    }
    for (const element of [copy, ...copy.querySelectorAll("[id], [loading], [tabindex]")]) {
      element.removeAttribute("id");
      element.removeAttribute("loading");
      element.removeAttribute("tabindex");
    }
    return copy;
  }

  /** @param {Element} paragraph */
  function firstSentence(paragraph) {
    const copy = bare(paragraph);
    const all = copy.textContent ?? "";
    let end = all.length;
    if (typeof Intl.Segmenter === "function") {
      end = 0;
      for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(all)) {
        end += segment.length;
        if (all.slice(0, end).trim().length >= SHORT) {
          break;
        }
      }
    } else {
      const found = /^[^]{16,}?(?:[.!?…؟۔]["'”’)\]]*(?=\s|$)|[。！？।။។])/u.exec(all);
      end = found ? found[0].length : end;
    }
    let more = "";
    if (end > LONG) {
      const space = all.lastIndexOf(" ", LONG);
      end = space > LONG / 3 ? space : end;
      more = end < all.length ? " …" : "";
    }
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (at + length >= end) {
        const rest = document.createRange();
        rest.setStart(node, end - at);
        rest.setEndAfter(/** @type {Node} */ (copy.lastChild));
        rest.deleteContents();
        break;
      }
      at += length;
    }
    copy.append(more);
    return copy;
  }

  /**
   * An empty slide of a part, in `place`.
   * @param {HTMLElement} place
   * @param {Part} part
   */
  function blank(place, part) {
    const element = make("div", part.cover ? "slide cover-slide" : "slide");
    element.lang = language;
    element.dir = text.closest("[dir]")?.getAttribute("dir") ?? "";
    if (part.above !== "") {
      element.append(make("p", "above", part.above));
    }
    const content = make("div", "content");
    element.append(make("h2", "", part.title), content);
    place.append(element);
    return { element, content };
  }

  /**
   * Puts a piece at the end of a slide, into the frame of the one before where it is the same.
   * @param {HTMLElement} content
   * @param {Piece} piece
   * @param {Piece | undefined} before
   */
  function put(content, piece, before) {
    const nodes = piece.nodes.map((node) => node.cloneNode(true));
    const { frame } = piece;
    if (!frame) {
      content.append(...nodes);
      return;
    }
    if (content.lastElementChild && before?.frame?.of === frame.of) {
      const last = content.lastElementChild;
      (last.querySelector("tbody") ?? last).append(...nodes);
      return;
    }
    const shell = /** @type {HTMLElement} */ (frame.of.cloneNode(false));
    shell.removeAttribute("tabindex");
    shell.removeAttribute("role");
    shell.removeAttribute("aria-label");
    if (frame.of.matches(".table")) {
      const table = make("table");
      const head = frame.of.querySelector("thead");
      table.append(...(head ? [bare(head)] : []), make("tbody", "", ...nodes));
      shell.append(table);
    } else {
      const title = frame.of.querySelector(":scope > .callout-title");
      shell.append(...(title ? [bare(title)] : []), ...nodes);
      if (shell instanceof HTMLOListElement) {
        shell.start = (frame.of instanceof HTMLOListElement ? frame.of.start : 1) + frame.index;
      }
    }
    content.append(shell);
  }

  /** @param {HTMLElement} content */
  function overflows(content) {
    return content.scrollHeight > content.clientHeight + 1 || content.scrollWidth > content.clientWidth + 1;
  }

  /**
   * Makes type smaller until a slide fits. Says whether it does.
   * @param {HTMLElement} element
   * @param {HTMLElement} content
   * @param {number} steps
   */
  function fit(element, content, steps) {
    for (const size of SMALLER.slice(0, steps)) {
      element.classList.remove(...SMALLER.filter((known) => known !== ""));
      if (size !== "") {
        element.classList.add(size);
      }
      if (!overflows(content)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Draws all slides into `place`, whose slides have a fixed size.
   * @param {HTMLElement} place
   * @param {boolean} single whether only the latest is displayed
   */
  function paginate(place, single) {
    place.replaceChildren();
    /** @type {Slide[]} */
    const made = [];
    parts.forEach((part, index) => {
      let from = 0;
      do {
        for (const { element } of single ? made : []) {
          element.hidden = true;
        }
        const { element, content } = blank(place, part);
        const rest = part.pieces.slice(from);
        rest.forEach((piece, at) => put(content, piece, rest[at - 1]));
        let count = rest.length;
        // A little smaller all together, or as many as fit, or one alone as small as it takes.
        if (!fit(element, content, from === 0 ? 3 : 2)) {
          element.className = part.cover ? "slide cover-slide" : "slide";
          content.replaceChildren();
          count = 0;
          for (const piece of rest) {
            const kept = content.cloneNode(true);
            put(content, piece, rest[count - 1]);
            if (count > 0 && overflows(content)) {
              content.replaceChildren(...kept.childNodes);
              break;
            }
            count += 1;
            if (overflows(content)) {
              if (!fit(element, content, SMALLER.length)) {
                content.tabIndex = 0;
                content.classList.add("scrolls");
              }
              break;
            }
          }
        }
        made.push({ element, part, index, piece: from });
        from += count;
      } while (from < part.pieces.length);
    });
    return made;
  }

  /** Draws the slides for the size of the window and stays where the reader is. */
  function again() {
    if (view.element.hidden) {
      return;
    }
    const here = slides[current];
    slides = paginate(stage, true);
    const isBefore = (/** @type {Slide} */ slide) =>
      !here || slide.index < here.index || (slide.index === here.index && slide.piece <= here.piece);
    go(here ? slides.filter(isBefore).length - 1 : 0, false);
  }

  /**
   * @param {number} to
   * @param {boolean} aloud
   */
  function go(to, aloud = true) {
    current = Math.min(Math.max(to, 0), slides.length - 1);
    slides.forEach(({ element }, at) => {
      element.hidden = at !== current;
    });
    const { part } = slides[current];
    const [number, total] = [digits(current + 1), digits(slides.length)];
    progress.textContent = `${number} / ${total}`;
    const said = `${word("slide-of", { number, total })}: ${part.title}`;
    stage.setAttribute("aria-label", said);
    notes.replaceChildren(...part.notes.map((node) => node.cloneNode(true)));
    notes.lang = language;
    notes.scrollTop = 0;
    // The one that has the focus is not disabled, or the keyboard would be lost.
    back.setAttribute("aria-disabled", String(current === 0));
    next.setAttribute("aria-disabled", String(current === slides.length - 1));
    if (aloud) {
      live.textContent = said;
    }
  }

  function shown() {
    again();
    stage.focus();
    live.textContent = stage.getAttribute("aria-label");
  }

  function hidden() {
    sheets.replaceChildren();
  }

  function toggleNotes() {
    notes.hidden = !notes.hidden;
    notesButton.setAttribute("aria-pressed", String(!notes.hidden));
    view.element.classList.toggle("with-notes", !notes.hidden);
    again();
  }

  /** Draws the sheets to be printed: one slide each, with its notes below if they are on. */
  function draw() {
    if (view.element.hidden) {
      return;
    }
    sheets.className = notes.hidden ? "sheets measured" : "sheets measured noted";
    const made = paginate(sheets, false);
    made.forEach(({ element, part }, at) => {
      const sheet = make("div", "sheet");
      element.replaceWith(sheet);
      sheet.append(element, make("p", "number", `${digits(at + 1)} / ${digits(made.length)}`));
      if (!notes.hidden && made[at + 1]?.part !== part) {
        const below = make("div", "below", ...part.notes.map((node) => /** @type {Element} */ (node.cloneNode(true))));
        below.lang = language;
        sheet.append(below);
      }
    });
    sheets.classList.remove("measured");
  }

  function print() {
    draw();
    window.print();
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const at = event.target instanceof Element ? event.target : stage;
    const scrolls = at.closest(".notes, .scrolls") !== null;
    const [forward, backward] = isReversed ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    if (event.key === forward || (!scrolls && ["ArrowDown", "PageDown"].includes(event.key))) {
      go(current + 1);
    } else if (event.key === backward || (!scrolls && ["ArrowUp", "PageUp"].includes(event.key))) {
      go(current - 1);
    } else if (event.key === " " && !scrolls && !at.closest("button")) {
      go(current + (event.shiftKey ? -1 : 1));
    } else if (event.key === "Home") {
      go(0);
    } else if (event.key === "End") {
      go(slides.length - 1);
    } else if (event.code === "KeyN") {
      toggleNotes();
    } else if (event.code === "KeyF") {
      fullScreen(view.element);
    } else {
      return false;
    }
    return true;
  }

  function swipes() {
    let [x, y] = [0, 0];
    stage.addEventListener("touchstart", (event) => ([x, y] = [event.touches[0].clientX, event.touches[0].clientY]), {
      passive: true,
    });
    stage.addEventListener("touchend", (event) => {
      const touch = event.changedTouches[0];
      const [across, down] = [touch.clientX - x, touch.clientY - y];
      if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) {
        go(current + (across < 0 === isReversed ? -1 : 1));
      }
    });
  }
})();
