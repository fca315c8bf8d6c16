// @ts-check
import { chromium } from "playwright-core";

/**
 * Starts the machine's own Chromium. Its sandbox does not start for root or in a container.
 * @param {Record<string, string>} [environment] variables in addition to the test's own
 */
export function launch(environment = {}) {
  return chromium.launch({
    env: { ...process.env, ...environment },
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
