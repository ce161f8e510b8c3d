import SwaggerParser from "@apidevtools/swagger-parser";
import { describe, expect, it } from "vitest";
import type { Document } from "../../generator/index.js";
import { METHODS } from "../../openapi/types/methods.js";
import { definitionsUsed } from "./support/definitions-used.js";
import { project, type SpecFile } from "./support/project.js";
import { schemasOf, type Reading } from "./support/schemas-of.js";

const documents = project.documents();
const READINGS: readonly Reading[] = ["strict", "lenient"];

const validate = (document: unknown): Promise<unknown> =>
  SwaggerParser.validate(structuredClone(document) as Parameters<typeof SwaggerParser.validate>[0]);

/** `pointer -> target` of every reference. */
const references = (document: Document, reading: Reading): string[] =>
  [...schemasOf(document, reading)].flatMap(([pointer, { $ref }]) =>
    $ref === undefined ? [] : [`${pointer} ${$ref}`],
  );

/** Every string under a key `$ref`, at any depth. No document has a property of that name. */
function countReferences(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, child]) => sum + (key === "$ref" && typeof child === "string" ? 1 : countReferences(child)),
    0,
  );
}

describe.each(documents.map((file): [string, SpecFile] => [file.file, file]))(
  "spec-output/%s",
  (_, { document, root }) => {
    it("has a definition for every reference, and no definition that nothing reaches", () => {
      expect([...definitionsUsed(document)].sort()).toEqual(Object.keys(document.definitions ?? {}));
      const found = references(document, "lenient");
      expect(found).toHaveLength(countReferences(document));
      expect(found.filter((reference) => !/ #\/definitions\/[^/]+$/.test(reference))).toEqual([]);
    });

    it("has the same references for strict and for lenient readers", () => {
      expect(references(document, "strict")).toEqual(references(document, "lenient"));
    });

    it("has schemas that kubectl's reader accepts in both readings", () => {
      for (const reading of READINGS)
        for (const [pointer, schema] of schemasOf(document, reading)) {
          if (schema.$ref !== undefined)
            expect([schema.type, schema.properties], pointer).toEqual([undefined, undefined]);
          expect(["string", "undefined"], pointer).toContain(typeof schema.type);
          if (schema.type === "array") expect(schema.items, pointer).toBeTypeOf("object");
          expect(Array.isArray(schema.items), pointer).toBe(false);
        }
    });

    it("holds only paths below its root", () => {
      const paths = Object.keys(document.paths);
      expect(paths).not.toEqual([]);
      if (root !== undefined) expect(paths.filter((path) => !path.startsWith(`${root}/`))).toEqual([]);
    });
  },
);

// `documents.long.test.ts` checks the other modules.
it.each(["version.json", "extended/swagger.json", "federation/swagger.json"])(
  "spec-output/%s is valid Swagger 2.0",
  async (file) => {
    await validate(project.spec(file));
  },
);

describe("the readings of keywords beside $ref", () => {
  const document = project.spec("swagger.json");

  it("differ only in descriptions, for as many properties as upstream describes", () => {
    const siblings = [...schemasOf(document, "lenient")].filter(
      ([, schema]) => schema.$ref !== undefined && Object.keys(schema).length > 1,
    );
    expect(siblings.length).toBeGreaterThanOrEqual(299);
    for (const [pointer, schema] of siblings)
      expect(Object.keys(schema).sort(), pointer).toEqual(["$ref", "description"]);
    const strict = [...schemasOf(document, "strict")].filter(([, schema]) => schema.$ref !== undefined);
    for (const [pointer, schema] of strict) expect(Object.keys(schema), pointer).toEqual(["$ref"]);
    expect(strict.map(([pointer]) => pointer)).toEqual(expect.arrayContaining(siblings.map(([pointer]) => pointer)));
  });

  it("differ for a $ref whose siblings contain another $ref", () => {
    const mixed: Document = {
      ...document,
      paths: {},
      definitions: { A: { $ref: "#/definitions/B", properties: { c: { $ref: "#/definitions/C" } } } },
    };
    expect(references(mixed, "strict")).toEqual(["#/definitions/A #/definitions/B"]);
    expect(references(mixed, "lenient")).toHaveLength(2);
  });
});

describe("the checks themselves", () => {
  const document = project.spec("version.json");
  const get = document.paths["/version/"]?.get;

  it("find a dangling reference", async () => {
    const broken = { ...document, definitions: {} };
    await expect(validate(broken)).rejects.toThrow();
    expect([...definitionsUsed(broken)]).toEqual(["version.Info"]);
  });

  it("find an operation without responses", async () => {
    const broken = { ...document, paths: { "/version/": { get: { ...get, responses: {} } } } };
    await expect(validate(broken)).rejects.toThrow();
  });

  it("find a duplicate operation id", async () => {
    const broken = { ...document, paths: { "/version/": { get }, "/release/": { get } } };
    await expect(validate(broken)).rejects.toThrow(/duplicate operation/i);
  });
});

/** A row of the table of modules: facts about a web service of v1.5. */
interface ModuleFacts {
  readonly root: string;
  readonly paths: number;
  readonly operations: number;
  readonly definitions: number;
  readonly onlyHere: number;
}

const operationsOf = (document: Document): number =>
  Object.values(document.paths).reduce((sum, item) => sum + METHODS.filter((m) => item[m] !== undefined).length, 0);

describe.each([".", "extended"])("the modules of spec-output/%s", (folder) => {
  const modules = project.modules(folder);

  it("are v1.5's 26 web services, each with its reachable definitions", () => {
    const facts = project.readJson("test", "kubernetes", "v1.5-modules.json") as ModuleFacts[];
    const homes = new Map<string, number>();
    for (const { document } of modules)
      for (const name of Object.keys(document.definitions ?? {})) homes.set(name, (homes.get(name) ?? 0) + 1);
    const measured = modules.map(({ root, document }): ModuleFacts => {
      const names = Object.keys(document.definitions ?? {});
      return {
        root: root ?? "",
        paths: Object.keys(document.paths).length,
        operations: operationsOf(document),
        definitions: names.length,
        onlyHere: names.filter((name) => homes.get(name) === 1).length,
      };
    });
    expect(measured.sort((a, b) => (a.root < b.root ? -1 : 1))).toEqual(facts);
    expect(facts).toHaveLength(26);
    expect([...homes.values()].reduce((sum, count) => sum + count, 0)).toBe(651);
    expect([...homes.values()].filter((count) => count > 1)).toHaveLength(77);
  });

  it("hold the same definitions under the same names", () => {
    const merged = project.spec(`${folder}/swagger.json`).definitions;
    for (const { document } of modules)
      for (const [name, schema] of Object.entries(document.definitions ?? {})) expect(schema).toEqual(merged?.[name]);
  });

  it("have a title and security", () => {
    const merged = project.spec(`${folder}/swagger.json`);
    for (const { document, root } of modules) {
      expect(document.info).toMatchObject({ title: `Kubernetes ${root ?? ""}`, version: "unversioned" });
      expect(document["security"]).toEqual(merged["security"]);
      expect(document["securityDefinitions"]).toEqual(merged["securityDefinitions"]);
    }
  });
});
