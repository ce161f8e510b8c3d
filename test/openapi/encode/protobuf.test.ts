import { describe, expect, test } from "vitest";
import type { Dropped } from "../../../openapi/encode/dropped.js";
import { encodeProtobufV2 } from "../../../openapi/encode/encode-protobuf-v2.js";
import { encodeProtobufV3 } from "../../../openapi/encode/encode-protobuf-v3.js";
import type { Document } from "../../../generator/index.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";

/** The bytes of a message that is a field of a document. */
function bytesOf(document: object): string {
  const dropped: Dropped[] = [];
  const bytes = encodeProtobufV2(document as Document, (what) => dropped.push(what));
  expect(dropped).toEqual([]);
  return Buffer.from(bytes).toString("hex");
}

const text = (value: string): string => Buffer.from(value).toString("hex");

const sized = (hex: string): string => `${(hex.length / 2).toString(16).padStart(2, "0")}${hex}`;

/** A length-delimited field: key, length and content. */
const field = (number: number, content: string): string => {
  const key = number * 8 + 2;
  return `${key < 128 ? key.toString(16).padStart(2, "0") : `${((key % 128) + 128).toString(16)}01`}${sized(content)}`;
};

/** A document with a definition `A` of the given schema. */
const schema = (content: string): string => field(9, field(1, field(1, text("A")) + field(2, content)));

describe("bytes", () => {
  test.each([
    { because: "nothing", given: {}, want: "" },
    { because: "a string", given: { swagger: "2.0" }, want: field(1, text("2.0")) },
    { because: "an empty string is left out", given: { swagger: "", host: null }, want: "" },
    {
      because: "lists of strings, even empty ones",
      given: { schemes: ["a", ""] },
      want: field(5, text("a")) + field(5, ""),
    },
    {
      because: "fields in the order of their numbers",
      given: { basePath: "b", swagger: "s" },
      want: field(1, text("s")) + field(4, text("b")),
    },
    {
      because: "numbers beyond 15",
      given: { "x-a": 1 },
      want: field(16, field(1, text("x-a")) + field(2, field(2, text("1\n")))),
    },
    { because: "an empty message is written", given: { info: {}, definitions: {} }, want: field(2, "") + field(9, "") },
    { because: "a name with an empty value", given: { definitions: { A: {} } }, want: schema("") },
    { because: "true", given: { definitions: { A: { readOnly: true } } }, want: schema("d80101") },
    { because: "false is left out", given: { definitions: { A: { readOnly: false } } }, want: schema("") },
    {
      because: "false is written in a oneof",
      given: { definitions: { A: { additionalProperties: false } } },
      want: schema(field(21, "1000")),
    },
    { because: "an integer", given: { definitions: { A: { maxLength: 300 } } }, want: schema("58ac02") },
    {
      because: "a negative integer",
      given: { definitions: { A: { maxLength: -2 } } },
      want: schema("58feffffffffffffffff01"),
    },
    {
      because: "a large number",
      given: { definitions: { A: { maxLength: 2 ** 62 } } },
      want: schema("58808080808080808040"),
    },
    { because: "zero is left out", given: { definitions: { A: { maxLength: 0, maximum: 0 } } }, want: schema("") },
    {
      because: "a fraction",
      given: { definitions: { A: { maximum: 0.5 } } },
      want: schema("39000000000000e03f"),
    },
    {
      because: "one type, or several",
      given: { definitions: { A: { type: ["string", "null"] } } },
      want: schema(field(22, field(1, text("string")) + field(1, text("null")))),
    },
    {
      because: "a lone surrogate is replaced",
      given: { host: "a\ud800" },
      want: field(3, text("a\ufffd")),
    },
    {
      because: "numbers where gnostic expects strings",
      given: { info: { version: 2, title: null } },
      want: field(2, field(2, text("2"))),
    },
  ])("$because", ({ given, want }) => {
    expect(bytesOf(given)).toBe(want);
  });

  test("strings longer than the initial buffer", () => {
    const long = "\u00fcx".repeat(100_000);
    const bytes = Buffer.from(encodeProtobufV2({ host: long, basePath: "b", swagger: "s" } as unknown as Document));
    expect(bytes.subarray(0, 4).toString("hex")).toBe("0a01731a");
    expect(bytes.includes(Buffer.from(long))).toBe(true);
    expect(bytes.subarray(-3).toString("hex")).toBe("220162");
  });
});

describe("what protobuf cannot express is left out and reported", () => {
  const reported = (encode: (dropped: (what: Dropped) => void) => Uint8Array): Record<string, string> => {
    const found: Record<string, string> = {};
    encode(({ pointer, reason }) => (found[pointer] = reason));
    return found;
  };

  test("in 2.0", () => {
    const document = {
      swagger: ["2.0"],
      info: { title: 1.5, version: "1", other: "x" },
      paths: {
        "/a~b": {
          get: { deprecated: "yes", parameters: [{ in: "cookie" }, { in: "query", maxLength: 1.5 }] },
          put: null,
        },
        odd: {},
      },
      definitions: {
        A: { nullable: true, oneOf: [], required: "a", maximum: "1", minLength: 1e300, properties: [] },
        B: null,
      },
      securityDefinitions: { k: { type: "oauth2", flow: "none" } },
      tags: {},
    };
    expect(reported((dropped) => encodeProtobufV2(document as unknown as Document, dropped))).toEqual({
      "/swagger": "value",
      "/info/title": "value",
      "/info/other": "unknown",
      "/paths/odd": "unknown",
      "/paths/~1a~0b/put": "value",
      "/paths/~1a~0b/get/deprecated": "value",
      "/paths/~1a~0b/get/parameters/0": "unknown",
      "/paths/~1a~0b/get/parameters/1/maxLength": "value",
      "/definitions/A/nullable": "unknown",
      "/definitions/A/oneOf": "unknown",
      "/definitions/A/required": "value",
      "/definitions/A/maximum": "value",
      "/definitions/A/minLength": "value",
      "/definitions/A/properties": "value",
      "/definitions/B": "value",
      "/securityDefinitions/k": "unknown",
      "/tags": "value",
    });
  });

  test("the rest is unaffected", () => {
    const clean = { swagger: "2.0", definitions: { A: { type: "string" } } };
    const odd = { swagger: "2.0", other: 1, definitions: { A: { nullable: true, type: "string", not: {} }, B: 3 } };
    expect(Buffer.from(encodeProtobufV2(odd as unknown as Document)).toString("hex")).toBe(bytesOf(clean));
  });

  test("in 3.0, a default that is an object", () => {
    const schemas = { A: { default: {}, nullable: true, oneOf: [{ $ref: "#/components/schemas/A", type: "string" }] } };
    const document = { openapi: "3.0.0", paths: {}, components: { schemas } };
    expect(reported((dropped) => encodeProtobufV3(document as unknown as OpenApiV3Document, dropped))).toEqual({
      "/components/schemas/A/default": "unknown",
      "/components/schemas/A/oneOf/0/type": "unknown",
    });
  });
});
