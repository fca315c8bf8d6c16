// @ts-check
"use strict";

/** In a frame of this site: hands the article to the page that opened it, its addresses made whole. */
(function () {
  const article = document.querySelector("article.entry");
  if (!article) {
    return;
  }
  const copy = /** @type {Element} */ (article.cloneNode(true));
  for (const part of copy.querySelectorAll(".tools, .actions, .contents")) {
    part.remove();
  }
  copy.querySelector("[data-parts]")?.removeAttribute("data-parts");
  for (const name of ["href", "src"]) {
    for (const element of copy.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, new URL(element.getAttribute(name) ?? "", location.href).href);
    }
  }
  const message = {
    fieldbook: "entry",
    address: location.href,
    title: article.querySelector("h1")?.textContent ?? "",
    html: copy.outerHTML,
  };
  // From a folder, pages have no origin to name.
  parent.postMessage(message, location.protocol === "file:" ? "*" : location.origin);
})();
