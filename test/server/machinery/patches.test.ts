/* eslint-disable @typescript-eslint/no-unsafe-argument -- answers are JSON of any shape */
import { describe, expect, it } from "vitest";
import { PatchFailed, readJsonPatch } from "../../../server/machinery/patch/json-patch.js";
import { mergePatch } from "../../../server/machinery/patch/merge-patch.js";
import { strategicMergePatch } from "../../../server/machinery/patch/strategic-merge-patch.js";
import { TypeCompiler } from "../../../server/machinery/schema/compiled-type.js";
import type { TypeNode } from "../../../server/resources/type-node.js";

describe("JSON patch", () => {
  const bed = () => ({ rows: [1, 2, 3], soil: { kind: "loam" }, "a/b": 1 });

  it.each([
    [[{ op: "add", path: "/rows/-", value: 4 }], { rows: [1, 2, 3, 4] }],
    [[{ op: "add", path: "/rows/1", value: 9 }], { rows: [1, 9, 2, 3] }],
    [[{ op: "remove", path: "/a~1b" }], { "a/b": undefined }],
    [[{ op: "replace", path: "/soil/kind", value: "sand" }], { soil: { kind: "sand" } }],
    [[{ op: "move", from: "/soil/kind", path: "/kind" }], { soil: {}, kind: "loam" }],
    [[{ op: "copy", from: "/rows/0", path: "/rows/-" }], { rows: [1, 2, 3, 1] }],
    [[{ op: "test", path: "/soil", value: { kind: "loam" } }], {}],
    [
      [{ op: "add", path: "/__proto__", value: 1 }],
      Object.defineProperty({}, "__proto__", { value: 1, enumerable: true }),
    ],
  ])("%j", (patch, changed) => {
    const expected = Object.fromEntries(
      Object.entries(Object.assign(Object.create(null), bed(), changed)).filter(([, value]) => value !== undefined),
    );
    expect(readJsonPatch(patch)(bed())).toEqual(expected);
  });

  it.each([
    [{ op: "test", path: "/soil/kind", value: "clay" }],
    [{ op: "remove", path: "/none" }],
    [{ op: "add", path: "/none/x", value: 1 }],
    [{ op: "replace", path: "/rows/3", value: 1 }],
    [{ op: "add", path: "/rows/01", value: 1 }],
    [{ op: "move", from: "/soil", path: "/soil/kind" }],
  ])("does not fit: %j", (operation) => {
    expect(() => readJsonPatch([operation])(bed())).toThrow(PatchFailed);
  });

  it.each([
    [{}],
    [[1]],
    [[{ op: "spam", path: "/a" }]],
    [[{ op: "add", path: "/a" }]],
    [[{ op: "add", path: "a", value: 1 }]],
  ])("is malformed: %j", (patch) => {
    expect(() => readJsonPatch(patch)).toThrow(expect.objectContaining({ code: 400 }));
  });

  it("stops a patch that doubles an object again and again", () => {
    const patch = Array.from({ length: 40 }, (_, i) => ({ op: "copy", from: "/a", path: `/a/${i}` }));
    expect(() => readJsonPatch(patch)({ a: { x: "x".repeat(1000) } })).toThrow(expect.objectContaining({ code: 413 }));
  });
});

describe("merge patch", () => {
  it.each([
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: { b: 1, c: 2 } }, { a: { b: null } }, { a: { c: 2 } }],
    [{ a: [1] }, { a: { b: 1 } }, { a: { b: 1 } }],
    [{}, { a: { b: { c: null } } }, { a: { b: {} } }],
    [{ a: 1 }, { b: [null] }, { a: 1, b: [null] }],
  ])("%j and %j", (target, patch, expected) => {
    expect(mergePatch(target, patch)).toEqual(expected);
  });
});

describe("strategic merge patch", () => {
  const text: TypeNode = { type: "string" };
  const plant: TypeNode = {
    type: "object",
    properties: { name: text, color: text, tags: { type: "array", items: text } },
  };
  const types: Record<string, TypeNode> = {
    Bed: {
      type: "object",
      properties: {
        plants: { type: "array", items: { ref: "Plant" }, patch: { strategies: ["merge"], key: "name" } },
        tags: { type: "array", items: text, patch: { strategies: ["merge"] } },
        rows: { type: "array", items: { type: "integer" } },
        soil: { type: "object", properties: { kind: text, depth: text }, patch: { strategies: ["retainKeys"] } },
        fence: { type: "object", preserve: true, patch: { strategies: ["replace"] } },
      },
    },
    Plant: plant,
  };
  const bed = new TypeCompiler(types).compile({ ref: "Bed" });
  const roses = () => [{ name: "rose", color: "red" }, { name: "iris" }, { name: "aster" }];

  it.each([
    [
      { plants: roses() },
      { plants: [{ name: "iris", color: "blue" }] },
      { plants: [{ name: "rose", color: "red" }, { name: "iris", color: "blue" }, { name: "aster" }] },
    ],
    [
      { plants: roses() },
      { plants: [{ name: "rose", $patch: "delete" }] },
      { plants: [{ name: "iris" }, { name: "aster" }] },
    ],
    [{ plants: roses() }, { plants: [{ $patch: "replace" }, { name: "fern" }] }, { plants: [{ name: "fern" }] }],
    [
      { plants: roses() },
      {
        "$setElementOrder/plants": [{ name: "fern" }, { name: "aster" }, { name: "rose" }],
        plants: [{ name: "fern" }],
      },
      { plants: [{ name: "fern" }, { name: "iris" }, { name: "aster" }, { name: "rose", color: "red" }] },
    ],
    [{ tags: ["a", "b"] }, { tags: ["b", "c"] }, { tags: ["a", "b", "c"] }],
    [{ tags: ["a", "b"] }, { "$deleteFromPrimitiveList/tags": ["a"] }, { tags: ["b"] }],
    [{ rows: [1, 2] }, { rows: [3] }, { rows: [3] }],
    [
      { soil: { kind: "loam", depth: "1m" } },
      { soil: { $retainKeys: ["kind"], kind: "sand" } },
      { soil: { kind: "sand" } },
    ],
    [{ soil: { kind: "loam" } }, { soil: { $patch: "replace", depth: "2m" } }, { soil: { depth: "2m" } }],
    [{ fence: { a: 1 } }, { fence: { b: 2 } }, { fence: { b: 2 } }],
    [{ soil: { kind: "loam" } }, { soil: null, rows: [1] }, { rows: [1] }],
    [{}, { soil: { kind: null, depth: "1m" } }, { soil: { depth: "1m" } }],
  ])("%j and %j", (target, patch, expected) => {
    expect(strategicMergePatch(target, patch, bed)).toEqual(expected);
  });

  it.each([
    { plants: [{ color: "red" }] },
    { plants: [{ name: "rose", $patch: "burn" }] },
    { soil: { $patch: "merge" } },
    { soil: { $retainKeys: ["kind"], depth: "1m" } },
    { "$setElementOrder/plants": [{ name: "a" }, { name: "b" }], plants: [{ name: "b" }, { name: "a" }] },
    { "$setElementOrder/tags": "a" },
  ])("refuses %j", (patch) => {
    const target = { plants: roses(), soil: { kind: "loam" }, tags: ["a"] };
    expect(() => strategicMergePatch(target, structuredClone(patch), bed)).toThrow(
      expect.objectContaining({ code: 400 }),
    );
  });
});
