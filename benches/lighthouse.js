// @ts-nocheck
// Lighthouse on a page of every template, served with gzip on this machine, in its mobile preset:
//
//     npm install --no-save lighthouse@12.8.2
//     node benches/lighthouse.js target/site [language]
//
// Lighthouse brings two hundred packages, so that it is no dependency of the project.
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { createGzip } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { pages } from "../tests/browser/support.js";

const [site = "target/site", language = "en"] = process.argv.slice(2);
const types = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", txt: "text/plain", woff2: "font/woff2" };
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = types[file.split(".").pop()] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "content-encoding": "gzip", "cache-control": "max-age=31536000" });
  createReadStream(file).pipe(createGzip()).pipe(response);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu"],
});
for (const [name, path] of Object.entries(pages(language))) {
  const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${path}`, { port: chrome.port, logLevel: "error" });
  const scores = Object.values(lhr.categories).map(({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`);
  const wrong = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9).map(({ id }) => id),
  );
  console.log(`${name}: ${scores.join(", ")}${wrong.length > 0 ? `; ${wrong.join(", ")}` : ""}`);
}
await chrome.kill();
server.close();
