import { describe, expect, test } from "vitest";
import type {
  Body,
  Content,
  Operation,
  Serialization,
  Server,
  Type,
} from "../../../../generator/codegen/client-model/client-model.js";
import { contentKind } from "../../../../generator/codegen/client-model/model/media-type.js";
import { baseUrl, saysWhere } from "../../../../generator/codegen/targets/common/base-url.js";
import { pairsOf, textOf } from "../../../../generator/codegen/targets/docs/calls/serialize.js";
import { planClient as planPython } from "../../../../generator/codegen/targets/python/plan-client.js";
import { planClient as planTypeScript } from "../../../../generator/codegen/targets/typescript/plan-client.js";
import {
  handMadeModel,
  namedType,
  operation,
  parameter,
  property,
} from "../../../support/documents/hand-made-model.js";

const text: Type = { kind: "scalar", scalar: "string" };
const list: Type = { kind: "array", items: text };
const map: Type = { kind: "map", values: text };
const pet: Type = { kind: "reference", id: "Pet" };
const types = [namedType("Pet", { kind: "object", properties: [property("name", text)] })];

const content = (mediaType: string, type: Type, more: Partial<Content> = {}): Content => ({
  mediaType,
  kind: contentKind(mediaType),
  type,
  examples: [],
  ...more,
});

const body = (...contents: readonly Content[]): Body => ({ description: "", required: true, contents });

const style = (more: Partial<Extract<Serialization, { kind: "style" }>>): Serialization => ({
  kind: "style",
  style: "form",
  explode: false,
  allowReserved: false,
  separator: ",",
  ...more,
});

const languages = {
  typescript: (given: Partial<Operation>): readonly string[] => {
    const model = handMadeModel(types, [operation(given)]);
    const { files } = planTypeScript(model, { package: "@test/it", int64: "number" });
    return Array.from(files, ({ view }) => JSON.stringify(view));
  },
  python: (given: Partial<Operation>): readonly string[] => {
    const { files } = planPython(handMadeModel(types, [operation(given)]), {
      package: "it",
      version: "1.0.0",
      modules: [],
    });
    return Array.from(files, ({ view }) => JSON.stringify(view));
  },
};

const form = (more: object): Content =>
  content("multipart/form-data", map, {
    fields: [
      {
        name: "a",
        description: "",
        required: false,
        deprecated: false,
        allowEmpty: false,
        type: text,
        serialization: style({}),
        contentTypes: [],
        headers: [],
        ...more,
      },
    ],
  });

/** What only documents of OpenAPI 3 have, and text that views must have for it. */
const written: readonly (readonly [what: string, given: Partial<Operation>, marks: readonly string[]])[] = [
  [
    "a parameter in the style matrix",
    { parameters: [parameter("a", "path", text, { serialization: style({ style: "matrix" }) })] },
    ["matrix"],
  ],
  [
    "an exploded object in a header",
    { parameters: [parameter("a", "header", map, { serialization: style({ style: "simple", explode: true }) })] },
    ["explode"],
  ],
  [
    "a parameter with reserved characters",
    { parameters: [parameter("a", "query", text, { serialization: style({ allowReserved: true }) })] },
    ["reserved"],
  ],
  [
    "a whole query",
    {
      parameters: [
        parameter("a", "querystring", map, {
          serialization: { kind: "content", mediaType: "application/x-www-form-urlencoded" },
        }),
      ],
    },
    ["query", "multi"],
  ],
  [
    "a whole query as JSON",
    {
      parameters: [
        parameter("a", "querystring", map, { serialization: { kind: "content", mediaType: "application/json" } }),
      ],
    },
    ["whole", "json"],
  ],
  [
    "a cookie whose value is sent as it is",
    { parameters: [parameter("a", "cookie", text, { serialization: style({ style: "cookie", explode: true }) })] },
    ["reserved"],
  ],
  [
    "a part with a required header that is not a file",
    { body: body(form({ headers: [{ name: "X-Part", description: "", required: true, type: text }] })) },
    ["file", "text/plain"],
  ],
  [
    "a file whose part has a required header",
    {
      body: body(
        form({ type: { kind: "bytes" }, headers: [{ name: "X-Part", description: "", required: true, type: text }] }),
      ),
    },
    ["file"],
  ],
  ["a cookie", { parameters: [parameter("a", "cookie", text)] }, ["cookie"]],
  [
    "a parameter as JSON",
    {
      parameters: [parameter("a", "query", map, { serialization: { kind: "content", mediaType: "application/json" } })],
    },
    ["json"],
  ],
  [
    "a parameter in the style deepObject",
    { parameters: [parameter("a", "query", map, { serialization: style({ style: "deepObject", explode: true }) })] },
    ["deep"],
  ],
  [
    "an exploded object",
    { parameters: [parameter("a", "query", map, { serialization: style({ explode: true }) })] },
    ["multi"],
  ],
  [
    "a body whose type depends on the media type",
    { body: body(content("application/json", pet), content("text/plain", text)) },
    ["Pet"],
  ],
  ["a form or another media type", { body: body(content("application/json", pet), form({})) }, ["Pet"]],
  ["a part with a media type", { body: body(form({ contentTypes: ["application/json"] })) }, ["application/json"]],
  [
    "a server of its own",
    { servers: [{ url: "https://other.example.com", description: "", variables: [] }] },
    ["https://other.example.com"],
  ],
  [
    "responses of the class 4XX",
    {
      responses: [
        { status: "4XX", description: "", contents: [content("application/json", pet)], headers: [], links: [] },
      ],
    },
    ["4XX"],
  ],
];

