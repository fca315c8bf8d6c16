// @ts-check
/**
 * Starts the form editor. It comes before the editor's own script, which would else start by itself and
 * not know how entries are read and written here.
 */
(function () {
"use strict";
/** @type {any} */
const page = globalThis;

page.CMS_MANUAL_INIT = true;
addEventListener("DOMContentLoaded", () => {
  const { parse, format } = page.entryFile(page.jsyaml);
  page.CMS.registerCustomFormat("fieldbook", "md", { fromFile: parse, toFile: format });
  page.CMS.init();
});
})();
