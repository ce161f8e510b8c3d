import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { it } from "vitest";
import { findTool } from "../../support/tools.js";

/** A page with its errors and unexpected requests. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors, warnings, failed requests and requests that leave the site. */
  readonly complaints: readonly string[];
}

/** Chromium; `undefined` if this machine has none. */
export async function startBrowser(): Promise<Browser | undefined> {
  const executablePath = findTool("chromium");
  if (executablePath === undefined) return undefined;
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

/**
 * Opens an empty page and records its problems.
 *
 * @param base - address with which all requests must begin
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
    // Leaving a page cancels its requests.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, complaints };
}

/** A test in Chromium; skipped if this machine has none. */
export const browserTest =
  (browser: () => Browser | undefined) =>
  (title: string, check: (browser: Browser) => Promise<void>): void => {
    it(title, async (context) => {
      const found = browser();
      if (found === undefined) context.skip("needs Chromium");
      else await check(found);
    });
  };
