import path from "node:path";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { isUrl, locationOf, shownLocation } from "../../openapi/read/sources/location.js";
import { fileWarnings } from "../../openapi/read/file-warnings.js";
import { MAXIMUM_DEPTH } from "../../openapi/read/limits.js";
import { openFile } from "../../openapi/read/open-file.js";
import { placedProblem } from "../../openapi/read/read-parsed.js";
import { dialectOf } from "../../openapi/read/dialect.js";
import { mergeDocuments, type Merged, type MergeOptions } from "../../openapi/merge/merge-documents.js";
import type { NamedDocument3 } from "../../openapi/merge/openapi-3/document-3.js";
import { mergeDocuments3, type Merged3 } from "../../openapi/merge/openapi-3/merge-documents-3.js";
import type { NamedDocument } from "../../openapi/merge/named-document.js";
import { Serializer } from "../output/serialize.js";
import { findChanges, writeFiles } from "../output/write-files.js";
import { isObject, type UnknownObject } from "../../openapi/types/objects.js";
import { operationCount } from "../../openapi/types/operation-count.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { ExitCode, Invocation } from "./command.js";
import { printJson, showDiagnostics, shownPath } from "./report.js";

/** Why a value cannot be merged. */
function unfit(value: unknown): string | undefined {
  if (!isObject(value)) return "it is not an object";
  const dialect = dialectOf(value);
  if (dialect === undefined) return 'it states no version, as swagger: "2.0" or openapi: 3.1.0 do';
  if (dialect !== "2.0") return unfit3(value);
  if (!isObject(value["paths"]) || !Object.values(value["paths"]).every((item) => isObject(item)))
    return "paths is not an object of path items";
  const strange = ["definitions", "parameters"].find((key) => value[key] !== undefined && !isObject(value[key]));
  return strange === undefined ? undefined : `${strange} is not an object`;
}

/** Why a value in OpenAPI 3 cannot be merged. */
function unfit3(value: UnknownObject): string | undefined {
  const { components } = value;
  for (const key of ["paths", "webhooks"])
    if (
      value[key] !== undefined &&
      (!isObject(value[key]) || !Object.values(value[key]).every((item) => isObject(item)))
    )
      return `${key} is not an object of path items`;
  if (components === undefined) return undefined;
  if (!isObject(components)) return "components is not an object";
  const strange = Object.entries(components).find(([key, entries]) => !key.startsWith("x-") && !isObject(entries));
  return strange === undefined ? undefined : `components.${strange[0]} is not an object`;
}

/** Reports the documents in another dialect than the first one. */
function otherDialects(documents: readonly NamedDocument[]): Diagnostic[] {
  const shown = (document: unknown): string => {
    const dialect = dialectOf(document) ?? "";
    return dialect === "2.0" ? "Swagger 2.0" : `OpenAPI ${dialect}`;
  };
  const [first, ...others] = documents;
  return others.flatMap(({ name, document }) =>
    first === undefined || dialectOf(document) === dialectOf(first.document)
      ? []
      : [
          diagnostic("GV4010", undefined, {
            file: name,
            dialect: shown(document),
            first: first.name,
            other: shown(first.document),
          }),
        ],
  );
}

/** Merges documents of one dialect. */
function mergeAll(documents: readonly NamedDocument[], merging: MergeOptions): Merged | Merged3 {
  const [first] = documents;
  return first !== undefined && dialectOf(first.document) !== "2.0"
    ? mergeDocuments3(documents as unknown as readonly NamedDocument3[], merging)
    : mergeDocuments(documents, merging);
}

/** What a merged document holds. */
function countsOf(document: Merged["document"] | Merged3["document"] | undefined): {
  readonly paths: number;
  readonly operations: number;
  readonly definitions: number;
} {
  if (document === undefined) return { paths: 0, operations: 0, definitions: 0 };
  const {
    paths = {},
    definitions,
    components,
  } = document as {
    readonly paths?: Readonly<Record<string, object>>;
    readonly definitions?: object;
    readonly components?: { readonly schemas?: object };
  };
  return {
    paths: Object.keys(paths).length,
    operations: operationCount({ paths }),
    definitions: Object.keys(definitions ?? components?.schemas ?? {}).length,
  };
}

/** A document to merge, and what is odd about its text. */
interface Read extends NamedDocument {
  readonly warnings: readonly Diagnostic[];
}

async function readDocument(cwd: string, name: string): Promise<Read | Diagnostic> {
  const location = locationOf(name, cwd);
  // A file is named as given. An invalid URL cannot be parsed to remove its password, so it is not shown at all.
  const file = !isUrl(name) ? name : "problem" in location ? "the address" : shownLocation(location, cwd);
  const read = "problem" in location ? location : await openFile(location, { cwd, pipes: true });
  if ("problem" in read)
    return diagnostic("place" in read ? "GV4003" : "GV4005", undefined, { file, problem: placedProblem(read) });
  const { value, tooDeep } = read;
  const problem = tooDeep === undefined ? unfit(value) : `it is nested more than ${MAXIMUM_DEPTH} levels deep`;
  if (problem !== undefined) return diagnostic("GV4003", undefined, { file, problem });
  return { name: file, document: value as unknown as Document, warnings: fileWarnings(read) };
}

/** `groupversion merge`. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { options, positionals, cwd } = invocation;
  const read = await Promise.all(positionals.map((name) => readDocument(cwd, name)));
  const documents = read.filter((item): item is Read => "document" in item);
  const unreadable = read.filter((item): item is Diagnostic => "code" in item);
  const foreign = unreadable.length > 0 ? [] : otherDialects(documents);
  const merged =
    unreadable.length + foreign.length > 0
      ? undefined
      : mergeAll(documents, {
          paths: options["paths"] === "first" ? "first" : "union",
          rename: options["no-rename"] !== true,
        });
  const diagnostics: Diagnostic[] = [
    ...unreadable,
    ...foreign,
    ...documents.flatMap(({ warnings }) => warnings),
    ...(merged?.diagnostics ?? []),
  ];
  const out = typeof options["out"] === "string" ? path.resolve(cwd, options["out"]) : undefined;
  const text = merged === undefined ? "" : new Serializer().document(merged.document);
  if (!hasErrors(diagnostics) && out !== undefined) {
    const files = [{ path: out, text }];
    if (options["check"] === true)
      diagnostics.push(
        ...findChanges(files, []).written.map((file) =>
          diagnostic("GV5004", undefined, { path: shownPath(cwd, file) }),
        ),
      );
    else diagnostics.push(...writeFiles(files, [], (file) => shownPath(cwd, file)).diagnostics);
  }
  const ok = !hasErrors(diagnostics);
  const summary = countsOf(merged?.document);
  if (options["json"] === true && out !== undefined) printJson(invocation, { ok, diagnostics, ...summary });
  else {
    showDiagnostics(invocation, diagnostics, cwd);
    if (ok && out === undefined) invocation.print(text.trimEnd());
    else if (ok && options["quiet"] !== true)
      invocation.print(
        `${shownPath(cwd, out ?? cwd)}  ${summary.paths} paths, ${summary.operations} operations, ${summary.definitions} definitions`,
      );
  }
  return ok ? 0 : 1;
}
