import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { siteOf, type Site } from "./support/build-site.js";
import { reachablePages } from "./support/crawl.js";
import { plainCode } from "./support/plain-code.js";
import { samplesOn } from "./support/samples.js";

const reference = (name: string): object => ({ $ref: `#/definitions/${name}` });

/** An operation that takes and returns a value of a schema. */
const exchange = (schema: object, response: object = {}): object => ({
  post: {
    operationId: "swap",
    tags: ["things"],
    consumes: ["application/json"],
    produces: ["application/json"],
    parameters: [{ name: "thing", in: "body", required: true, schema }],
    responses: { 200: { description: "Swapped.", schema, ...response } },
  },
});

const PAGE = "things/operations/swap.html";

test("an author's examples of responses, types and fields are shown, and the body is that of all calls", async () => {
  const { files } = await siteOf({
    paths: {
      "/things": exchange(reference("Kettle"), {
        examples: { "application/json": { metal: "copper", litres: 2 }, "text/csv": "metal,litres\ncopper,2" },
      }),
    },
    definitions: {
      Kettle: {
        type: "object",
        properties: { metal: { type: "string" }, litres: { type: "number" } },
        example: { metal: "steel-of-the-type", litres: 1.5 },
      },
    },
  });
  const html = files.get(PAGE) ?? "";
  expect(samplesOn(html).map(({ value }) => value)).toEqual([{ metal: "copper", litres: 2 }]);
  expect(html).not.toContain("Made from the schema");
  expect(html.replace(/data-call=.[^>]*/, "").match(/steel-of-the-type/g)).toHaveLength(3);
});

test("a value is made of required fields and those with an example, before others", async () => {
  const { files } = await siteOf({
    paths: { "/things": exchange(reference("Kettle")) },
    definitions: {
      Kettle: {
        type: "object",
        required: ["volume"],
        properties: {
          a: { type: "string" },
          b: { type: "string" },
          colour: { type: "string", example: "red" },
          volume: { type: "integer", minimum: 3 },
        },
      },
    },
  });
  expect(plainCode(files.get(PAGE) ?? "")).toContain('{"colour": "red", "volume": 3}');
});

test("an example that breaks its schema is shown with what is wrong, and no typed client sends it", async () => {
  const { files } = await siteOf({
    paths: { "/things": exchange(reference("Kettle")) },
    definitions: {
      Kettle: {
        type: "object",
        required: ["spouts"],
        properties: { spouts: { type: "array", items: { type: "integer" } }, metal: { type: "string" } },
        example: { spouts: [1, "two"], metal: "broken-example" },
      },
    },
  });
  const html = files.get(PAGE) ?? "";
  expect(html).toContain("<code>.spouts.1: not an integer</code>");
  const [curl = "", ...typed] = (html.split('class="try"')[0] ?? "")
    .split('class="panel"')
    .filter((panel) => panel.includes('id="call-'));
  expect(typed.join("")).not.toContain("broken-example");
  expect(curl).toContain("broken-example");
  expect(curl).toContain("The body does not match its schema");
});

test("a long example has a page of its own", async () => {
  const crew = Array.from({ length: 300 }, (_, index) => ({ name: `member-${index}` }));
  const { files } = await siteOf({
    paths: {
      "/things": exchange(
        { type: "array", items: { type: "object", properties: { name: { type: "string" } } } },
        { examples: { "application/json": crew } },
      ),
    },
  });
  const html = files.get(PAGE) ?? "";
  expect(html).not.toContain("member-299");
  expect(html).toContain('href="swap/examples/200-sample-1.html"');
  expect(files.get("things/operations/swap/examples/200-sample-1.html")).toContain("member-299");
});

const text = { type: "string" };

