// @ts-check
"use strict";

/** An entry's tools: into the collection and out of it, citations, the address. */
(function () {
  const words = /** @type {{ fieldbookWords: Record<string, string> }} */ (/** @type {unknown} */ (window)).fieldbookWords;
  const tools = document.querySelector(".tools");
  const button = tools?.querySelector("button");
  const panel = tools?.querySelector("details");
  const plain = panel?.querySelector("p");
  if (!tools || !button || !panel || !plain) {
    return;
  }
  const [collection, name] = location.pathname.split("/").slice(-3, -1);
  const id = `${collection}/${name}`;

  /**
   * @param {string} text
   * @param {() => void} act
   */
  function does(text, act) {
    const made = Object.assign(document.createElement("button"), { type: "button", textContent: text });
    made.addEventListener("click", act);
    return made;
  }

  const mine = document.createElement("a");
  button.after(mine);
  function showShelf() {
    const entries = fieldbookShelf.read();
    const isIn = entries.includes(id);
    if (button) {
      button.textContent = isIn ? words.remove : words.add;
    }
    mine.hidden = entries.length === 0;
    const count = new Intl.NumberFormat(document.documentElement.lang).format(entries.length);
    mine.textContent = `${words.collection} (${count})`;
    // The plus adds them to what that page keeps itself.
    mine.href = `${fieldbookShelf.page("my-collection/index.html")}#+${entries.join(",")}`;
  }
  button.addEventListener("click", () => {
    const entries = fieldbookShelf.read();
    const rest = entries.filter((entry) => entry !== id);
    fieldbookShelf.write(rest.length < entries.length ? rest : [...entries, id]);
    showShelf();
  });
  showShelf();

  const status = document.createElement("p");
  status.role = "status";

  /** @param {string} text */
  async function copy(text) {
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without https there is no clipboard for scripts: the old way.
      const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
      const focused = document.activeElement;
      status.after(field);
      field.select();
      const isCopied = document.execCommand("copy");
      field.remove();
      if (focused instanceof HTMLElement) {
        focused.focus();
      }
      if (!isCopied) {
        status.textContent = text;
        return;
      }
    }
    status.textContent = words.copied;
  }

  /**
   * @param {string} file its name
   * @param {string} type
   * @param {string} text
   */
  function save(file, type, text) {
    const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    Object.assign(document.createElement("a"), { href, download: file }).click();
    // Only after the browser has begun to read it.
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  }

  const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? "{}");
  const online = plain.querySelector("a")?.href;
  const address = online ?? (location.protocol === "file:" ? "" : location.origin + location.pathname);
  /** @type {Cited} */
  const page = {
    key: [collection, name, data.inLanguage].join("-"),
    title: data.name ?? "",
    abstract: data.description ?? "",
    site: document.querySelector(".site")?.textContent ?? "",
    lang: data.inLanguage ?? "",
    address,
    licence: data.license ?? "",
    read: new Date(),
  };

  /** @type {[string, string, string, string][]} */
  const formats = [
    ["BibTeX", "bib", "application/x-bibtex", fieldbookCite.bibtex(page)],
    ["RIS", "ris", "application/x-research-info-systems", fieldbookCite.ris(page)],
    ["CSL-JSON", "json", "application/vnd.citationstyles.csl+json", fieldbookCite.csl(page)],
  ];
  const list = document.createElement("ul");
  list.append(
    ...formats.map(([label, ending, type, text]) => {
      const item = document.createElement("li");
      const buttons = [does(words.copy, () => copy(text)), does(words.save, () => save(`${page.key}.${ending}`, type, text))];
      for (const one of buttons) {
        one.ariaLabel = `${one.textContent}: ${label}`;
      }
      item.append(Object.assign(document.createElement("b"), { textContent: label }), ...buttons);
      return item;
    }),
  );

  const more = document.createElement("div");
  if (address) {
    more.append(does(words["copy-address"], () => copy(address)));
  }
  if (address && "share" in navigator) {
    // Turning back is no fault.
    more.append(does(words.share, () => navigator.share({ title: page.title, url: address }).catch(() => {})));
  }
  const compare = Object.assign(document.createElement("a"), { textContent: words.compare });
  compare.href = `${fieldbookShelf.page("compare/index.html")}#${id}`;
  more.append(compare);
  const sentence = does(words["copy-citation"], () => copy(plain.textContent ?? ""));
  panel.append(sentence, list, more, status);
})();
