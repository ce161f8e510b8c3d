import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { it } from "vitest";

/** Where systems have Chromium, unless the environment says it. */
const PLACES = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const executable = PLACES.find((place) => place !== "" && existsSync(place));

/** A page with all that it complained about or asked for. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors, warnings, failed requests and requests that leave the site. */
  readonly complaints: readonly string[];
}

/** Chromium; `undefined` where the machine has none, which continuous integration does not put up with. */
export async function startBrowser(): Promise<Browser | undefined> {
  if (executable !== undefined)
    return chromium.launch({ executablePath: executable, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  if (process.env["CI"] === "true") throw new Error("there is no Chromium: apt-get install chromium");
  return undefined;
}

/**
 * Opens an empty page that is watched.
 *
 * @param base - address that all requests have to begin with
 */
export async function openPage(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) complaints.push(`external: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // Who leaves a page does not wait for it.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints };
}

/** Tests that say so where there is no Chromium. */
export const browserTest =
  (browser: () => Browser | undefined) =>
  (title: string, check: (browser: Browser) => Promise<void>): void => {
    it(title, async (context) => {
      const found = browser();
      if (found === undefined) context.skip("there is no Chromium on this machine");
      else await check(found);
    });
  };
