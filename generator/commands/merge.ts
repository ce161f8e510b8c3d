import path from "node:path";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { isUrl, locationOf, shownLocation } from "../../openapi/read/sources/location.js";
import { fileWarnings } from "../../openapi/read/file-warnings.js";
import { MAXIMUM_DEPTH } from "../../openapi/read/limits.js";
import { openFile } from "../../openapi/read/open-file.js";
import { placedProblem } from "../../openapi/read/read-parsed.js";
import { dialectOf } from "../../openapi/read/dialect.js";
import { mergeDocuments } from "../../openapi/merge/merge-documents.js";
import type { NamedDocument } from "../../openapi/merge/named-document.js";
import { Serializer } from "../output/serialize.js";
import { findChanges, writeFiles } from "../output/write-files.js";
import { isObject } from "../../openapi/types/objects.js";
import { operationCount } from "../../openapi/types/operation-count.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { ExitCode, Invocation } from "./command.js";
import { printJson, showDiagnostics, shownPath } from "./report.js";

/** Why a value cannot be merged. */
function unfit(value: unknown): string | undefined {
  if (!isObject(value)) return "it is not an object";
  if (dialectOf(value) !== "2.0") return 'swagger is not "2.0"';
  if (!isObject(value["paths"]) || !Object.values(value["paths"]).every((item) => isObject(item)))
    return "paths is not an object of path items";
  const strange = ["definitions", "parameters"].find((key) => value[key] !== undefined && !isObject(value[key]));
  return strange === undefined ? undefined : `${strange} is not an object`;
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
  const merged =
    unreadable.length > 0
      ? undefined
      : mergeDocuments(documents, {
          paths: options["paths"] === "first" ? "first" : "union",
          rename: options["no-rename"] !== true,
        });
  const diagnostics: Diagnostic[] = [
    ...unreadable,
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
  const summary = {
    paths: Object.keys(merged?.document.paths ?? {}).length,
    operations: merged === undefined ? 0 : operationCount(merged.document),
    definitions: Object.keys(merged?.document.definitions ?? {}).length,
  };
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
