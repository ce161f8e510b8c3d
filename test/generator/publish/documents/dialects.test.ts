/** One source in every dialect: each output is valid, and has what its dialect can say. */
import path from "node:path";
import { expect, test } from "vitest";
import { generateSpec } from "../../../../generator/index.js";
import { validateDocument } from "../../../support/documents/validate-document.js";
import { writeTree } from "../../../support/write-tree.js";

const SOURCE = `/**
 * Boats.
 * @packageDocumentation
 * @modelPackage harbour
 */
import type { Body, Cookie, File, Form, Int32, Path, Query, Response } from "groupversion/types";

/** A sailing boat. */
export interface Sloop { rig: "sloop"; masts: Int32 }
/** A rowing boat. */
export interface Dinghy { rig: "dinghy"; oars?: Int32 | null }
/**
 * A boat.
 * @fallback object
 */
export type Boat = Sloop | Dinghy;
/** How busy it is. */
export type Traffic = /** Nobody waits. */ "calm" | /** Some wait. */ "busy";
interface Filter { rig?: string }

/** A berth. */
export interface Berth {
  /** @fallback object */
  craft?: Sloop | Dinghy | null;
  traffic?: Traffic | null;
  /** @fallback array */
  position: [number, number];
  free: null;
}

/** @operations */
export interface Harbour {
  /** @route POST /boats */
  moor(boat: Body<Boat, "application/json">, line: Body<string, "text/csv">, session: Cookie<string, "sid">):
    Response<201, Berth> | Response<"4XX", string, {}, "text/plain">;
  /**
   * @route GET /boats
   * @style filter deepObject
   */
  list(filter?: Query<Filter>): Boat[];
  /** @route PUT /boats/{id} */
  replace(id: Path<Int32>, boat: Boat): Response<204>;
  /** @route POST /boats/{id}/pictures */
  addPictures(id: Path<Int32>, pictures: Form<File[]>, about?: Form<Sloop>): Response<204>;
  /** @webhook POST arrived */
  arrived(boat: Boat): Response<204>;
}
`;

test("a source in three dialects", async () => {
  const { folder, remove } = writeTree({ "harbour.ts": SOURCE });
  const outputs = [{ out: "two" }, { dialect: "3.0", out: "three" }, { dialect: "3.1", out: "newest" }] as const;
  const profile = { extends: "rest", nullable: "x-nullable" } as const;
  const { files, diagnostics } = await generateSpec({ sources: ["*.ts"], profile, outputs }, folder).finally(remove);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const documents = new Map<string, string>();
  for (const { path: file, text } of files) {
    if (!/^[^_]*(?:swagger|openapi)\.json$/.test(path.basename(file))) continue;
    await expect(validateDocument(text), file).resolves.toBeUndefined();
    documents.set(path.basename(path.dirname(file)), text);
  }
  expect([...documents.keys()].sort()).toEqual(["newest", "three", "two"]);
  interface Written {
    readonly components: { readonly schemas: { readonly Berth: { readonly properties: object } } };
    readonly paths: Readonly<Record<string, { readonly post: object; readonly put: object }>>;
  }
  const [three, newest] = ["three", "newest"].map((name) => JSON.parse(documents.get(name) ?? "{}") as Written);
  const union = [{ $ref: "#/components/schemas/Sloop" }, { $ref: "#/components/schemas/Dinghy" }];
  const nothing = { type: "object", nullable: true, enum: [null] };
  expect(three?.components.schemas.Berth.properties).toMatchObject({
    craft: { oneOf: [...union, nothing] },
    traffic: { oneOf: [{ enum: ["calm"] }, { enum: ["busy"] }, nothing] },
    free: nothing,
  });
  expect(newest?.components.schemas.Berth.properties).toMatchObject({
    craft: { oneOf: [...union, { type: "null" }] },
    traffic: { type: ["string", "null"], oneOf: [{ const: "calm" }, { const: "busy" }, { type: "null" }] },
    free: { type: "null" },
  });
  expect(newest?.paths["/boats/{id}"]?.put).toMatchObject({
    requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Boat" } } } },
  });
  expect(JSON.stringify(newest?.paths["/boats/{id}/pictures"]?.post)).toContain('"multipart/form-data"');
  const losses = diagnostics.filter(({ code }) => code === "GV3041").map(({ message }) => message);
  expect(losses).toHaveLength(7);
});