/** Schemas for which a careless value is invalid. */
const SCHEMAS: Readonly<Record<string, object>> = {
  bounds: { type: "integer", minimum: 7, maximum: 9, multipleOf: 4 },
  negative: { type: "integer", maximum: -3 },
  "a short text": { ...text, maxLength: 3 },
  "a long text": { ...text, minLength: 40 },
  "a pattern": { ...text, pattern: "^[A-Z]{2}-\\d{3,}(?:/x|y)?$" },
  "a pattern and a length": { ...text, pattern: "^[a-z]+$", minLength: 12, maxLength: 20 },
  "a negated class": { ...text, pattern: "^[^a-z]+@" },
  "a list of a minimal length": { type: "array", items: text, minItems: 3 },
  "an enum": { ...text, enum: ["north", "south"] },
  "a wrong default": { type: "integer", default: "ten" },
  "an optional field that nothing satisfies": {
    type: "object",
    properties: { odd: { ...text, pattern: "^(?=a)b", example: "b" }, even: text },
  },
  "several bases": {
    allOf: [
      { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
      { type: "object", required: ["b"], properties: { b: { type: "boolean" } } },
    ],
  },
  recursion: {
    type: "object",
    properties: { self: { type: "array", items: reference("Tree") }, size: { type: "integer" } },
  },
};

test.each(Object.entries(SCHEMAS))("what is made of %s is valid", async (_, schema) => {
  const definitions = { Tree: SCHEMAS["recursion"] };
  const { files } = await siteOf({ paths: { "/things": exchange(schema) }, definitions });
  const [made] = samplesOn(files.get(PAGE) ?? "");
  const validate = new Ajv({ strict: false, validateFormats: false }).compile({ ...schema, definitions });
  expect([made?.value, validate(made?.value)]).toEqual([made?.value, true]);
  expect(made).toBeDefined();
});

test("exclusive bounds are no values themselves", async () => {
  const schema = { type: "number", minimum: 0, exclusiveMinimum: true, maximum: 0.4 };
  const { files } = await siteOf({ paths: { "/things": exchange(schema) } });
  const [made] = samplesOn(files.get(PAGE) ?? "");
  expect(made?.value).toBeGreaterThan(0);
  expect(made?.value).toBeLessThanOrEqual(0.4);
});

test("of a schema that no value is found for there is no example", async () => {
  const { files } = await siteOf({
    paths: { "/things": exchange({ type: "string", pattern: "^(?=a)b$" }) },
  });
  expect(samplesOn(files.get(PAGE) ?? "")).toEqual([]);
});

const USER = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "string", readOnly: true },
    name: { type: "string" },
    notes: { type: "array", items: { type: "string" } },
  },
};

/** The site of an operation that sends and returns a user. */
const userSite = (example?: object): Promise<Site> =>
  siteOf({
    definitions: { User: { ...USER, ...(example !== undefined && { example }) } },
    paths: {
      "/users": {
        post: {
          operationId: "addUser",
          tags: ["users"],
          parameters: [{ in: "body", name: "body", required: true, schema: { $ref: "#/definitions/User" } }],
          responses: { 200: { description: "OK", schema: { $ref: "#/definitions/User" } } },
        },
      },
    },
  });

test("a call in TypeScript leaves out what only responses have", async () => {
  const { files } = await userSite();
  const [, call = ""] =
    /id="call-typescript"([\s\S]*?)<\/figure>/.exec(files.get("users/operations/addUser.html") ?? "") ?? [];
  const text = call.replace(/<[^>]*>/g, "");
  expect(text).toContain('name: "example"');
  expect(text).not.toContain("id:");
});

test("a body that is too long for the page has a page of its own, which the operation leads to", async () => {
  const site = await userSite({ id: "1", name: "Ann", notes: Array.from({ length: 200 }, (_, i) => `note ${i}`) });
  const own = [...site.files.keys()].filter((name) => name.endsWith("/examples/body-sample-1.html"));
  expect(own).toHaveLength(1);
  const reached = reachablePages(site);
  expect(own.filter((name) => !reached.has(name))).toEqual([]);
});
