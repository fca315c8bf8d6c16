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

  document.addEventListener("click", closeOutside);
  document.addEventListener("focusin", closeOutside);
  document.addEventListener("keydown", closeOnEscape);
})();
