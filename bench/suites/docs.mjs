// Times `groupversion docs` against `redocly build-docs`, and its pages against Swagger UI and Redoc in Chromium.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { choosePages } from "../lib/docs/choose-pages.mjs";
import { measureGrowth } from "../lib/docs/growth.mjs";
import { measurePage, measureSearch } from "../lib/docs/measure-page.mjs";
import { writePeerPages } from "../lib/docs/peer-pages.mjs";
import { FLOOR, printDocsResults } from "../lib/docs/print-results.mjs";
import { serveFolders } from "../lib/docs/serve-folders.mjs";
import { runNode } from "../lib/run-node.mjs";
import { Samples } from "../lib/samples.mjs";

/** How many of the largest pages to open. */
const LARGEST = 6;
/** Milliseconds to wait for a page. */
const PATIENCE = 30_000;

/** Evaluates to a time once the load event has fired and content has been drawn. */
const OURS = `(() => {
  const [entry] = performance.getEntriesByType("navigation");
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return entry?.loadEventEnd && paint ? Math.max(entry.loadEventEnd, paint.startTime) : 0;
})()`;
const SEARCHES = ["pod", "statefulset", "terminationGracePeriodSeconds", "readNamespacedPod"];

function findDocument(root) {
  const upstream = path.join(root, "..", "shared", "specs", "kubernetes", "v1.36-dev.json");
  return existsSync(upstream)
    ? { label: "Kubernetes 1.36", file: upstream }
    : { label: "Kubernetes 1.5, extended", file: path.join(root, "spec-output", "extended", "swagger.json") };
}

async function startChromium() {
  const places = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) return undefined;
  const { chromium } = await import("playwright-core");
  const server = await chromium.launchServer({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  const browser = await chromium.connect(server.wsEndpoint());
  // A page of Redoc may be too busy to close.
  return { browser, end: () => server.kill() };
}

async function buildOurs({ root, site }, file) {
  rmSync(site, { recursive: true, force: true });
  const result = await runNode([path.join(root, "dist", "cli.js"), "docs", "--spec", file, "--out", site], {
    cwd: root,
  });
  const { paths } = JSON.parse(readFileSync(file, "utf8"));
  const operations = Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => key !== "parameters"));
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) =>
    /operations[/\\](?!index\.html$)[^/\\]+\.html$/.test(name),
  );
  if (pages.length !== operations.length)
    throw new Error(`${pages.length} pages of operations instead of ${operations.length}`);
  return result;
}

async function buildRedocly({ bench, temporary }, file) {
  const out = path.join(temporary, "redoc.html");
  rmSync(out, { force: true });
  const cli = path.join(bench, "node_modules", "@redocly", "cli", "bin", "cli.js");
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const result = await runNode([cli, "build-docs", file, "-o", out], { cwd: temporary, env });
  if (statSync(out).size < 1_000_000) throw new Error("redocly wrote next to nothing");
  return result;
}

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  return { files: files.length, bytes };
}

const add = (record, key, value) => (record[key] = [...(record[key] ?? []), value]);

async function measurePages(setup, runs) {
  const chromium = await startChromium();
  if (chromium === undefined) return { absent: "Pages are left out: there is no Chromium" };
  const { browser } = chromium;
  const server = await serveFolders({ site: setup.site, peers: setup.peerPages });
  const figures = { pages: {}, searches: {}, peers: {} };
  const ours = choosePages(setup.site, LARGEST);
  const peer = (name, limit) =>
    measurePage(browser, server, { page: `peers/${name}.html`, ready: "window.readyAt", limit });
  try {
    for (let round = 0; round <= runs; round++) {
      const counts = round > 0;
      for (const page of ours) {
        const measured = await measurePage(browser, server, { page: `site/${page}`, ready: OURS });
        if (counts) add(figures.pages, page, measured);
      }
      const swaggerUi = await peer("swagger-ui", 60_000);
      const empty = await measurePage(browser, server, { page: "peers/empty.html", ready: OURS });
      if (counts) add(figures.peers, "Swagger UI, all collapsed", swaggerUi);
      if (counts) add(figures.peers, FLOOR, empty);
      for (const text of counts ? SEARCHES : [])
        add(figures.searches, text, await measureSearch(browser, server, { page: "site/index.html", text }));
    }
    add(figures.peers, `Redoc, within ${PATIENCE / 1000} s`, await peer("redoc", PATIENCE));
  } finally {
    server.close();
    await chromium.end();
  }
  return figures;
}

/** Runs the suite and prints its figures. */
export async function runDocsSuite({ runs, root, bench, temporary }) {
  const { label, file } = findDocument(root);
  const setup = {
    root,
    bench,
    temporary,
    site: path.join(temporary, "site"),
    peerPages: path.join(temporary, "peers"),
  };
  const build = { ours: new Samples(), redocly: new Samples() };
  for (let round = 0; round <= runs; round++) {
    console.log(round === 0 ? "docs: warm-up" : `docs: round ${round} of ${runs}`);
    const ours = await buildOurs(setup, file);
    const redocly = await buildRedocly(setup, file);
    if (round === 0) continue;
    build.ours.add(ours);
    build.redocly.add(redocly);
  }
  console.log(`docs: the console's script has ${statSync(path.join(setup.site, "assets", "console.js")).size} bytes`);
  const growth = await measureGrowth({ root, temporary, runs });
  writePeerPages(bench, file, setup.peerPages);
  const figures = await measurePages(setup, runs);
  printDocsResults({ label, runs, build, sizes: sizeOf(setup.site), growth, ...figures });
}
