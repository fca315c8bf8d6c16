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

  /** What was loaded, by address. */
  const loaded = new Set();

  /**
   * Loads the scripts and stylesheets that a button needs; they then do what it says.
   * @param {HTMLButtonElement} button
   */
  function load(button) {
    for (const address of (button.dataset.parts ?? "").split(" ")) {
      if (loaded.has(address)) {
        continue;
      }
      loaded.add(address);
      if (address.endsWith(".css")) {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = address;
        document.head.append(link);
      } else {
        const script = document.createElement("script");
        script.async = false;
        script.src = address;
        document.head.append(script);
      }
    }
  }

  /** @type {NodeListOf<HTMLButtonElement>} */
  const tools = document.querySelectorAll("button[data-parts]");
  for (const button of tools) {
    button.hidden = false;
    button.addEventListener("click", () => load(button), { once: true });
    const follow = () => location.hash === `#${button.name}` && load(button);
    window.addEventListener("hashchange", follow);
    follow();
  }

  document.addEventListener("click", closeOutside);
  document.addEventListener("focusin", closeOutside);
  document.addEventListener("keydown", closeOnEscape);
})();
