import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { violations } from "./support/axe.js";
import { browserTest, openPage, startBrowser } from "./support/browser.js";
import { buildSite, writeSite, type Site } from "./support/build-site.js";
import { startCalledServer, type CalledServer } from "./support/called-server.js";
import { serveSite, type ServedSite } from "./support/serve-site.js";

// The console calls servers on loopback: one that allows calls of all pages, and one that allows none.

const BOAT = { name: "Ebba <b>bold</b>", length: 12345678901234567890n };

const ok = { 200: { description: "" } };
const document = (servers: readonly string[], tokens: string): object => ({
  openapi: "3.1.0",
  info: { title: "Harbour", version: "1" },
  servers: servers.map((url) => ({ url })),
  paths: {
    "/boats/{name}": {
      get: {
        operationId: "getBoat",
        tags: ["boats"],
        parameters: [
          { name: "name", in: "path", required: true, schema: { type: "string" }, example: "a/b" },
          { name: "fields", in: "query", schema: { type: "array", items: { type: "string" } } },
          { name: "kind", in: "query", schema: { type: "string", enum: ["sail", "motor"] } },
        ],
        responses: ok,
      },
    },
    "/boats": {
      post: {
        operationId: "addBoat",
        tags: ["boats"],
        security: [{ header: [] }, { query: [] }, { basic: [] }, { bearer: [] }, { oauth: ["write"] }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { type: "object" }, example: { name: "Ebba" } } },
        },
        responses: ok,
      },
    },
    "/tides": { get: { operationId: "tides", tags: ["boats"], responses: ok } },
    "/picture": { get: { operationId: "picture", tags: ["boats"], responses: ok } },
  },
  components: {
    securitySchemes: {
      header: { type: "apiKey", in: "header", name: "X-Key" },
      query: { type: "apiKey", in: "query", name: "api_key" },
      basic: { type: "http", scheme: "basic" },
      bearer: { type: "http", scheme: "bearer" },
      oauth: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: `${tokens}/token`, scopes: { write: "Add boats." } } },
      },
    },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), "groupversion-console-"));
let browser: Browser | undefined;
let open: CalledServer;
let closed: CalledServer;
let site: Site;
let served: ServedSite;
let release = (): void => undefined;

const build = (tryIt: string | readonly string[]): Promise<Site> =>
  buildSite(
    path.resolve("/documents/api.json"),
    { tryIt },
    JSON.stringify(document([`${open.url}/v1`, closed.url], open.url)),
  );

beforeAll(async () => {
  browser = await startBrowser();
  open = await startCalledServer(true, ({ url, method, headers, body }, response) => {
    if (url === "/token") {
      const isClient = headers.authorization === `Basic ${Buffer.from("me:s%3Ae").toString("base64")}`;
      response.writeHead(isClient ? 200 : 401, { "Content-Type": "application/json" });
      response.end(
        JSON.stringify(isClient ? { access_token: `for ${body}`, expires_in: 60 } : { error: "invalid_client" }),
      );
    } else if (url === "/v1/tides") {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      response.write("data: high\n\n");
      release = () => void response.write("data: low\n\n");
    } else if (url === "/v1/picture") {
      response.writeHead(200, { "Content-Type": "image/png" });
      response.end("not really a picture");
    } else {
      response.writeHead(method === "POST" ? 201 : 200, { "Content-Type": "application/json", ETag: '"1"' });
      response.end(`{"name":"Ebba <b>bold</b>","length":${BOAT.length},"none":[]}`);
    }
  });
  closed = await startCalledServer(false, (_, response) => void response.end("{}"));
  site = await build("servers");
  writeSite(site, folder);
  served = await serveSite(site);
});
afterAll(async () => {
  await browser?.close();
  for (const each of [open, closed, served]) each.close();
  rmSync(folder, { recursive: true, force: true });
});

const test = browserTest(() => browser);

/** Opens the console of an operation. */
async function openConsole(page: Page, base: string, operation: string): Promise<void> {
  await page.goto(`${base}boats/operations/${operation}.html`);
  await page.getByRole("button", { name: "Try it" }).click();
  await page.getByRole("form", { name: "Try it" }).waitFor();
}

