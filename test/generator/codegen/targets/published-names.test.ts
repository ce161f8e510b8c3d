/** Published names of a client stay the same when its document grows. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generatePackage } from "../../../support/packages/generate-package.js";

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-published-")));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ok = (definition: string): object => ({
  200: { description: "OK", schema: { $ref: `#/definitions/${definition}` } },
  400: { description: "wrong", schema: { $ref: "#/definitions/Fault" } },
});
const model = (field: string): object => ({ type: "object", properties: { [field]: { type: "string" } } });
const limit = { name: "limit", in: "query", type: "integer" };

const document = {
  swagger: "2.0",
  info: { title: "pets", version: "1" },
  paths: {
    "/pets": { get: { operationId: "listPets", tags: ["pets"], parameters: [limit], responses: ok("Shape") } },
  },
  definitions: {
    Fault: model("message"),
    Shape: { type: "object", discriminator: "kind", required: ["kind"], properties: { kind: { type: "string" } } },
    Circle: { allOf: [{ $ref: "#/definitions/Shape" }, model("radius")] },
  },
};

/** Matches whole interfaces, and the names of other declarations. */
const declarations = /^export interface \w+ \{$[^]*?^\}$|^export (?:class|type|const|function|async function) \w+/gm;

/** Generates the document, then the changed document, into one folder; returns the declarations of both. */
async function grow(change: (grown: typeof document & Record<string, object>) => void): Promise<{
  readonly before: readonly string[];
  readonly after: readonly string[];
}> {
  const file = path.join(root, "swagger.json");
  const out = path.join(root, "client");
  const generate = async (content: object): Promise<readonly string[]> => {
    writeFileSync(file, JSON.stringify(content));
    const { exitCode, files, diagnostics } = await generatePackage(file, out);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(exitCode).toBe(0);
    return [...files].flatMap(([name, text]) =>
      name.startsWith("src/runtime/") ? [] : Array.from(text.matchAll(declarations), ([each]) => `${name} ${each}`),
    );
  };
  const before = await generate(document);
  const grown = structuredClone(document) as typeof document & Record<string, object>;
  change(grown);
  return { before, after: await generate(grown) };
}

test("a new type that wants the name of a union's base gets another name", async () => {
  const { before, after } = await grow(({ definitions }) => Object.assign(definitions, { ShapeBase: model("x") }));
  expect(before.join("\n")).toContain("src/models.ts export interface ShapeBase {");
  expect(after).toEqual(expect.arrayContaining([...before]));
  expect(after).toHaveLength(before.length + 1);
});

test("a class keeps its name if new tags and types want it", async () => {
  const { before, after } = await grow(({ paths, definitions }) => {
    const get = { operationId: "countPets", tags: ["Pets"], responses: ok("PetsApi") };
    Object.assign(paths, { "/count": { get } });
    Object.assign(definitions, { PetsApi: model("x") });
  });
  expect(before).toContain("src/pets/api.ts export class PetsApi");
  expect(after).toEqual(expect.arrayContaining([...before]));
});
