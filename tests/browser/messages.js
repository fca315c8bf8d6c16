// @ts-check
/** What the interface says, from `i18n/`. */
import { readFileSync } from "node:fs";

/**
 * A message of one line, with its arguments filled in.
 * @param {string} language
 * @param {string} id
 * @param {Record<string, string>} [args]
 */
export function message(language, id, args = {}) {
  const file = readFileSync(new URL(`../../i18n/${language}.ftl`, import.meta.url), "utf8");
  const text = new RegExp(`^${id} = (.*)$`, "m").exec(file)?.[1];
  if (text === undefined) {
    throw new Error(`${language} has no ${id}`);
  }
  return text.replace(/\{ \$(\w+) \}/g, (_, name) => args[name]);
}