describe.each(Object.entries(languages))("%s", (_, plan) => {
  test.each(written)("writes %s", (_what, given, marks) => {
    const plain = plan({}).join("\n");
    const views = plan(given).join("\n");
    for (const mark of marks) expect(views.split(mark).length, mark).toBeGreaterThan(plain.split(mark).length);
  });

  test("a successful response of a status class, with a type for each media type, is a union of its types", () => {
    const contents = [content("application/json", pet), content("application/problem+json", list)];
    const views = plan({ responses: [{ status: "2XX", description: "", contents, headers: [], links: [] }] }).join(
      "\n",
    );
    expect(views).toMatch(/Pet/);
    expect(views).toMatch(/string\[\]|list\[str\]|"list/);
  });

  test("methods without a keyword are sent as they are written", () => {
    expect(plan({ method: "query" }).join("\n")).toContain(String.raw`\"QUERY\"`);
    expect(plan({ method: "Copy", id: "Copy /pets" }).join("\n")).toContain(String.raw`\"Copy\"`);
  });
});

const pairs: readonly (readonly [serialization: Serialization, value: Parameters<typeof pairsOf>[1], want: string])[] =
  [
    [style({}), ["a", "b"], "it=a,b"],
    [style({ explode: true }), ["a", "b"], "it=a&it=b"],
    [style({ style: "spaceDelimited", separator: " " }), ["a", "b"], "it=a b"],
    [style({ style: "pipeDelimited", separator: "|" }), ["a", "b"], "it=a|b"],
    [style({ style: "deepObject", explode: true }), { a: 1, b: "c" }, "it[a]=1&it[b]=c"],
    [style({ explode: true }), { a: 1, b: "c" }, "a=1&b=c"],
    [style({}), "a", "it=a"],
    [{ kind: "content", mediaType: "application/json" }, { a: 1 }, 'it={"a":1}'],
  ];

test.each(pairs)("in a query by %j, %j is %s", (serialization, value, want) => {
  const sent = pairsOf({ name: "it", serialization }, value);
  expect(sent.map((pair) => pair.join("=")).join("&")).toBe(want);
});

const texts: readonly (readonly [serialization: Serialization, value: Parameters<typeof textOf>[1], want: string])[] = [
  [style({ style: "simple" }), ["a", "b"], "a,b"],
  [style({ style: "simple", explode: true }), { a: 1, b: 2 }, "a=1,b=2"],
  [style({ style: "label", explode: true }), ["a", "b"], ".a.b"],
  [style({ style: "matrix" }), ["a", "b"], ";it=a,b"],
  [style({ style: "matrix", explode: true }), ["a", "b"], ";it=a;it=b"],
  [style({ style: "matrix", explode: true }), { a: 1, b: 2 }, ";a=1;b=2"],
  [{ kind: "content", mediaType: "application/json" }, ["a"], '["a"]'],
];

test.each(texts)("in a path by %j, %j is %s", (serialization, value, want) => {
  expect(textOf({ name: "it", serialization }, value)).toBe(want);
});

const server = (url: string, variables: Server["variables"] = []): Server => ({ url, description: "", variables });
const unknownHost = { name: "host", description: "" };

const addresses: readonly (readonly [servers: readonly Server[], want: string, says: boolean])[] = [
  [[], "https://api.example.com", false],
  [[server("https://a.example.com/v1"), server("http://b.example.com")], "https://a.example.com/v1", true],
  [[server("//a.example.com:8080")], "https://a.example.com:8080", true],
  [[server("/v1")], "https://api.example.com/v1", true],
  [[server("http://{host}", [unknownHost])], "http://api.example.com", false],
  [[server("http://{host}/v1", [unknownHost])], "http://api.example.com/v1", true],
  [
    [
      server("https://{region}.example.com/{version}", [
        { name: "region", default: "eu", description: "" },
        { name: "version", default: "v2", description: "" },
      ]),
    ],
    "https://eu.example.com/v2",
    true,
  ],
  // Text that could break out of a literal or a shell is not accepted as an address.
  [[server('https://a.example.com"; rm -rf')], "https://api.example.com", true],
  [[server("https://a.example.com/`id`")], "https://a.example.com", true],
];

test.each(addresses)("the address of %j is %s", (servers, want, says) => {
  const model = { ...handMadeModel([]), servers };
  expect(baseUrl(model)).toBe(want);
  expect(saysWhere(model)).toBe(says);
});
