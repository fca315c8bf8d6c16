// @ts-check
"use strict";

/** What the slides and the clock share: words, parts of a view, and the layer that covers the page. */
const trainer = (function () {
  /** @type {Record<string, string>} */
  const words = /** @type {any} */ (window).fieldbookWords;

  /**
   * A message with its values.
   * @param {string} id
   * @param {Record<string, string>} values
   */
  function word(id, values = {}) {
    return (words[id] ?? id).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  }

  /**
   * A text with the digits of the page's language.
   * @param {string | number} text
   */
  function digits(text) {
    return String(text).replace(/[0-9]/g, (digit) => [...words.digits][Number(digit)]);
  }

  /**
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} tag
   * @param {string} className
   * @param {(Node | string)[]} children
   */
  function make(tag, className = "", ...children) {
    const element = document.createElement(tag);
    if (className !== "") {
      element.className = className;
    }
    element.append(...children);
    return element;
  }

  /**
   * A button that shows its label, or a drawing on a grid of 24 with the label as its name.
   * @param {string} label
   * @param {string} key what pressed does the same
   * @param {() => void} act
   * @param {string} path
   */
  function button(label, key, act, path = "") {
    const element = make("button", "button");
    element.type = "button";
    element.title = key === "" ? label : `${label} (${key})`;
    if (path === "") {
      element.append(label);
    } else {
      const space = "http://www.w3.org/2000/svg";
      const drawing = document.createElementNS(space, "svg");
      drawing.setAttribute("viewBox", "0 0 24 24");
      drawing.setAttribute("aria-hidden", "true");
      const line = document.createElementNS(space, "path");
      line.setAttribute("d", path);
      drawing.append(line);
      element.append(drawing);
      element.setAttribute("aria-label", label);
    }
    element.addEventListener("click", act);
    return element;
  }

  /**
   * A view that covers the page while the address ends in `#name`. The button of that name opens it.
   * @param {string} name
   * @param {{ shown(): void, hidden(): void, key(event: KeyboardEvent): boolean }} view `key` says whether
   *   it has dealt with a key
   */
  function layer(name, view) {
    const element = make("div", `layer ${name}`);
    element.setAttribute("role", "dialog");
    element.setAttribute("aria-modal", "true");
    element.setAttribute("aria-label", word(name));
    element.tabIndex = -1;
    element.hidden = true;
    document.body.append(element);
    const opener = document.querySelector(`button[name="${name}"]`);
    /** What could be reached before. @type {HTMLElement[]} */
    let covered = [];
    /** Whether opening has put an entry into the browser's history. */
    let pushed = false;

    function show() {
      if (!element.hidden) {
        return;
      }
      for (const other of document.body.children) {
        if (other instanceof HTMLElement && other !== element && !other.inert) {
          other.inert = true;
          covered.push(other);
        }
      }
      element.hidden = false;
      document.documentElement.classList.add("layered");
      element.focus();
      view.shown();
    }

    function hide() {
      if (element.hidden) {
        return;
      }
      if (document.fullscreenElement === element) {
        document.exitFullscreen();
      }
      element.hidden = true;
      document.documentElement.classList.remove("layered");
      for (const other of covered) {
        other.inert = false;
      }
      covered = [];
      view.hidden();
      if (opener instanceof HTMLElement) {
        opener.focus();
      }
    }

    function open() {
      if (location.hash !== `#${name}`) {
        history.pushState(null, "", `#${name}`);
        pushed = true;
      }
      show();
    }

    function close() {
      hide();
      if (pushed) {
        pushed = false;
        history.back();
      } else if (location.hash === `#${name}`) {
        history.replaceState(null, "", location.pathname + location.search);
      }
    }

    function follow() {
      if (location.hash === `#${name}`) {
        show();
      } else {
        pushed = false;
        hide();
      }
    }

    element.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
        return;
      }
      if (event.key === "Escape") {
        close();
      } else if (!view.key(event)) {
        return;
      }
      event.preventDefault();
    });
    opener?.addEventListener("click", open);
    window.addEventListener("popstate", follow);
    window.addEventListener("hashchange", follow);

    return { element, open, close };
  }

  /** @param {HTMLElement} element */
  function fullScreen(element) {
    if (document.fullscreenElement === element) {
      document.exitFullscreen();
    } else {
      element.requestFullscreen?.().catch(() => undefined);
    }
  }

  /** Drawings for buttons. */
  const drawings = {
    again: "M5 5v5h5M5.5 10a7 7 0 1 1-.5 4",
    back: "M15 4l-8 8 8 8",
    close: "M5 5l14 14M19 5L5 19",
    full: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
    less: "M5 12h14",
    more: "M5 12h14M12 5v14",
    next: "M9 4l8 8-8 8",
    notes: "M5 3h14v18H5zM8 8h8M8 12h8M8 16h5",
    print: "M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z",
  };

  return { button, digits, drawings, fullScreen, layer, make, word };
})();
