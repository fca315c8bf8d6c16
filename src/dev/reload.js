// @ts-check
// Reloads the page when the development server says that the site has changed.
(() => {
  "use strict";
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const version = script.dataset.version ?? "0";

  /** Waits for a newer version; the server answers 204 when none came for a while. */
  async function wait() {
    for (;;) {
      try {
        const answer = await fetch(`/__fieldbook/changed?since=${version}`);
        if (answer.status === 200) {
          location.reload();
          return;
        }
      } catch {
        // The server is restarting: try again shortly.
        await new Promise((done) => setTimeout(done, 500));
      }
    }
  }

  void wait();
})();
