// @ts-check
"use strict";

/**
 * What the engine answers; the engine is a script of its own, loaded before these.
 * @typedef {{ url: string, title: string, excerpt: string, collection: string, lang: string }} SearchResult
 * @typedef {{ total: number, results: SearchResult[], partial: boolean, suggestion: string | null,
 *   similar: string[], counts: null | Record<string, Record<string, number>>, failed: string[] }} SearchAnswer
 */

/** What the search page is drawn with: words and numbers in its language, and results. */
const searchPage = (function () {
  const { lang: language, dir: direction } = document.documentElement;
  const template = document.querySelector("template[data-words]");
  const words = template instanceof HTMLTemplateElement ? template.content : document.createDocumentFragment();
  /** 1,234,567,890 as the language writes it, and its digits in that order. */
  const sample = words.querySelector("[data-number]")?.textContent ?? "1234567890";
  const digits = Array.from(sample).filter((sign) => /\p{Nd}/u.test(sign));

  /**
   * @template {keyof HTMLElementTagNameMap} Tag
   * @param {Tag} tag
   * @param {string} className
   * @param {(Node | string)[]} content
   */
  function make(tag, className, ...content) {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  }

  /**
   * @param {string} text
   * @param {() => void} act
   */
  function button(text, act) {
    const element = make("button", "button", text);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  }

  /**
   * A sentence of the template, in the page's language.
   * @param {string} name
   */
  function word(name) {
    return words.querySelector(`[data-word="${name}"]`)?.textContent ?? "";
  }

  /**
   * In the digits and groups of the language. Browsers write numbers in fewer languages than sites have.
   * @param {number} value
   */
  function number(value) {
    const left = Array.from(String(value));
    let shown = "";
    for (const sign of Array.from(sample).reverse()) {
      if (left.length === 0) {
        break;
      }
      shown = (digits.includes(sign) ? digits[(Number(left.pop()) + 9) % 10] : sign) + shown;
    }
    return shown;
  }

  /**
   * "12 entries", in the plural form that the number takes.
   * @param {number} value
   */
  function entries(value) {
    const known = "PluralRules" in Intl && Intl.PluralRules.supportedLocalesOf(language).length > 0;
    const category = known ? new Intl.PluralRules(language).select(value) : "other";
    const text = words.querySelector(`[data-count="${category}"]`) ?? words.querySelector('[data-count="other"]');
    return (text?.textContent ?? "{count}").replace("{count}", number(value));
  }

  /**
   * @param {SearchResult} result
   * @param {"h2" | "h3"} level
   */
  function item(result, level) {
    const link = make("a", "", result.title);
    link.href = result.url;
    const spoken = words.querySelector(`[data-language="${CSS.escape(result.lang)}"]`);
    const collection = words.querySelector(`[data-collection="${CSS.escape(result.collection)}"]`);
    const badges = [collection?.textContent, result.lang === language ? null : spoken?.textContent];
    const meta = make("p", "meta", ...badges.filter(Boolean).map((badge) => make("span", "badge", badge ?? "")));
    meta.lang = language;
    meta.dir = direction;
    const shown = make("li", "", make(level, "", link), make("p", "", ...marked(result.excerpt)), meta);
    shown.dataset.result = "";
    shown.lang = result.lang;
    shown.dir = spoken instanceof HTMLElement ? spoken.dir : "auto";
    return shown;
  }

  /**
   * The engine's excerpt, escaped text with `<mark>…</mark>`, as nodes: nothing else can become an element.
   * @param {string} excerpt
   */
  function marked(excerpt) {
    /** @type {Record<string, string>} */
    const signs = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
    const plain = (/** @type {string} */ text) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign);
    const parts = excerpt.split(/<\/?mark>/);
    return parts.map((part, at) => (at % 2 === 1 ? make("mark", "", plain(part)) : plain(part)));
  }

  return { button, entries, item, make, number, word };
})();
