// @ts-check
"use strict";

(function () {
  /** @type {NodeListOf<HTMLDetailsElement>} */
  const menus = document.querySelectorAll("details.languages");

  /**
   * Closes the language list when the reader turns to something else.
   * @param {Event} event
   */
  function closeOutside(event) {
    for (const menu of menus) {
      if (event.target instanceof Node && !menu.contains(event.target)) {
        menu.open = false;
      }
    }
  }

  /**
   * Closes the open language list on Escape and gives its summary the focus back.
   * @param {KeyboardEvent} event
   */
  function closeOnEscape(event) {
    if (event.key !== "Escape") {
      return;
    }
    for (const menu of menus) {
      if (menu.open) {
        menu.open = false;
        menu.querySelector("summary")?.focus();
      }
    }
  }

  // On a phone the menu is one row: bring the reader's place into view.
  const place = document.querySelector(".menu [aria-current]");
  const row = place?.closest("ul");
  if (place instanceof HTMLElement && row) {
    row.scrollLeft += place.getBoundingClientRect().left - row.getBoundingClientRect().left;
  }

  /** @type {HTMLElement | null} */
  const tools = document.querySelector(".tools");

  /** Loads what loads an entry's tools. @param {HTMLAnchorElement} [asked] is clicked again */
  function load(asked) {
    document.removeEventListener("click", ask);
    const script = document.createElement("script");
    script.onload = () => asked?.click();
    script.onerror = () => {
      document.addEventListener("click", ask);
      asked?.href ? location.assign(asked.href) : tools?.append(tools.dataset.failed ?? "");
    };
    script.src = tools?.dataset.load ?? "";
    document.head.append(script);
  }

  /** @param {MouseEvent} event */
  function ask(event) {
    /** @type {HTMLAnchorElement | null | false} */
    const asked = event.target instanceof Element && event.target.closest(".tools :is(button, summary), .actions button, .term");
    if (asked && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      load(asked);
    }
  }

  document.addEventListener("click", closeOutside);
  document.addEventListener("focusin", closeOutside);
  document.addEventListener("keydown", closeOnEscape);
  if (tools) {
    document.addEventListener("click", ask);
    // `#slides` opens what the button of that name does.
    document.getElementsByName(location.hash.slice(1))[0]?.click();
    // Where storage is forbidden this throws, as the last line.
    if (parent !== window || localStorage.length) {
      load();
    }
  }
})();
