import path from "node:path";
import { expect } from "vitest";
import { buildClientModel, type BuiltClientModel } from "../../../generator/codegen/client-model/build-client-model.js";
import type { ClientModel, NamedType, Operation, Type } from "../../../generator/codegen/client-model/client-model.js";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { loadDocument } from "../../../openapi/read/load-document.js";

/** The client model of a document, and its diagnostics. */
export interface ModelOf {
  readonly model: ClientModel;
  readonly diagnostics: readonly Diagnostic[];
  /** Code and JSON pointer of each diagnostic, sorted. */
  readonly reports: readonly string[];
  readonly operation: (id: string) => Operation;
  readonly type: (id: string) => NamedType;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const folder = path.resolve("/documents");

/** Builds the model of an in-memory document, with other in-memory files that it may refer to. */
export async function buildFrom(
  document: Json,
  others: Readonly<Record<string, Json>> = {},
): Promise<BuiltClientModel> {
  const files = Object.entries({ "api.json": document, ...others });
  const texts = new Map(files.map(([name, value]) => [path.join(folder, name), JSON.stringify(value)]));
  const { documents, diagnostics } = await loadDocument("api.json", { cwd: folder, texts });
  if (documents === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return buildClientModel(documents);
}

export const reportsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code, message }) => `${code} ${message.slice(0, message.indexOf(": "))}`).sort();

function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const one = all.find((each) => each.id === id);
  if (one === undefined) throw new Error(`no ${id} among ${all.map((each) => each.id).join(", ")}`);
  return one;
}

/** Builds the model of a document; adds missing top-level fields. */
export async function modelOf(
  document: { readonly [key: string]: Json | undefined },
  others: Readonly<Record<string, Json>> = {},
): Promise<ModelOf> {
  const version = document["openapi"] === undefined ? { swagger: "2.0" } : {};
  const head = { ...version, info: { title: "Test", version: "1" }, paths: {} };
  return found(await buildFrom({ ...head, ...document }, others));
}

function found({ model, diagnostics }: BuiltClientModel): ModelOf {
  if (model === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const operations = model.groups.flatMap((group) => group.operations);
  return {
    model,
    diagnostics,
    reports: reportsOf(diagnostics),
    operation: (id) => byId(operations, id),
    type: (id) => byId(model.types, id),
  };
}

/** The type of a schema as property `it` of a definition, and its diagnostics. */
export async function typeOf(
  schema: Json,
  definitions: Readonly<Record<string, Json>> = {},
): Promise<{ readonly type: Type | undefined; readonly codes: readonly string[] }> {
  const { type, diagnostics } = await modelOf({
    definitions: { ...definitions, Holder: { type: "object", properties: { it: schema } } },
  });
  const holder = type("Holder").type;
  expect(holder.kind).toBe("object");
  const property = holder.kind === "object" ? holder.properties[0] : undefined;
  return { type: property?.type, codes: diagnostics.map(({ code }) => code) };
}

/** The model of a document on the disk. */
export async function modelOfFile(file: string): Promise<ModelOf> {
  const { documents, diagnostics } = await loadDocument(file, { cwd: path.dirname(file) });
  if (documents === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return found(buildClientModel(documents));
}
