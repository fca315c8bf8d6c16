// @ts-check
"use strict";

/** Terms of the glossary open in place; their links still lead to the glossary's page. */
(function () {
  const given = /** @type {{ fieldbookTerms: Record<string, string[]>, fieldbookWords: Record<string, string> }} */ (
    /** @type {unknown} */ (window)
  );
  const gap = 6;
  const edge = 8;

  const box = document.createElement("span");
  box.className = "explained";
  box.role = "dialog";
  box.tabIndex = -1;
  const more = document.createElement("a");
  more.textContent = given.fieldbookWords.more;

  /**
   * @param {string} tag
   * @param {string} text
   * @param {string} lang
   * @param {string} dir
   */
  function line(tag, text, lang, dir) {
    return Object.assign(document.createElement(tag), { textContent: text, lang, dir });
  }

  /** As near to `wanted` as the window has room. @param {number} wanted @param {number} room */
  function inside(wanted, room) {
    return Math.max(edge, Math.min(wanted, room - edge));
  }

  /** Below the link, or above it where there is more room. @param {Element} link */
  function place(link) {
    const at = link.getClientRects()[0];
    const { offsetWidth: width, offsetHeight: height } = box;
    const isRtl = document.documentElement.dir === "rtl";
    const isBelow = at.bottom + gap + height + edge <= innerHeight || at.top < innerHeight - at.bottom;
    const left = inside(isRtl ? at.right - width : at.left, document.documentElement.clientWidth - width);
    const top = inside(isBelow ? at.bottom + gap : at.top - gap - height, innerHeight - height);
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${top + scrollY}px`;
  }

  /** @param {MouseEvent} event */
  function explain(event) {
    const link = event.target instanceof Element ? event.target.closest("a.term") : null;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const term = given.fieldbookTerms[link.pathname.split("/").slice(-3, -1).join("/")];
    // An old browser follows the link.
    if (!term || !box.showPopover) {
      return;
    }
    event.preventDefault();
    const [label, definition, lang, dir] = term;
    more.href = link.href;
    more.lang = document.documentElement.lang;
    more.dir = document.documentElement.dir;
    box.ariaLabel = label;
    box.replaceChildren(line("b", label, lang, dir), line("span", definition, lang, dir), more);
    link.after(box);
    box.popover = "auto";
    box.showPopover();
    place(link);
    box.focus({ preventScroll: true });
  }

  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) {
      box.hidePopover();
    }
  });
  document.addEventListener("click", explain);
})();
