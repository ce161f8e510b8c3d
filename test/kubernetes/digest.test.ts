import { describe, expect, it } from "vitest";
import { compareDigests } from "./support/compare-digests.js";
import { digestOf } from "./support/digest.js";
import { project } from "./support/project.js";

/** A mutable copy of the document as JSON. */
type Node = Record<string, unknown>;

const document = project.spec("swagger.json");
const expected = digestOf(document);

const at = (node: Node, ...keys: readonly string[]): Node => keys.reduce((inner, key) => inner[key] as Node, node);

const drop = (node: Node, key: string): void => void Reflect.deleteProperty(node, key);

const LIST = "/api/v1/namespaces/{namespace}/pods";
const ITEM = `${LIST}/{name}`;

/** A change, its implementation, and the exact lines that must report it. */
const mutations: readonly (readonly [string, (root: Node) => void, readonly string[]])[] = [
  [
    "an operation is dropped",
    (root) => drop(at(root, "paths", ITEM), "patch"),
    [
      `path ${ITEM}: place or order of parameters differs`,
      `missing operation patch ${ITEM}`,
      "572 operations instead of 573",
    ],
  ],
  [
    "a path is dropped",
    (root) => drop(at(root, "paths"), "/version/"),
    ["missing path /version/", "280 paths instead of 281", "572 operations instead of 573", "25 tags instead of 26"],
  ],
  [
    "an operation is added",
    (root) => (at(root, "paths", "/version/")["head"] = at(root, "paths", "/version/", "get")),
    [
      "path /version/: place or order of parameters differs",
      "extra operation head /version/",
      "574 operations instead of 573",
    ],
  ],
  [
    "parameters of a path are reversed",
    (root) => (at(root, "paths", ITEM)["parameters"] as unknown[]).reverse(),
    [`path ${ITEM}: place or order of parameters differs`],
  ],
  [
    "a parameter moves from its path into the operations",
    (root) => {
      const item = at(root, "paths", "/api/v1/pods");
      const [first, ...rest] = item["parameters"] as unknown[];
      item["parameters"] = rest;
      at(item, "get")["parameters"] = [first];
    },
    ["path /api/v1/pods: place or order of parameters differs"],
  ],
  [
    "a parameter loses uniqueItems",
    (root) => drop((at(root, "paths", LIST, "get")["parameters"] as Node[])[0] ?? {}, "uniqueItems"),
    [`operation get ${LIST}: parameters differ`],
  ],
  [
    "a media type changes",
    (root) => (at(root, "paths", ITEM, "patch")["consumes"] = ["application/json"]),
    [`operation patch ${ITEM}: content differs`],
  ],
  [
    "an id changes",
    (root) => (at(root, "paths", ITEM, "get")["operationId"] = "readPod"),
    [`operation get ${ITEM}: content differs`],
  ],
  [
    "a response is dropped",
    (root) => drop(at(root, "paths", ITEM, "get", "responses"), "401"),
    [`operation get ${ITEM}: content differs`],
  ],
  [
    "a response refers to another definition",
    (root) => (at(root, "paths", ITEM, "get", "responses", "200", "schema")["$ref"] = "#/definitions/v1.Node"),
    [`operation get ${ITEM}: content differs`],
  ],
  [
    "the type of a property changes",
    (root) => (at(root, "definitions", "v1.Container", "properties", "image")["type"] = "integer"),
    ["definition v1.Container property image differs"],
  ],
  [
    "the format of a property is dropped",
    (root) => drop(at(root, "definitions", "v1.ContainerPort", "properties", "hostPort"), "format"),
    ["definition v1.ContainerPort property hostPort differs"],
  ],
  [
    "the items of an array change",
    (root) =>
      (at(root, "definitions", "v1.PodSpec", "properties", "volumes", "items")["$ref"] = "#/definitions/v1.Pod"),
    ["definition v1.PodSpec property volumes differs"],
  ],
  [
    "a property is added",
    (root) => (at(root, "definitions", "v1.Pod", "properties")["zone"] = { type: "string" }),
    [
      "definition v1.Pod: order of properties differs",
      "extra definition v1.Pod property zone",
      `${expected.counts.properties + 1} properties instead of ${expected.counts.properties}`,
    ],
  ],
  [
    "a property is dropped",
    (root) => drop(at(root, "definitions", "v1.Pod", "properties"), "status"),
    [
      "definition v1.Pod: order of properties differs",
      "missing definition v1.Pod property status",
      `${expected.counts.properties - 1} properties instead of ${expected.counts.properties}`,
    ],
  ],
  [
    "a property is no longer required",
    (root) => drop(at(root, "definitions", "v1.PodSpec"), "required"),
    ["definition v1.PodSpec: content differs", "definition v1.PodSpec: order of properties differs"],
  ],
  [
    "required properties are reversed",
    (root) => (at(root, "definitions", "v1.Event")["required"] as unknown[]).reverse(),
    ["definition v1.Event: order of properties differs"],
  ],
  [
    "a definition says type: object",
    (root) => (at(root, "definitions", "v1.Pod")["type"] = "object"),
    ["definition v1.Pod: content differs"],
  ],
  [
    "an extension is added",
    (root) => (at(root, "definitions", "v1.Pod")["x-kubernetes-group-version-kind"] = []),
    ["definition v1.Pod: content differs"],
  ],
  [
    "a definition is renamed",
    (root) => {
      at(root, "definitions")["v1.Pods"] = at(root, "definitions", "v1.Pod");
      drop(at(root, "definitions"), "v1.Pod");
    },
    ["missing definition v1.Pod", "extra definition v1.Pods"],
  ],
  [
    "definitions change places",
    (root) => (root["definitions"] = Object.fromEntries(Object.entries(at(root, "definitions")).reverse())),
    ["the order of definitions differs"],
  ],
  ["security is dropped", (root) => drop(root, "security"), ["security differs"]],
];

