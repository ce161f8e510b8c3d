import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../../support/tools.js";
import { BothServers, type Step } from "./both-servers.js";

const TALLIES = "/apis/garden.example/v1/namespaces/n/tallies";

const DEFINITION = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "tallies.garden.example" },
  spec: {
    group: "garden.example",
    scope: "Namespaced",
    names: { plural: "tallies", singular: "tally", kind: "Tally" },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        additionalPrinterColumns: [{ name: "Count", type: "integer", jsonPath: ".spec.count" }],
        schema: {
          openAPIV3Schema: {
            type: "object",
            properties: {
              spec: {
                type: "object",
                properties: {
                  count: { type: "integer", format: "int64" },
                  share: { type: "number" },
                  marks: { type: "array", items: { type: "integer" }, "x-kubernetes-list-type": "set" },
                  small: { type: "integer", format: "int32" },
                },
              },
            },
          },
        },
      },
    ],
  },
};

const tally = (name: string, spec: string): string =>
  `{"apiVersion":"garden.example/v1","kind":"Tally","metadata":{"name":"${name}"},"spec":${spec}}`;

const SPECS = [
  '{"count":9007199254740993}',
  '{"count":9223372036854775807,"marks":[9007199254740993,9007199254740995]}',
  '{"count":-9223372036854775808,"share":9007199254740993}',
  '{"marks":[9007199254740993,9007199254740993]}',
  '{"count":9223372036854775808}',
  '{"count":1.0,"share":1e21}',
  '{"small":9007199254740993}',
  '{"count":"9007199254740993"}',
];

/** These objects have no lists: the real server rounds integers in lists when it applies or patches, and ours does not. */
const PATCHES: readonly (readonly [name: string, type: string, body: string])[] = [
  ["a", "application/merge-patch+json", '{"spec":{"count":9007199254740999}}'],
  ["c", "application/json-patch+json", '[{"op":"test","path":"/spec/count","value":-9223372036854775808}]'],
  ["c", "application/json-patch+json", '[{"op":"copy","from":"/spec/share","path":"/spec/count"}]'],
  ["a", "application/apply-patch+yaml", tally("a", '{"count":9007199254741001}')],
  [
    "a",
    "application/apply-patch+yaml",
    "apiVersion: garden.example/v1\nkind: Tally\nmetadata:\n  name: a\nspec:\n  count: 9007199254741003\n",
  ],
];

/** Without what differs from server to server. */
const comparable = (text: string): string =>
  text
    .replace(/"(uid|creationTimestamp|resourceVersion|time)":"[^"]*"/g, '"$1":""')
    .replace(/^\{.*?"kind":"Status"/, '{"kind":"Status"');

describe.skipIf(lacks("go"))("integers beyond 2^53 as the real API server treats them (needs go)", () => {
  let both: BothServers;
  beforeAll(async () => {
    both = await BothServers.start();
    await both.define(DEFINITION);
  }, 1_200_000);
  afterAll(() => both.close());

  /** The status, the long numbers and the error message of both servers' answers. */
  async function digits(step: Step): Promise<readonly [unknown, unknown]> {
    const [real, ours] = await both.askTexts(step);
    const shown = ({ status, text }: { readonly status: number; readonly text: string }): unknown => ({
      status,
      digits: comparable(text).match(/-?\d{15,}(?:\.\d+)?(?:[eE][+-]?\d+)?/g),
      ...(status >= 400 && { message: (JSON.parse(text) as { message: string }).message }),
    });
    return [shown(real), shown(ours)];
  }

  it.each(SPECS.map((spec, i) => [spec, String.fromCharCode(97 + i)] as const))("creates %s", async (spec, name) => {
    const [real, ours] = await digits({ method: "POST", path: TALLIES, body: tally(name, spec) });
    expect(ours).toEqual(real);
    const [read, mine] = await digits({ method: "GET", path: `${TALLIES}/${name}` });
    expect(mine).toEqual(read);
  });

  it.each(PATCHES)("patches %s with %s %s", async (name, type, body) => {
    const [real, ours] = await digits({
      method: "PATCH",
      path: `${TALLIES}/${name}?fieldManager=m${type.includes("apply") ? "&force=true" : ""}`,
      type,
      body,
    });
    expect(ours).toEqual(real);
  });

  it.each([
    ["a list", TALLIES, {}],
    ["a table", TALLIES, { accept: "application/json;as=Table;v=v1;g=meta.k8s.io" }],
    ["pretty", `${TALLIES}/a?pretty=true`, {}],
    ["YAML", `${TALLIES}/a`, { accept: "application/yaml" }],
    ["a watch", `${TALLIES}?watch=true&timeoutSeconds=1`, {}],
  ])("reads %s", async (_form, path, headers) => {
    const [real, ours] = await digits({ method: "GET", path, headers });
    expect(ours).toEqual(real);
  });
});
