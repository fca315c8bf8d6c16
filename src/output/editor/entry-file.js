// @ts-check
/**
 * How the form editor reads and writes an entry's file.
 *
 * An editor that writes front matter anew changes quotes, order and comments of lines that nobody
 * touched, and reviewers can no longer see what was edited. So the text as it was read travels with
 * the entry, and only what has another value is written again. Values are texts as they stand in the
 * file, as the program reads them: `version: 1.0` stays `1.0`.
 *
 * @typedef {null | boolean | string | number | Value[] | {[key: string]: Value}} Value
 * @typedef {{[key: string]: Value}} Mapping
 * @typedef {{load(text: string, options: object): unknown, FAILSAFE_SCHEMA: any, nullCoreTag: any}} Yaml
 */
(function () {
"use strict";

/** The key under which an entry carries its file's text; it is never written. */
const AS_READ = "file_as_read";
/** The key of the text below the front matter. */
const BODY = "body";

/** @param {Yaml} yaml js-yaml, which the page loads before this file */
function entryFile(yaml) {
  const schema = yaml.FAILSAFE_SCHEMA.withTags(yaml.nullCoreTag);

  /** @param {string} text */
  function load(text) {
    return /** @type {Value} */ (yaml.load(text, { schema }) ?? null);
  }

  /** Front matter, body and the lines that close them. @param {string} text */
  function split(text) {
    const found = /^---\n([\s\S]*?\n)??---(?:\n([\s\S]*))?$/.exec(text);
    return found && { head: found[1] ?? "", body: found[2] ?? "" };
  }

  /** @param {string} head @returns {Mapping} */
  function values(head) {
    const found = load(head) ?? {};
    if (!isMapping(found)) {
      throw new Error("front matter is not a list of names and values");
    }
    return found;
  }

  /**
   * An entry as the editor keeps it.
   * @param {string} text
   * @returns {Mapping}
   */
  function parse(text) {
    const parts = split(text);
    if (!parts) {
      throw new Error("there is no front matter between two lines of ---");
    }
    return { ...values(parts.head), [BODY]: parts.body.trim(), [AS_READ]: text };
  }

  /**
   * The file of an entry: its text as it was read, but for what has changed.
   * @param {Mapping} content
   */
  function format(content) {
    const { [AS_READ]: read, [BODY]: body, ...fields } = content;
    const text = typeof body === "string" ? body.trim() : "";
    const parts = typeof read === "string" ? split(read) : null;
    if (!parts) {
      // A file without a status holds a translation: shared fields stand in the source alone.
      const isTranslation = !("status" in fields) && !("l10n" in fields);
      const all = isTranslation ? { ...fields, l10n: { status: "draft" } } : fields;
      return file(written(all, 0).join(""), text && `\n${text}\n`);
    }
    let head = mapping(parts.head, values(parts.head), fields, 0);
    if (!same(values(head), fields)) {
      // Never seen: lines that are laid out in a way this file does not know.
      head = written(fields, 0).join("");
    }
    return file(head, parts.body.trim() === text ? parts.body : text && `\n${text}\n`);
  }

  /** @param {string} head @param {string} body */
  function file(head, body) {
    return `---\n${head}---\n${body}`;
  }

  /**
   * The lines of a block mapping with the values of `wanted` in the place of those of `old`.
   * @param {string} text whole lines
   * @param {Mapping} old what `text` says
   * @param {Mapping} wanted
   * @param {number} indent blanks before each key
   * @returns {string}
   */
  function mapping(text, old, wanted, indent) {
    let out = "";
    const seen = new Set();
    for (const { key, lines } of pieces(text, indent)) {
      if (key === undefined || !(key in old)) {
        out += lines;
        continue;
      }
      seen.add(key);
      if (same(old[key], wanted[key])) {
        out += lines;
      } else if (!isEmpty(wanted[key])) {
        out += changed(lines, key, old[key], wanted[key], indent);
      }
    }
    for (const key of Object.keys(wanted)) {
      if (!seen.has(key) && !isEmpty(wanted[key])) {
        out += pair(key, wanted[key], indent, "");
      }
    }
    return out;
  }

  /**
   * A key whose value has changed.
   * @param {string} lines @param {string} key @param {Value} old @param {Value} wanted
   * @param {number} indent
   */
  function changed(lines, key, old, wanted, indent) {
    const first = lines.slice(0, lines.indexOf("\n") + 1);
    const rest = lines.slice(first.length);
    const inner = /^(?:[ ]*(?:#.*)?\n)*([ ]*)(- )?/.exec(rest);
    const deeper = inner ? (inner[1] ?? "").length : 0;
    const isBlock = /:\s*(?:#.*)?\n$/.test(first);
    if (isBlock && inner?.[2] && Array.isArray(old) && Array.isArray(wanted)) {
      return first + sequence(rest, old, wanted, deeper);
    }
    if (isBlock && deeper > indent && isMapping(old) && isMapping(wanted)) {
      return first + mapping(rest, old, wanted, deeper);
    }
    const style = /:\s+(["'[{])/.exec(first)?.[1] ?? "";
    return pair(key, wanted, indent, style);
  }

  /**
   * A block sequence: items that are still there keep their lines.
   * @param {string} text @param {Value[]} old @param {Value[]} wanted @param {number} indent
   */
  function sequence(text, old, wanted, indent) {
    /** @type {{before: string, lines: string}[]} */
    const items = [];
    // Comments and empty lines are about the item that follows.
    let before = "";
    for (const line of text.match(/[^\n]*\n/g) ?? []) {
      const last = items[items.length - 1];
      if (line.startsWith(`${" ".repeat(indent)}-`)) {
        items.push({ before, lines: line });
        before = "";
      } else if (!last || /^\s*(?:#.*)?\n$/.test(line)) {
        before += line;
      } else {
        last.lines += before + line;
        before = "";
      }
    }
    if (items.length !== old.length) {
      return block(wanted, indent, "");
    }
    const kept = old.map((value, at) => ({ value, ...items[at] }));
    const out = wanted.map((value, place) => {
      const at = kept.findIndex((item) => same(item.value, value));
      const [found] = at >= 0 ? kept.splice(at, 1) : [];
      if (found) {
        return `${found.before ?? ""}${found.lines ?? ""}`;
      }
      const was = items[place];
      const style = /^\s*- (["'[{])/.exec(was?.lines ?? "")?.[1] ?? "";
      return (was?.before ?? "") + item(value, indent, style);
    });
    return out.join("") + before;
  }

  /**
   * The keys of a block mapping, each with its lines; lines before the first belong to no key.
   * @param {string} text @param {number} indent
   */
  function pieces(text, indent) {
    /** @type {{key: string | undefined, lines: string}[]} */
    const found = [];
    const start = new RegExp(`^ {${indent}}([^\\s#&*!|>%@\`,\\[\\]{}-][^\\n]*?|-[^\\s][^\\n]*?):(?:[ \\n])`);
    for (const line of text.match(/[^\n]*\n/g) ?? []) {
      const key = start.exec(line)?.[1];
      if (key !== undefined) {
        found.push({ key: key.replace(/^(["'])(.*)\1$/, "$2"), lines: line });
        continue;
      }
      const last = found[found.length - 1];
      // A comment at the level of the keys is about what follows.
      const isBetween = new RegExp(`^ {0,${indent}}#`).test(line) || line === "\n";
      if (!last || isBetween || (last.key === undefined && line.trim() === "")) {
        found.push({ key: undefined, lines: line });
      } else {
        last.lines += line;
      }
    }
    return found;
  }

  /**
   * Every value of a mapping that holds something.
   * @param {Mapping} wanted @param {number} indent @returns {string[]}
   */
  function written(wanted, indent) {
    const keys = Object.keys(wanted).filter((key) => !isEmpty(wanted[key]));
    return keys.map((key) => pair(key, wanted[key] ?? null, indent, ""));
  }

  /**
   * `key: value` in whole lines.
   * @param {string} key @param {Value | undefined} value @param {number} indent
   * @param {string} style how the value began before: a quote, a bracket, or nothing
   * @returns {string}
   */
  function pair(key, value, indent, style) {
    const name = `${" ".repeat(indent)}${plain(key) ? key : JSON.stringify(key)}:`;
    if (Array.isArray(value) && !isShort(value, style)) {
      return `${name}\n${block(value, indent + 2, style)}`;
    }
    if (isMapping(value) && style !== "{") {
      return `${name}\n${written(value, indent + 2).join("")}`;
    }
    return `${name} ${inline(value ?? null, style, false)}\n`;
  }

  /** @param {Value[]} values @param {number} indent @param {string} style @returns {string} */
  function block(values, indent, style) {
    return values.map((value) => item(value, indent, style)).join("");
  }

  /**
   * An item of a block sequence.
   * @param {Value} value @param {number} indent @param {string} style @returns {string}
   */
  function item(value, indent, style) {
    const dash = `${" ".repeat(indent)}- `;
    if (isMapping(value) && style !== "{") {
      const lines = written(value, indent + 2).join("");
      return dash + lines.slice(indent + 2);
    }
    return `${dash}${inline(value, style, false)}\n`;
  }

  /**
   * A value on one line.
   * @param {Value} value @param {string} style @param {boolean} inside whether brackets stand around it
   * @returns {string}
   */
  function inline(value, style, inside) {
    if (Array.isArray(value)) {
      return `[${value.map((one) => inline(one, "", true)).join(", ")}]`;
    }
    if (isMapping(value)) {
      const keys = Object.keys(value).filter((key) => !isEmpty(value[key]));
      const pairs = keys.map((key) => `${key}: ${inline(value[key] ?? null, "", true)}`);
      return `{${pairs.join(", ")}}`;
    }
    if (typeof value !== "string") {
      return String(value);
    }
    const quoted = style === '"' || style === "'" || !plain(value, inside);
    return quoted ? JSON.stringify(value) : value;
  }

  /** Whether a text can stand without quotes. @param {string} text @param {boolean} [inside] */
  function plain(text, inside = false) {
    if (text === "" || /[\n\t]|^\s|\s$/.test(text)) {
      return false;
    }
    try {
      const found = load(inside ? `{k: [${text}]}` : `k: ${text}\n`);
      const value = isMapping(found) ? found.k : undefined;
      return inside ? Array.isArray(value) && value.length === 1 && value[0] === text : value === text;
    } catch {
      return false;
    }
  }

  return { parse, format };
}

/** @param {unknown} value @returns {value is Mapping} */
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a list goes on one line: names of terms and entries, or as it stood before. @param {Value[]} values @param {string} style */
function isShort(values, style) {
  const isName = (/** @type {Value} */ value) => /^[\w/.-]+$/.test(String(value));
  return style === "[" || values.every((value) => typeof value === "string" && isName(value));
}

/** What a form leaves when nothing was entered. @param {Value | undefined} value @returns {boolean} */
function isEmpty(value) {
  if (Array.isArray(value)) {
    return value.every(isEmpty);
  }
  if (isMapping(value)) {
    return Object.values(value).every(isEmpty);
  }
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** Whether two values would be written alike. @param {Value | undefined} a @param {Value | undefined} b @returns {boolean} */
function same(a, b) {
  if (isEmpty(a) || isEmpty(b)) {
    return isEmpty(a) && isEmpty(b);
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, at) => same(value, b[at]));
  }
  if (isMapping(a) && isMapping(b)) {
    return [...Object.keys(a), ...Object.keys(b)].every((key) => same(a[key], b[key]));
  }
  return typeof a !== "object" && typeof b !== "object" && String(a).trim() === String(b).trim();
}

Object.assign(globalThis, { entryFile });
})();