describe("a digest", () => {
  it.each(mutations)("reports a difference if %s", (_, mutate, lines) => {
    const mutated = structuredClone(document) as unknown as Node;
    mutate(mutated);
    expect(compareDigests(expected, digestOf(mutated)).sort()).toEqual([...lines].sort());
  });

  it("ignores prose and the order of sets", () => {
    const changed = structuredClone(document) as unknown as Node;
    at(changed, "definitions", "v1.Pod")["description"] = "Other words.";
    at(changed, "definitions", "v1.Pod", "properties", "spec")["title"] = "Spec";
    at(changed, "paths", ITEM, "get")["summary"] = "Other words.";
    (at(changed, "paths", ITEM, "patch")["consumes"] as unknown[]).reverse();
    expect(digestOf(changed)).toEqual(expected);
  });

  it("includes properties named like keywords of prose", () => {
    const withProperty = (type: string): unknown => ({
      definitions: { A: { properties: { description: { type, description: "Prose." } } } },
    });
    const text = digestOf(withProperty("string"));
    expect(text.counts.properties).toBe(1);
    expect(compareDigests(text, digestOf(withProperty("boolean")))).toEqual([
      "definition A property description differs",
    ]);
  });

  it("resolves shared parameters and inherits from the document", () => {
    const withParameter = (type: string): unknown => ({
      consumes: ["text/plain"],
      parameters: { A: { type, name: "a", in: "query" } },
      paths: { "/x": { get: { parameters: [{ $ref: "#/parameters/A" }], responses: {} } } },
    });
    const written = {
      paths: {
        "/x": {
          get: { consumes: ["text/plain"], parameters: [{ type: "string", name: "a", in: "query" }], responses: {} },
        },
      },
    };
    expect(digestOf(withParameter("string")).paths).toEqual(digestOf(written).paths);
    expect(compareDigests(digestOf(written), digestOf(withParameter("integer")))).toEqual([
      "operation get /x: parameters differ",
    ]);
  });
});
