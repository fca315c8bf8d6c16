// @ts-check
/**
 * A search engine whose answers are known, for tests of what the page makes of them. It stands in for the
 * runtime in the browser: the function is sent there as text, so it uses nothing from outside.
 */
export function fakeEngine() {
  /** @typedef {{ filters?: Record<string, string[]>, limit?: number, offset?: number, wider?: boolean, counts?: boolean }} Options */
  const script = /** @type {HTMLScriptElement} */ (document.getElementById("fieldbook-search"));
  const page = document.documentElement.lang;
  /** How many entries a word finds; all others find none. */
  const hits = new Map([["few", 3], ["many", 1234], ["network", 12], ["part", 2], ["like", 2], ["broken", 2], ["slow", 4]]);
  let failures = 1;

  /** @param {number} at */
  const entry = (at) => ({
    url: `${script.dataset.base}${page}/practices/northnet/index.html`,
    title: `Entry <${at}>`,
    excerpt: `… a &lt;b&gt; and <mark>${at} &amp; more</mark> <img src=x onerror=alert(1)> …`,
    collection: at % 2 === 1 ? "practices" : "guides",
    lang: at % 3 === 0 ? "en" : page,
    score: 1,
    facets: [],
  });

  const state = {
    /** @type {({ query: string } & Options)[]} */
    asked: [],
    preloaded: 0,
    preload: () => Promise.resolve((state.preloaded += 1)),
    shard() {},
    /**
     * @param {string} query
     * @param {Options} options
     */
    async search(query, options = {}) {
      state.asked.push({ query, ...options });
      const { filters = {}, limit = 10, offset = 0, wider = false, counts = false } = options;
      await new Promise((done) => setTimeout(done, query === "slow" ? 900 : 20));
      if (query === "newer") {
        throw new Error("unknown version 2");
      }
      const word = query.trim();
      const found = Array.from({ length: wider ? (word === "few" ? 2 : word === "many" ? 11 : 0) : (hits.get(word) ?? 0) }, (_, at) => entry(at + 1));
      const left = found.filter(({ collection }) => filters.collection?.includes(collection) ?? true);
      const failed = query === "broken" && failures > 0 ? ["search/en/abcd2345/3.js"] : [];
      failures -= failed.length;
      return {
        query,
        lang: page,
        total: left.length,
        results: left.slice(offset, offset + limit),
        partial: query === "part",
        suggestion: query === "netwrok" ? "network" : null,
        similar: query === "like" ? ["alike", "likely"] : [],
        counts: counts ? { collection: { practices: Math.ceil(found.length / 2), guides: Math.floor(found.length / 2) } } : null,
        failed,
      };
    },
  };
  Object.assign(window, { fieldbook: state });
}
