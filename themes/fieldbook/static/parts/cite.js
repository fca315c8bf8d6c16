// @ts-check
"use strict";

/**
 * @typedef {object} Cited what a citation says of a page
 * @property {string} key letters, digits and hyphens
 * @property {string} title
 * @property {string} abstract may be empty
 * @property {string} site the title of the site that publishes it
 * @property {string} lang BCP 47
 * @property {string} address may be empty: a copy on a USB stick has none
 * @property {string} licence may be empty
 * @property {Date} read when the reader saw it
 */

/** Citations of web pages in the formats that reference managers read. */
const fieldbookCite = (function () {
  /** Each field is one line. @param {string} text */
  function oneLine(text) {
    return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  }

  /**
   * What the name of a day is made of, in the reader's own time zone.
   * @param {Date} date
   */
  function day(date) {
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  }

  /**
   * A day with leading zeros.
   * @param {Date} date
   * @param {string} mark
   */
  function written(date, mark) {
    return day(date)
      .map((part) => String(part).padStart(2, "0"))
      .join(mark);
  }

  /** What TeX would read as a command, written as the command for its sign. @type {Record<string, string>} */
  const commands = {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };

  /** @param {string} text */
  function tex(text) {
    return oneLine(text).replace(/[\\{}~^$&#%_]/g, (sign) => commands[sign] ?? `\\${sign}`);
  }

  /** An address is read as it is, so only what would end the field is encoded. @param {string} address */
  function texAddress(address) {
    return address.replace(/[\\{}]/g, encodeURIComponent);
  }

  return {
    /** BibTeX, as biblatex and all reference managers read it: UTF-8. @param {Cited} page */
    bibtex({ key, title, abstract, site, lang, address, licence, read }) {
      const fields = [
        ["author", `{${tex(site)}}`],
        ["title", `{${tex(title)}}`],
        ["url", texAddress(address)],
        ["urldate", written(read, "-")],
        ["language", tex(lang)],
        ["note", tex(licence)],
        ["abstract", tex(abstract)],
      ];
      const lines = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}},\n`);
      return `@online{${key},\n${lines.join("")}}\n`;
    },

    /** RIS: a tag of two letters, two blanks, a hyphen, a blank, the value; lines end with CR and LF. @param {Cited} page */
    ris({ key, title, abstract, site, lang, address, licence, read }) {
      const fields = [
        ["TY", "ELEC"],
        ["ID", key],
        ["TI", title],
        ["PB", site],
        ["AB", abstract],
        ["LA", lang],
        ["UR", address],
        ["Y2", written(read, "/")],
        ["N1", licence],
      ];
      const lines = fields.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`);
      return `${lines.join("")}ER  - \r\n`;
    },

    /** CSL-JSON, the input of citation processors. @param {Cited} page */
    csl({ key, title, abstract, site, lang, address, licence, read }) {
      const item = {
        id: key,
        type: "webpage",
        author: [{ literal: oneLine(site) }],
        title: oneLine(title),
        abstract: oneLine(abstract) || undefined,
        language: lang,
        URL: address || undefined,
        accessed: { "date-parts": [day(read)] },
        note: oneLine(licence) || undefined,
      };
      return `${JSON.stringify([item], null, 2)}\n`;
    },
  };
})();