const send = async (page: Page): Promise<void> => page.getByRole("button", { name: "Send" }).click();
const status = (page: Page): Promise<string | null> => page.locator(".answer .status-line").textContent();
const body = (page: Page): Promise<string | null> => page.locator(".answer pre").textContent();

test("a call shows status, time, headers and body as text, with all digits of numbers, and escapes what is typed", async (chrome) => {
  for (const base of [served.url, `${pathToFileURL(folder).href}/`]) {
    const { page } = await openPage(chrome, base);
    await openConsole(page, base, "getBoat");
    await page.getByLabel("fields").fill("one\ntwo & three");
    await page.getByLabel("kind").selectOption("sail");
    const shown = await page.locator(".console .request").textContent();
    expect(shown).toBe(`GET ${open.url}/v1/boats/a%2Fb?fields=one&fields=two%20%26%20three&kind=sail`);
    await send(page);
    await expect.poll(() => status(page)).toMatch(/^200 OK · \d+ ms · \d+ bytes$/);
    expect(await body(page)).toBe(
      '{\n  "name": "Ebba <b>bold</b>",\n  "length": 12345678901234567890,\n  "none": []\n}',
    );
    expect(await page.locator(".answer pre b").count()).toBe(0);
    expect(open.seen.at(-1)?.url).toBe("/v1/boats/a%2Fb?fields=one&fields=two%20%26%20three&kind=sail");
    await page.getByText("Headers", { exact: true }).last().click();
    expect(await page.locator(".answer .headers").textContent()).toContain("content-typeapplication/json");
  }
});

test("each scheme's credentials go into the request alone: not into the page, an address or a storage", async (chrome) => {
  const { page } = await openPage(chrome, served.url);
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await openConsole(page, served.url, "addBoat");
  const way = page.getByLabel("Authorization", { exact: true });
  const sent = async (): Promise<(typeof open.seen)[number] | undefined> => {
    const before = open.seen.length;
    await send(page);
    await expect.poll(() => status(page)).toMatch(/^201 Created · .* bytes$/);
    expect(open.seen).toHaveLength(before + 1);
    return open.seen.at(-1);
  };

  await page.getByLabel("X-Key").fill("hush-1");
  expect(await sent()).toMatchObject({
    url: "/v1/boats",
    headers: { "x-key": "hush-1", "content-type": "application/json" },
    body: '{\n  "name": "Ebba"\n}',
  });

  await way.selectOption("query");
  await page.getByLabel("api_key").fill("hush-2&x");
  expect(await page.locator(".console .request").textContent()).toBe(`POST ${open.url}/v1/boats?api_key=•••`);
  expect((await sent())?.url).toBe("/v1/boats?api_key=hush-2%26x");

  await way.selectOption("basic");
  await page.getByLabel("User").fill("åsa");
  await page.getByLabel("Password").fill("hush-3");
  expect((await sent())?.headers.authorization).toBe(`Basic ${Buffer.from("åsa:hush-3").toString("base64")}`);

  await way.selectOption("bearer");
  await page.getByLabel("Token").fill("hush-4");
  expect((await sent())?.headers.authorization).toBe("Bearer hush-4");

  await way.selectOption("oauth");
  await page.getByText("Get one with client credentials").click();
  await page.getByLabel("Client id").fill("me");
  await page.getByLabel("Client secret").fill("wrong");
  await page.getByRole("button", { name: "Get a token" }).click();
  await page.getByText("No token: 401 invalid_client").waitFor();
  await page.getByLabel("Client secret").fill("s:e");
  await page.getByRole("button", { name: "Get a token" }).click();
  await page.getByText("Got a token for 60 seconds.").waitFor();
  expect((await sent())?.headers.authorization).toBe("Bearer for grant_type=client_credentials&scope=write");

  await way.selectOption("header");
  expect(await page.getByLabel("X-Key").inputValue()).toBe("hush-1");

  const kept = await page.evaluate(
    "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state])",
  );
  expect(kept).not.toMatch(/hush|s:e/);
  expect(await page.content()).not.toMatch(/hush|s:e/);
  expect(said.join("\n")).not.toMatch(/hush|s:e/);
});

