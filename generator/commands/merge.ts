import { readFile } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { mergeDocuments, type NamedDocument } from "../merge/merge-documents.js";
import { Serializer } from "../output/serialize.js";
import { findChanges, writeFiles } from "../output/write-files.js";
import { operationCount, type Document } from "../spec/swagger.js";
import type { ExitCode, Invocation } from "./command.js";
import { hasErrors, printJson, showDiagnostics, shownPath } from "./report.js";

/** Milliseconds and bytes that a document on the network may take. */
const FETCH_TIMEOUT = 30_000;
const FETCH_LIMIT = 256 * 1024 * 1024;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A URL as it may be shown: without user, password, query and fragment. */
const shownName = (name: string): string =>
  /^https?:/i.test(name) ? new URL(name).origin + new URL(name).pathname : name;

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(FETCH_TIMEOUT),
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > FETCH_LIMIT) throw new Error(`it is larger than ${FETCH_LIMIT / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const problemOf = (error: unknown): string => {
  const code =
    (error as { readonly cause?: NodeJS.ErrnoException }).cause?.code ?? (error as NodeJS.ErrnoException).code;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder",
    EACCES: "permission denied",
    ECONNREFUSED: "the connection was refused",
    ENOTFOUND: "there is no such host",
  };
  return known[code ?? ""] ?? (error instanceof Error ? error.message : String(error));
};

/** JSON, or YAML where it is none; the YAML parser is loaded only then. */
async function parse(text: string): Promise<unknown> {
  if (/^\s*\{/.test(text)) return JSON.parse(text);
  const yaml = await import("yaml");
  return yaml.parse(text);
}

async function readDocument(cwd: string, name: string): Promise<NamedDocument | Diagnostic> {
  const file = shownName(name);
  let text: string;
  try {
    text = /^https?:/i.test(name) ? await fetchText(name) : await readFile(path.resolve(cwd, name), "utf8");
  } catch (error) {
    return diagnostic("GV4005", undefined, { file, problem: problemOf(error) });
  }
  try {
    const value = await parse(text.replace(/^\ufeff/, ""));
    if (!isObject(value)) return diagnostic("GV4003", undefined, { file, problem: "it is not an object" });
    if (value["swagger"] !== "2.0") return diagnostic("GV4003", undefined, { file, problem: 'swagger is not "2.0"' });
    if (!isObject(value["paths"]) || !Object.values(value["paths"]).every(isObject))
      return diagnostic("GV4003", undefined, { file, problem: "paths is not an object of path items" });
    for (const key of ["definitions", "parameters"])
      if (value[key] !== undefined && !isObject(value[key]))
        return diagnostic("GV4003", undefined, { file, problem: `${key} is not an object` });
    return { name: file, document: value as unknown as Document };
  } catch (error) {
    return diagnostic("GV4003", undefined, { file, problem: error instanceof Error ? error.message : String(error) });
  }
}

/** `groupversion merge`. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { options, positionals, cwd } = invocation;
  const read = await Promise.all(positionals.map((name) => readDocument(cwd, name)));
  const documents = read.filter((item): item is NamedDocument => "document" in item);
  const unreadable = read.filter((item): item is Diagnostic => "code" in item);
  const merged =
    unreadable.length > 0
      ? undefined
      : mergeDocuments(documents, {
          paths: options["paths"] === "first" ? "first" : "union",
          rename: options["no-rename"] !== true,
        });
  const diagnostics: Diagnostic[] = [...unreadable, ...(merged?.diagnostics ?? [])];
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
