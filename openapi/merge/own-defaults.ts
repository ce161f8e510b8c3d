import { isDeepStrictEqual } from "node:util";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { isObject } from "../types/objects.js";
import { METHODS } from "../types/methods.js";
import type { Document, Operation, PathItem } from "../types/swagger-2.js";
import type { NamedDocument } from "./named-document.js";

/** Top-level fields that operations inherit; an operation that names its own is not touched by them. */
export const INHERITED = ["consumes", "produces", "schemes", "security"] as const;

/** What paths of a document stand below: `""`, or a path without a slash at its end. */
export const basePathOf = (document: Document): string => {
  const path = document["basePath"];
  return typeof path === "string" ? path.replace(/\/+$/, "") : "";
};

/** What an operation says for itself once the top level is another document's. */
function explicit(operation: Operation, own: Document, first: Document): Operation {
  const fields = INHERITED.flatMap((field) => {
    if (operation[field] !== undefined || isDeepStrictEqual(own[field], first[field])) return [];
    // An empty list says that nothing is inherited; for schemes there is no such word, and none is needed.
    if (own[field] === undefined && field === "schemes") return [];
    return [[field, own[field] ?? []] as const];
  });
  return fields.length === 0 ? operation : { ...operation, ...Object.fromEntries(fields) };
}

const explicitItem = (item: PathItem, own: Document, first: Document): PathItem => ({
  ...item,
  ...Object.fromEntries(
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [[method, explicit(operation, own, first)] as const];
    }),
  ),
});

/** Paths of a document as they read below another's base path; `undefined` where they do not lie below it. */
function rebased(own: Document, first: Document): Document["paths"] | undefined {
  const [from, to] = [basePathOf(own), basePathOf(first)];
  if (from === to) return own.paths;
  if (from !== "" && !from.startsWith(`${to}/`)) return undefined;
  if (from === "" && !Object.keys(own.paths).every((path) => path.startsWith(`${to}/`))) return undefined;
  const prefix = from.slice(to.length);
  const paths = Object.entries(own.paths).map(([path, item]) => [
    from === "" ? path.slice(to.length) : prefix + path,
    item,
  ]);
  return Object.fromEntries(paths) as Document["paths"];
}

/** Whether operations of one document inherit what those of another do. */
export const inheritTheSame = (own: Document, first: Document): boolean =>
  INHERITED.every((field) => isDeepStrictEqual(own[field], first[field]));

/**
 * A document whose operations mean under another's top level what they meant under their own: what they inherited is
 * written out, and their paths follow the other base path. What cannot be expressed is reported, and the first
 * document's word stands.
 */
export function ownDefaults(
  source: NamedDocument,
  first: NamedDocument,
): { readonly document: Document; readonly diagnostics: readonly Diagnostic[] } {
  const [own, other] = [source.document, first.document];
  const diagnostics: Diagnostic[] = [];
  const differs = (field: string): void => {
    diagnostics.push(diagnostic("GV4008", undefined, { field, file: source.name, first: first.name }));
  };
  const paths = rebased(own, other);
  if (paths === undefined) differs("basePath");
  if (own["host"] !== undefined && own["host"] !== other["host"]) differs("host");
  const [mine, theirs] = [own["securityDefinitions"], other["securityDefinitions"]];
  for (const [name, scheme] of Object.entries(isObject(mine) ? mine : {})) {
    const known = isObject(theirs) && Object.hasOwn(theirs, name) ? theirs[name] : undefined;
    if (known !== undefined && !isDeepStrictEqual(known, scheme)) differs(`securityDefinitions.${name}`);
  }
  const kept = paths ?? own.paths;
  const written = inheritTheSame(own, other)
    ? kept
    : Object.fromEntries(Object.entries(kept).map(([path, item]) => [path, explicitItem(item, own, other)]));
  return { document: written === own.paths ? own : { ...own, paths: written }, diagnostics };
}
