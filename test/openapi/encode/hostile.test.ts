import { describe, expect, test } from "vitest";
import { encodeJson } from "../../../openapi/encode/encode-json.js";
import { encodeProtobufV2 } from "../../../openapi/encode/encode-protobuf-v2.js";
import { encodeProtobufV3 } from "../../../openapi/encode/encode-protobuf-v3.js";
import { encodeYaml } from "../../../openapi/encode/encode-yaml.js";
import type { Document } from "../../../generator/index.js";
import { NestingError } from "../../../openapi/convert/nesting-error.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";

const encoders: Readonly<Record<string, (document: object) => Uint8Array>> = {
  JSON: encodeJson,
  YAML: encodeYaml,
  "protobuf of 2.0": (document) => encodeProtobufV2(document as Document),
  "protobuf of 3.0": (document) => encodeProtobufV3(document as unknown as OpenApiV3Document),
};

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

const wraps: Readonly<Record<string, (inner: unknown) => unknown>> = {
  properties: (a) => ({ properties: { a } }),
  items: (items) => ({ items }),
  allOf: (one) => ({ allOf: [one] }),
  "x-a": (a) => ({ "x-a": a }),
  lists: (one) => [one],
};

describe.each(Object.entries(encoders))("%s", (name, encode) => {
  const documentOf = (schema: unknown): object => ({
    definitions: { A: schema },
    components: { schemas: { A: schema } },
  });

  test.each(Object.entries(wraps))("10,000 levels of %s are an error or are encoded", (_, wrap) => {
    for (const document of [{ "x-deep": nested(10_000, wrap) }, documentOf(nested(10_000, wrap))]) {
      let given: unknown;
      try {
        given = encode(document).length;
      } catch (error) {
        given = error;
      }
      // Protobuf drops lists in place of schemas, and the platform's own JSON may nest deeper than ours.
      if (typeof given === "number") expect(name === "JSON" || wrap === wraps["lists"]).toBe(true);
      else expect(given).toBeInstanceOf(NestingError);
    }
  });

  test.each(Object.entries(wraps))("400 levels of %s are encoded", (_, wrap) => {
    expect(encode({ ...documentOf(nested(400, wrap)), "x-deep": nested(400, wrap) }).length).toBeGreaterThan(800);
  });

  test("keys with a meaning in JavaScript are ordinary keys", () => {
    const schema =
      '{ "__proto__": { "a": 1 }, "properties": { "__proto__": { "type": "string" }, "constructor": {} } }';
    const document = documentOf(JSON.parse(schema));
    const text = Buffer.from(encode(document)).toString("latin1");
    // Protobuf has no field for a keyword of that name; it has one for a property.
    expect(text.split("__proto__")).toHaveLength(name.startsWith("protobuf") ? 2 : 5);
    expect(text).toContain("constructor");
    expect({}).not.toHaveProperty("a");
  });

  test("a string of 20 MB and deep, long lists do not grow", () => {
    const long = encode({ info: { description: "x".repeat(20_000_000) } });
    expect(long.length).toBeLessThan(20_001_000);
    const wide = encode({
      "x-deep": nested(300, (inner) => [inner]),
      "x-wide": Array.from({ length: 50_000 }, () => 1),
    });
    expect(wide.length).toBeLessThan(1_000_000);
  });

  test("a lone surrogate in keys and values", () => {
    const bytes = encode({ info: { title: "a\ud800", "x-\udc00": "\udc00" }, paths: { "/\ud800": {} } });
    // Output is UTF-8 for any input.
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toThrow();
  });

  test("endless line breaks take no time", () => {
    expect(encode({ info: { description: `a${"\n".repeat(1_000_000)}b` } }).length).toBeGreaterThan(1_000_000);
  });
});

test("JSON is compact and quotes every string", () => {
  const document = { swagger: "2.0", info: { title: "\ud800 \u2028 \u00fc </script>" }, list: [1, null, {}] };
  expect(Buffer.from(encodeJson(document)).toString()).toBe(JSON.stringify(document));
});
