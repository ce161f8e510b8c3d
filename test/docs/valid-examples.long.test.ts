import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft4 from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isObject } from "../../openapi/types/objects.js";
import { REPOSITORY } from "../support/run-tool.js";
import { buildSite } from "./support/build-site.js";

// Every example of a response that the pages show is valid for a validator of other people, or is marked as the author's that
// is not.

type JsonObject = Readonly<Record<string, unknown>>;

const SHARED = path.join(REPOSITORY, "..", "shared");
const DOCUMENTS = [
  path.join(REPOSITORY, "spec-output", "swagger.json"),
  ...["corpus/open/docker-engine.yaml"].map((name) => path.join(SHARED, name)),
  ...["museum.yaml", "redocly-pets.yaml"].map((name) => path.join(SHARED, "corpus-3", "open", name)),
];

const decoded = (html: string): string =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&#x3D;", "=")
    .replaceAll("&#x60;", "`")
    .replaceAll("&amp;", "&");

/** The samples of responses on a page: status, text, and whether the page marks them as not matching. */
function* responseSamples(
  html: string,
): Generator<{ readonly status: string; readonly value: unknown; readonly isMarked: boolean }> {
  const panel = /id="([\dXdefault]+)-sample-\d+" aria-labelledby[^>]*><figure class="example">(.*?)<\/figure>/gs;
  for (const [, status = "", figure = ""] of html.matchAll(panel)) {
    const [, code = ""] = /<code>(.*?)<\/code>/s.exec(figure) ?? [];
    if (figure.includes("whole-sample")) continue;
    try {
      yield { status, value: JSON.parse(decoded(code)), isMarked: figure.includes('class="problem"') };
    } catch {
      // Another media type.
    }
  }
}

/** Follows references inside the document. */
function resolved(document: JsonObject, value: unknown): JsonObject {
  let current = value;
  for (let depth = 0; depth < 20 && isObject(current) && typeof current["$ref"] === "string"; depth += 1) {
    const steps = current["$ref"]
      .slice(2)
      .split("/")
      .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
    current = steps.reduce<unknown>((found, step) => (isObject(found) ? found[step] : undefined), document);
  }
  return isObject(current) ? current : {};
}

/** The schema of a response in JSON, by operation and status; undefined if there is none, or several. */
function schemaOf(document: JsonObject, operation: JsonObject, status: string): unknown {
  const response = resolved(document, resolved(document, operation["responses"])[status]);
  if (document["swagger"] !== undefined) return response["schema"];
  const contents = Object.entries(resolved(document, response["content"])).filter(([type]) => /[/+]json\b/.test(type));
  return contents.length === 1 ? resolved(document, contents[0]?.[1])["schema"] : undefined;
}

/** OpenAPI's `nullable`, and what draft 4 does not know, in terms of JSON Schema. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  // Kubernetes calls these strings, and takes integers.
  if (value["format"] === "int-or-string") return {};
  const { example: _, discriminator: __, ...others } = value as Record<string, unknown>;
  // Types of a union overlap in many documents: a value that suits several is no fault of the example.
  const { oneOf, ...more } = others;
  const rest = oneOf === undefined ? others : { ...more, anyOf: oneOf };
  const copy = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, plain(item)]));
  return value["nullable"] === true || value["x-nullable"] === true ? { anyOf: [copy, { enum: [null] }] } : copy;
}

describe.each(DOCUMENTS.map((file) => ({ file, name: path.basename(file) })))("$name", ({ file }) => {
  test("every example of a response validates, or is marked", async (context) => {
    if (!existsSync(file)) context.skip(`${file} is absent`);
    const raw = parse(readFileSync(file, "utf8"), { maxAliasCount: -1 }) as JsonObject;
    const named = raw["swagger"] === undefined ? resolved(raw, raw["components"])["schemas"] : raw["definitions"];
    const definitions = plain(named ?? {});
    const Validator = String(raw["openapi"]).startsWith("3.1") ? Ajv2020.default : AjvDraft4.default;
    const ajv = new Validator({ strict: false, validateFormats: false, logger: false });
    const operations = new Map<string, JsonObject>();
    for (const [route, item] of Object.entries(raw["paths"] as JsonObject))
      for (const [method, operation] of Object.entries(resolved(raw, item)))
        if (isObject(operation)) operations.set(`${method.toUpperCase()} ${route}`, operation);
    const { files } = await buildSite(file, { markdown: false, tryIt: "off" });
    let checked = 0;
    const wrong: string[] = [];
    for (const [name, html] of files) {
      const [, method = "", shown = ""] =
        /<p class="call"><span class="method [^"]*">([^<]*)<\/span> <code class="path">(.*?)<\/code>/.exec(html) ?? [];
      const route = decoded(shown.replace(/<span class="base">.*?<\/span>/, "").replace(/<[^>]*>/g, ""));
      const operation = operations.get(`${method} ${route}`);
      if (operation === undefined) continue;
      for (const { status, value, isMarked } of responseSamples(html)) {
        const schema = plain(schemaOf(raw, operation, status));
        if (!isObject(schema)) continue;
        const local = JSON.parse(
          JSON.stringify({ ...schema, definitions }).replaceAll('"#/components/schemas/', '"#/definitions/'),
        ) as object;
        const validate = ajv.compile(local);
        checked += 1;
        if (!validate(value) && !isMarked) wrong.push(`${name} ${status}: ${ajv.errorsText(validate.errors)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(3);
  }, 300_000);
});
