import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test as plainTest } from "vitest";
import { browserTest, openPage, startBrowser } from "./support/browser.js";
import { siteOf, type Site } from "./support/build-site.js";
import { brokenLinks } from "./support/crawl.js";
import { serveSite, type ServedSite } from "./support/serve-site.js";
import { TRICKS } from "./support/tricks.js";

const all = TRICKS.join("\n\n");

function hostileDocument(): object {
  const each = (make: (trick: string, index: number) => object): object =>
    Object.fromEntries(TRICKS.map((trick, index) => [trick, make(trick, index)]));
  return {
    info: { title: `Hostile ${TRICKS[0] ?? ""}`, version: TRICKS[2], description: all },
    host: 'evil.example"><script>alert(1)</script>',
    basePath: "/'><script>alert(1)</script>",
    tags: TRICKS.map((name) => ({ name, description: name })),
    securityDefinitions: each((trick) => ({ type: "apiKey", in: "header", name: trick, description: trick })),
    paths: Object.fromEntries(
      TRICKS.map((trick, index) => [
        `/p${index}/${trick.replace(/[/{}?#\s]/g, "")}`,
        {
          post: {
            operationId: trick,
            summary: trick,
            description: all,
            tags: [trick],
            consumes: [trick, "application/json"],
            produces: [trick],
            security: [{ [trick]: [] }],
            parameters: [
              { in: "query", name: trick, type: "string", description: trick, enum: TRICKS, default: trick },
              { in: "body", name: "body", required: true, schema: { $ref: "#/definitions/All" } },
            ],
            responses: {
              200: {
                description: trick,
                schema: { $ref: "#/definitions/All" },
                headers: { [trick]: { type: "string" } },
              },
            },
          },
        },
      ]),
    ),
    definitions: {
      All: {
        type: "object",
        description: all,
        required: TRICKS,
        properties: each((trick, index) => ({
          type: "string",
          description: all,
          default: trick,
          example: trick,
          pattern: trick,
          format: trick,
          "x-kubernetes-patch-merge-key": trick,
          ...(index % 2 === 0 && { enum: [trick] }),
        })),
      },
      Nested: { type: "object", properties: { all: { $ref: "#/definitions/All" } } },
      ...each((trick) => ({ type: "object", description: trick, properties: { x: { $ref: "#/definitions/All" } } })),
    },
  };
}

/**
 * Registers tests of the site of a document in which every string tries to break out of its place. The pages are read as
 * text, and opened in a browser.
 *
 * @param isOpened - whether the browser opens a page; `file` is its name in the site
 */
export function checkHostileSite(isOpened: (file: string) => boolean): void {
  let browser: Browser | undefined;
  let site: Site;
  let served: ServedSite;
  beforeAll(async () => {
    browser = await startBrowser();
    site = await siteOf(hostileDocument());
    served = await serveSite(site);
  });
  afterAll(async () => {
    await browser?.close();
    served.close();
  });

  const test = browserTest(() => browser);
  const htmlPages = (): string[] => [...site.files.keys()].filter((name) => name.endsWith(".html"));

  plainTest(
    "every page has a policy that lets nothing run or load but the site's own files and the script of its theme",
    () => {
      for (const name of htmlPages()) {
        const text = site.files.get(name) ?? "";
        const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(text) ?? [];
        expect(policy, name).toContain("default-src 'none'");
        expect(policy, name).not.toContain("unsafe");
        expect(policy, name).not.toContain("*");
        // The content policy is only the last line of defence: pages must be harmless without it.
        expect(text.match(/<script\b[^>]*>/g), name).toEqual([
          "<script>",
          expect.stringMatching(/^<script src="(\.\.\/)*assets\/site\.js" defer>$/),
        ]);
        expect(text, name).not.toMatch(/<[^>]*\son\w+\s*=/i);
        expect(text, name).not.toMatch(/<(?:iframe|object|embed|base|form|img|style|math)\b/i);
        expect(text, name).not.toMatch(/\b(?:href|src)="(?!"|\.|#|http|mailto:|[\w-]+[./])/i);
      }
    },
  );

  plainTest("links of such a site lead somewhere all the same, and names of files stay in their folder", () => {
    expect(brokenLinks(site)).toEqual([]);
    for (const name of site.files.keys())
      expect(name).toMatch(
        /^(?:[\p{L}\p{N}_-][\p{L}\p{N}._-]*\/)*[\p{L}\p{N}_-][\p{L}\p{N}._-]*$|^\.groupversion-files$/u,
      );
  });

  test("nothing runs, loads or reports an error on a page, with everything unfolded", async (chrome) => {
    const { page, complaints } = await openPage(chrome, served.url);
    const opened = htmlPages().filter(isOpened);
    expect(opened.length).toBeGreaterThan(7);
    for (const name of opened) {
      await page.goto(served.url + encodeURI(name));
      expect(await page.locator("main h1").count(), name).toBe(1);
    }
    await page.goto(`${served.url}definitions/Nested.html`);
    await page.getByText("Fields of All").click();
    await page.locator('tr[id^=".all."]').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("the search shows hostile names as text", async (chrome) => {
    const { page, complaints } = await openPage(chrome, served.url);
    await page.goto(`${served.url}index.html`);
    await page.keyboard.press("/");
    await page.keyboard.type("script alert");
    await page.locator('.results[data-query="script alert"]').waitFor();
    expect(await page.locator('.results [role="option"]').count()).toBeGreaterThan(3);
    expect(await page.locator(".results script, .results img, .results svg").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  plainTest("as Markdown, too, nothing is left of it that a generator of sites would run", async () => {
    const { default: MarkdownIt } = await import("markdown-it");
    const parser = new MarkdownIt({ html: true });
    const { files } = await siteOf(hostileDocument(), { format: "markdown" });
    for (const [name, text] of [...files, ...site.files]) {
      if (!name.endsWith(".md")) continue;
      const html = parser.render(text);
      for (const [tag] of html.matchAll(
        /<(?!\/?(?:a|p|h\d|ul|ol|li|strong|em|code|pre|table|thead|tbody|tr|t[hd]|blockquote|br|hr)[\s>])[^>]*>/gi,
      ))
        expect.fail(`${name}: ${tag}`);
      expect(html, name).not.toMatch(/<[^>]*\son\w+\s*=/i);
      expect(html, name).not.toMatch(/href="(?:javascript|data|vbscript):/i);
    }
  });
}
