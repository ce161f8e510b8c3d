import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { browserTest, openPage, startBrowser } from "./support/browser.js";
import { buildSite, type Site } from "./support/build-site.js";
import { startCalledServer, type CalledServer } from "./support/called-server.js";
import { serveSite, type ServedSite } from "./support/serve-site.js";

// The console signs in with a password, and sends forms, files and cookies.

const ok = { 200: { description: "" } };
const document = (server: string, tokens: string): object => ({
  openapi: "3.1.0",
  info: { title: "Harbour", version: "1" },
  servers: [{ url: server }],
  paths: {
    "/guests": {
      post: {
        operationId: "addGuest",
        tags: ["boats"],
        security: [{ person: [] }, { session: [] }],
        parameters: [{ name: "theme", in: "cookie", schema: { type: "string" } }],
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["name"],
                properties: { name: { type: "string" }, tags: { type: "array", items: { type: "string" } } },
              },
            },
          },
        },
        responses: ok,
      },
    },
    "/charts": {
      post: {
        operationId: "addChart",
        tags: ["boats"],
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                properties: { title: { type: "string" }, file: { type: "string", format: "binary" } },
              },
            },
          },
        },
        responses: ok,
      },
    },
  },
  components: {
    securitySchemes: {
      session: { type: "apiKey", in: "cookie", name: "sid" },
      person: {
        type: "oauth2",
        flows: {
          password: { tokenUrl: `${tokens}/token`, scopes: {} },
          authorizationCode: { authorizationUrl: `${tokens}/sign-in`, tokenUrl: `${tokens}/token`, scopes: {} },
        },
      },
    },
  },
});

let browser: Browser | undefined;
let open: CalledServer;
let site: Site;
let served: ServedSite;

beforeAll(async () => {
  browser = await startBrowser();
  open = await startCalledServer(true, ({ url, body }, response) => {
    response.writeHead(url === "/token" ? 200 : 201, { "Content-Type": "application/json" });
    response.end(url === "/token" ? JSON.stringify({ access_token: `for ${body}`, expires_in: 60 }) : "{}");
  });
  const text = JSON.stringify(document(`${open.url}/v1`, open.url));
  site = await buildSite(path.resolve("/documents/api.json"), { tryIt: "servers" }, text);
  served = await serveSite(site);
});
afterAll(async () => {
  await browser?.close();
  for (const each of [open, served]) each.close();
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

test("a token is got with a password, and where signing in is needed the page says so", async (chrome) => {
  const { page } = await openPage(chrome, served.url);
  await openConsole(page, served.url, "addGuest");
  await page.getByText("This console does not sign you in at the provider").waitFor();
  await page.getByText("Get one with a password").click();
  await page.getByLabel("Client id").fill("me");
  await page.getByLabel("Client secret").fill("s:e");
  await page.getByLabel("User", { exact: true }).fill("åsa");
  await page.getByLabel("Password", { exact: true }).fill("hush & more");
  await page.getByRole("button", { name: "Get a token" }).click();
  await page.getByText("Got a token for 60 seconds.").waitFor();
  await page.getByLabel("name required").fill("Ebba");
  await send(page);
  await expect.poll(() => status(page)).toMatch(/^201/);
  expect(open.seen.at(-1)?.headers.authorization).toBe(
    "Bearer for grant_type=password&username=%C3%A5sa&password=hush+%26+more",
  );
  expect(await page.content()).not.toContain("hush");
});

test("forms are sent in the media type of the document, with files as parts", async (chrome) => {
  const { page } = await openPage(chrome, served.url);
  await openConsole(page, served.url, "addGuest");
  await page.getByLabel("name required").fill("Ebba & crew");
  await page.getByLabel("tags").fill("a\nb=c");
  await send(page);
  await expect.poll(() => status(page)).toMatch(/^201/);
  expect(open.seen.at(-1)).toMatchObject({
    headers: { "content-type": expect.stringMatching(/^application\/x-www-form-urlencoded/) as string },
    body: "name=Ebba+%26+crew&tags=a&tags=b%3Dc",
  });

  await openConsole(page, served.url, "addChart");
  await page.getByLabel("title").fill("North");
  await page
    .getByLabel("file", { exact: true })
    .setInputFiles({ name: "north.txt", mimeType: "text/plain", buffer: Buffer.from("rocks") });
  await send(page);
  await expect.poll(() => status(page)).toMatch(/^201/);
  const { headers, body } = open.seen.at(-1) ?? {};
  expect(headers?.["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(body).toMatch(/name="title"\r\n\r\nNorth\r\n/);
  expect(body).toMatch(/name="file"; filename="north.txt"\r\nContent-Type: text\/plain\r\n\r\nrocks\r\n/);
});

test("a cookie is sent to the server that the page comes from; one that does not allow it is told of", async (chrome) => {
  const own = await startCalledServer(false, ({ url }, response) => {
    const name = url.replace(/^\/docs\//, "");
    const text = url.startsWith("/docs/") ? site.files.get(name) : "{}";
    const type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : "text/html";
    response.writeHead(text === undefined ? 404 : 201, { "Content-Type": `${type}; charset=utf-8` });
    response.end(
      text
        ?.replace(/(<html[^>]*?) data-try="on"/, '$1 data-try="on self"')
        .replace("connect-src", "connect-src 'self'"),
    );
  });
  const { page } = await openPage(chrome, own.url);
  await page.context().addCookies([{ name: "sid", value: "hush-5", url: own.url }]);
  await openConsole(page, `${own.url}/docs/`, "addGuest");
  await page.getByLabel("Authorization", { exact: true }).selectOption("session");
  await page.getByText("Pages cannot set cookies for a call.").waitFor();
  await page.getByLabel("name required").fill("Ebba");
  await send(page);
  await expect.poll(() => status(page)).toMatch(/^201/);
  expect(own.seen.at(-1)?.headers.cookie).toBe("sid=hush-5");
  expect(await page.content()).not.toContain("hush");
  // The other server allows pages of all origins, but none that sends cookies.
  await page.getByLabel("URL", { exact: true }).selectOption({ label: `${open.url}/v1` });
  await send(page);
  await expect.poll(() => status(page)).toBe("No answer");
  await expect
    .poll(() => page.locator(".answer .hint").textContent())
    .toContain("for cookies, “Access-Control-Allow-Credentials: true”");
  own.close();
});
