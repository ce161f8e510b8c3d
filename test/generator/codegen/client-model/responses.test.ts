import { expect, test } from "vitest";
import type { Operation } from "../../../../generator/codegen/client-model/client-model.js";
import { modelOf, type Json } from "../../../support/documents/model-of.js";

const string = { description: "", schema: { type: "string" } };

async function answers(
  responses: Json | undefined,
  more: object = {},
  root: object = {},
  method = "get",
): Promise<{ operation: Operation; reports: readonly string[] }> {
  const { operation, reports } = await modelOf({ paths: { "/": { [method]: { responses, ...more } } }, ...root });
  return { operation: operation(`${method.toUpperCase()} /`), reports };
}

const rows: readonly (readonly [
  title: string,
  given: Json | undefined,
  want: readonly string[],
  reports: readonly string[],
])[] = [
  [
    "by status, default last",
    { default: string, 404: string, 200: string },
    ["200 scalar", "404 scalar", "default scalar"],
    [],
  ],
  ["without content", { 200: { description: "Done." } }, ["200 -"], []],
  ["of any content", { 200: { description: "", schema: {} } }, ["200 any"], []],
  ["a file", { 200: { description: "", schema: { type: "file" } } }, ["200 bytes"], []],
  ["with a status without content", { 204: string, 205: string, 304: string }, ["204 -", "205 -", "304 -"], []],
  ["shared", { 404: { $ref: "#/responses/Missing" } }, ["404 scalar"], []],
  ["with an extension", { 200: string, "x-note": "?" }, ["200 scalar"], []],
  [
    "ranges",
    { "2XX": string, "4xx": string },
    ["200 scalar", "default scalar"],
    ["GV6071 #/paths/~1/get/responses/2XX", "GV6071 #/paths/~1/get/responses/4xx"],
  ],
  [
    "a status range beside one of its statuses",
    { "2XX": string, 200: { description: "" } },
    ["200 -"],
    ["GV6071 #/paths/~1/get/responses/2XX"],
  ],
  [
    "an invalid status",
    { ok: string, 42: string },
    [],
    ["GV6071 #/paths/~1/get/responses/42", "GV6071 #/paths/~1/get/responses/ok"],
  ],
  ["missing", undefined, [], ["GV6070 #/paths/~1/get"]],
  ["not in a map", [string], [], ["GV6070 #/paths/~1/get"]],
];

test.each(rows)("responses: %s", async (_, given, want, reports) => {
  const found = await answers(given, {}, { responses: { Missing: string } });
  expect(
    found.operation.responses.map(({ status, contents: [first] }) => `${status} ${first?.type.kind ?? "-"}`),
  ).toEqual(want);
  expect(found.reports).toEqual(reports);
});

test("HEAD has no content, even if it is declared", async () => {
  const { operation } = await answers({ 200: string }, {}, {}, "head");
  expect(operation.responses[0]).toEqual({ status: 200, description: "", contents: [], headers: [], links: [] });
});

test("headers keep their types and descriptions, by name", async () => {
  const headers = { "X-Total": { type: "integer", description: "All.", minimum: 0 }, Link: { type: "string" } };
  const { operation, reports } = await answers({ 200: { description: "Pets.", headers } });
  const common = {
    required: false,
    deprecated: false,
    serialization: { kind: "style", style: "simple", explode: false, allowReserved: false, separator: "," },
  };
  expect(operation.responses).toEqual([
    {
      status: 200,
      description: "Pets.",
      contents: [],
      links: [],
      headers: [
        { ...common, name: "Link", description: "", type: { kind: "scalar", scalar: "string" } },
        {
          ...common,
          name: "X-Total",
          description: "All.",
          type: { kind: "scalar", scalar: "integer" },
          constraints: { minimum: 0 },
        },
      ],
    },
  ]);
  expect(reports).toEqual([]);
});

const file = { description: "", schema: { type: "file" } };

const produced: readonly (readonly [
  responses: Json,
  own: Json | undefined,
  inherited: Json | undefined,
  want: readonly string[],
])[] = [
  [{ 200: string }, undefined, undefined, ["application/json"]],
  [{ 200: { description: "" } }, undefined, undefined, []],
  [{ 200: file }, undefined, undefined, ["*/*"]],
  [{ 200: string, 500: file }, undefined, undefined, ["application/json"]],
  [{ 200: string }, undefined, ["text/plain"], ["text/plain"]],
  [{ 200: string }, ["text/csv", "application/json"], ["text/plain"], ["text/csv", "application/json"]],
  [{ 200: string }, [], ["text/plain"], ["application/json"]],
];

test.each(produced)("media types of a response: %j, %j, %j", async (responses, own, inherited, want) => {
  const { operation } = await answers(
    responses,
    own === undefined ? {} : { produces: own },
    inherited === undefined ? {} : { produces: inherited },
  );
  expect(operation.mediaTypes.response).toEqual(want);
  const contents = operation.responses.filter((each) => each.contents.length > 0);
  for (const each of contents) expect(each.contents.map(({ mediaType }) => mediaType)).toEqual(want);
});

test("examples of responses belong to their media types", async () => {
  const { operation } = await answers(
    { 200: { ...string, examples: { "text/plain": "a", "text/html": "<b>" } } },
    { produces: ["application/json", "text/plain"] },
  );
  expect(operation.responses[0]?.contents.map(({ kind, examples }) => [kind, examples])).toEqual([
    ["json", []],
    ["text", [{ value: "a" }]],
  ]);
});