test("a server that does not allow the page is told from one that cannot be reached", async (chrome) => {
  const { page } = await openPage(chrome, served.url);
  await openConsole(page, served.url, "addBoat");
  await page.getByLabel("URL", { exact: true }).selectOption({ label: closed.url });
  await send(page);
  await expect.poll(() => status(page)).toBe("No answer");
  const { origin } = new URL(served.url);
  await expect
    .poll(() => page.locator(".answer .hint").textContent())
    .toContain(`${closed.url} can be reached, but the browser keeps its answer from this page (CORS)`);
  expect(await page.locator(".answer .hint").textContent()).toContain(`“Access-Control-Allow-Origin: ${origin}”`);

  const gone = await startCalledServer(true, (_, response) => void response.end());
  gone.close();
  const other = await serveSite(await build([gone.url]));
  await openConsole(page, other.url, "tides");
  await page.getByLabel("URL", { exact: true }).selectOption({ label: gone.url });
  await send(page);
  await expect.poll(() => page.locator(".answer .hint").textContent()).toContain("cannot be reached");
  other.close();
});

test("a stream is shown while it arrives, until the reader cancels it", async (chrome) => {
  const { page } = await openPage(chrome, served.url);
  await openConsole(page, served.url, "tides");
  await send(page);
  await expect.poll(() => body(page)).toBe("data: high\n\n");
  release();
  await expect.poll(() => body(page)).toBe("data: high\n\ndata: low\n\n");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => status(page)).toMatch(/^200 OK .* · cancelled$/);
  expect(await page.getByRole("button", { name: "Cancel" }).isVisible()).toBe(false);
});

test("an answer that is no text can be saved", async (chrome) => {
  const { page } = await openPage(chrome, served.url);
  await openConsole(page, served.url, "picture");
  await send(page);
  const link = page.getByRole("link", { name: "Save 20 bytes of image/png" });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("answer");
});

test("pages call no server but those of the policy, unless the site allows any", async (chrome) => {
  const policyOf = ({ files }: Site): string =>
    (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(files.get("index.html") ?? "")?.[1] ?? "").replace(
      / 'sha256-[\w+/]{43}='/,
      " 'sha256-…'",
    );
  expect(policyOf(site)).toBe(
    `default-src 'none'; script-src 'self' 'sha256-…'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; connect-src ${open.url} ${closed.url}`,
  );
  const any = await build("any");
  expect(policyOf(any)).toMatch(/; connect-src https: http:$/);
  const { page } = await openPage(chrome, served.url);
  await openConsole(page, served.url, "tides");
  // A redirect of an allowed server does not lead elsewhere, either.
  expect(await page.evaluate("fetch('http://127.0.0.2:9/').catch(({ name }) => name)")).toBe("TypeError");

  const other = await serveSite(any);
  const { page: free } = await openPage(chrome, other.url);
  await openConsole(free, other.url, "tides");
  await free.getByLabel("URL", { exact: true }).fill(`${open.url}/v2/`);
  await send(free);
  await expect.poll(() => status(free)).toMatch(/^200/);
  expect(open.seen.at(-1)?.url).toBe("/v2/tides");
  other.close();
});

test("the console works by keyboard and at 360 pixels, and axe finds no fault in light and dark", async (chrome) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await openPage(chrome, served.url, { colorScheme, viewport: { width: 360, height: 740 } });
    await page.goto(`${served.url}boats/operations/addBoat.html`);
    await page.getByRole("button", { name: "Try it" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("form", { name: "Try it" }).waitFor();
    await expect.poll(() => page.evaluate("document.activeElement.tagName")).toBe("SELECT");
    await page.getByLabel("X-Key").focus();
    await page.keyboard.type("k");
    await page.keyboard.press("Enter");
    await expect.poll(() => status(page)).toMatch(/^201/);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    expect(await violations(page)).toEqual([]);
  }
});

test("without JavaScript, and on a site without the option, there is no button", async (chrome) => {
  const { page } = await openPage(chrome, served.url, { javaScriptEnabled: false });
  await page.goto(`${served.url}boats/operations/addBoat.html`);
  expect(await page.locator(".try-it").isVisible()).toBe(false);
  const off = await build("off");
  expect([...off.files.keys()].filter((name) => name.includes("console"))).toEqual([]);
  expect(off.files.get("boats/operations/addBoat.html")).not.toMatch(/data-(?:try|call)|connect-src/);
});
