// @ts-check
"use strict";

/**
 * Loads what an entry's tools need when one is first used. `data-parts` of a place names the parts that
 * what is inside it needs: scripts and stylesheets, parted by blanks, in their order.
 */
(function () {
  /** @type {HTMLElement | null} */
  const tools = document.querySelector(".tools");

  /** @param {string} address of a script or a stylesheet */
  function fetchPart(address) {
    return new Promise((onload, onerror) => {
      const part = document.createElement(address.endsWith(".css") ? "link" : "script");
      document.head.append(Object.assign(part, { rel: "stylesheet", href: address, src: address, onload, onerror }));
    });
  }

  /**
   * Loads the parts of a place one after the other, each once. Those that did not come can be asked for
   * again.
   * @param {HTMLElement} place
   */
  async function load(place) {
    const parts = place.dataset.parts?.split(" ") ?? [];
    delete place.dataset.parts;
    try {
      for (; parts.length > 0; parts.shift()) {
        await fetchPart(parts[0]);
      }
    } catch (error) {
      place.dataset.parts = parts.join(" ");
      throw error;
    }
  }

  /** @param {HTMLElement} place */
  function tellFailure(place) {
    const note = place.querySelector("[role=alert]") ?? place.appendChild(document.createElement("p"));
    note.role = "alert";
    note.textContent = place.dataset.failed ?? "";
  }

  /**
   * The first click loads the parts and is repeated when they are there. A link whose parts do not come
   * leads where it always led.
   * @param {MouseEvent} event
   */
  function ask(event) {
    /** @type {HTMLElement | null | false} */
    const asked = event.target instanceof Element && event.target.closest("[data-parts] :is(button, summary, a.term), button[data-parts]");
    /** @type {HTMLElement | null | false} */
    const place = asked && asked.closest("[data-parts]");
    if (!asked || !place || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const link = asked instanceof HTMLAnchorElement ? asked.href : "";
    if (link !== "") {
      event.preventDefault();
    }
    load(place).then(
      // A list that folds out has done so already.
      () => asked.matches("details > summary") || asked.click(),
      () => (link === "" ? tellFailure(place) : location.assign(link)),
    );
  }

  document.addEventListener("click", ask);
  if (tools && parent !== window) {
    tools.dataset.parts = tools.dataset.frame;
  }
  // The button must say which entries are in the collection.
  if (tools && (parent !== window || localStorage.getItem("fieldbook-collection") !== null)) {
    load(tools).catch(() => {});
  }
})();
