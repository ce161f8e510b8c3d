import path from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "./support/build-site.js";

// The media types of a request or response: a choice where their types differ, and plain words for `*`.

const content = (types: Readonly<Record<string, object>>): object => ({
  content: Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }])),
});
const object = (name: string): object => ({
  type: "object",
  required: [name],
  properties: { [name]: { type: "string" } },
});

const DOCUMENT = {
  openapi: "3.0.3",
  info: { title: "Harbour", version: "1" },
  paths: {
    "/chart": {
      post: {
        operationId: "drawChart",
        tags: ["charts"],
        requestBody: content({
          "application/json": object("rope"),
          "application/x-www-form-urlencoded": object("anchor"),
          "application/vnd.rope+json": object("rope"),
        }),
        responses: {
          200: {
            description: "",
            ...content({ "application/json": object("depth"), "text/plain": { type: "string" } }),
          },
          201: { description: "", ...content({ "image/*": { type: "string", format: "binary" } }) },
        },
      },
      put: {
        operationId: "replaceChart",
        tags: ["charts"],
        requestBody: content({ "*/*": object("rope") }),
        responses: { 200: { description: "", ...content({ "*/*": object("rope") }) } },
      },
    },
  },
};

const pages = buildSite(path.resolve("/documents/api.json"), { tryIt: "off" }, JSON.stringify(DOCUMENT));
const page = async (name: string): Promise<string> => (await pages).files.get(`charts/operations/${name}`) ?? "";
/** Attributes of tabs, by the text of the tab. */
const tabs = (html: string, label: string): ReadonlyMap<string, string> => {
  const [, list = ""] = new RegExp(`aria-label="${label}">(.*?)</div>`).exec(html) ?? [];
  return new Map(
    [...list.matchAll(/<button type="button" role="tab"([^>]*)>([^<]*)/g)].map(([, of = "", text = ""]) => [text, of]),
  );
};

test("media types of different types are tabs; those of the same type share a panel, and JSON comes first", async () => {
  const html = await page("drawChart.html");
  const body = tabs(html, "Media type");
  expect([...body.keys()]).toEqual([
    "application/json",
    "application/vnd.rope+json",
    "application/x-www-form-urlencoded",
  ]);
  const panel = (of = ""): string => /aria-controls="([^"]*)"/.exec(of)?.[1] ?? "";
  expect(panel(body.get("application/json"))).toBe(panel(body.get("application/vnd.rope+json")));
  expect(panel(body.get("application/x-www-form-urlencoded"))).not.toBe(panel(body.get("application/json")));
  expect(body.get("application/json")).toContain('aria-selected="true"');
  // Its example is beside it, and chosen together with it.
  const examples = tabs(html, "Examples of the body");
  const form = panel(body.get("application/x-www-form-urlencoded"));
  expect(examples.get("application/x-www-form-urlencoded")).toContain(`data-of="${form}"`);
  expect(html).toContain("anchor=example");
});

test("there is no choice if all media types have the same type", async () => {
  expect(await page("replaceChart.html")).not.toContain('data-tabs="media"');
});

test("a range of media types is explained in plain words", async () => {
  expect(await page("replaceChart.html")).toContain(
    "The document does not name the media type of this body: it can be any. The examples send JSON.",
  );
  expect(await page("replaceChart.html")).toContain(
    "The document does not name the media type of this response: it can be any.",
  );
  expect(await page("drawChart.html")).toContain("It can be any media type that begins with image/.");
  expect(await page("replaceChart.md")).toContain("The document does not name the media type of this body");
});
