import { KINDS, type Kind } from "../../openapi/merge/shared-entries.js";
import { readLocal } from "../../openapi/merge/local-references.js";
import { documentKey } from "../../openapi/kubernetes/document-key.js";
import { ownGroupVersionKinds } from "../../openapi/convert/partition/own-group-version-kinds.js";
import type { OpenApiV3Document, SchemaV3 } from "../../openapi/types/openapi-3-0.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import { DerivedV3 } from "./members/held-documents.js";
import { referencesOf, type MergedEntry, type MergedMembers } from "./merge-members.js";

type Texts = readonly (readonly [name: string, text: string])[];

/** The part of a merged document that belongs to one key, and its derived document. */
interface KeyPart {
  readonly paths: ReadonlySet<string>;
  /** Entries that its paths reach, as `<kind> <name>`. */
  readonly reached: ReadonlySet<string>;
  readonly document: DerivedV3;
}

/** The parts of a merged document, one for each key. Unchanged ones are the same objects as before. */
export type V3Parts = ReadonlyMap<string, KeyPart>;

const parsed = (texts: Texts): object => Object.fromEntries(texts.map(([name, text]) => [name, JSON.parse(text)]));

/** All entries that some paths reach, through any number of references. */
function reachedFrom(merged: MergedMembers, paths: readonly MergedEntry[]): Map<string, MergedEntry> {
  const reached = new Map<string, MergedEntry>();
  const waiting = [...paths];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const reference of referencesOf(next)) {
      const local = readLocal(reference);
      const entry = local && merged.entries[local.kind].get(local.name);
      if (local === undefined || entry === undefined || reached.has(`${local.kind} ${local.name}`)) continue;
      reached.set(`${local.kind} ${local.name}`, entry);
      waiting.push(entry);
    }
  return reached;
}

function makePart(merged: MergedMembers, key: string, paths: readonly string[]): KeyPart {
  const items = paths.flatMap((path): [string, MergedEntry][] => {
    const entry = merged.paths.get(path);
    return entry === undefined ? [] : [[path, entry]];
  });
  const reached = reachedFrom(
    merged,
    items.map(([, entry]) => entry),
  );
  // Strings only, so that the rest of the merge state can be released once the next merge exists.
  const { head } = merged;
  const pathTexts = items.map(([path, { text }]) => [path, text] as const);
  const texts = KINDS.map((kind) => [kind, textsOf(reached, kind)] as const);
  const source = (): Document => {
    const kinds = texts.filter(([kind, entries]) => kind === "definitions" || entries.length > 0);
    const entries = Object.fromEntries(kinds.map(([kind, entries]) => [kind, parsed(entries)]));
    return { ...head, paths: parsed(pathTexts) as Document["paths"], ...(entries as Partial<Document>) };
  };
  return { paths: new Set(paths), reached: new Set(reached.keys()), document: new DerivedV3(key, source) };
}

const textsOf = (reached: ReadonlyMap<string, MergedEntry>, kind: Kind): Texts =>
  [...reached]
    .filter(([key]) => key.startsWith(`${kind} `))
    .map(([key, { text }]) => [key.slice(kind.length + 1), text] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Names of entries that differ. */
function differing(
  before: ReadonlyMap<string, MergedEntry>,
  after: ReadonlyMap<string, MergedEntry>,
): readonly string[] {
  if (before === after) return [];
  const names = [...after].filter(([name, { text }]) => before.get(name)?.text !== text).map(([name]) => name);
  for (const name of before.keys()) if (!after.has(name)) names.push(name);
  return names;
}

/** A definition as the document of a key has it. Kinds of other GroupVersions do not change it. */
function narrowed(entry: MergedEntry | undefined, key: string): string {
  if (entry === undefined) return "";
  const schemas = { "": JSON.parse(entry.text) as SchemaV3 };
  const document: OpenApiV3Document = {
    openapi: "3.0.0",
    info: { title: "", version: "" },
    paths: {},
    components: { schemas },
  };
  return JSON.stringify(ownGroupVersionKinds(document, key));
}

function pathsByKey(merged: MergedMembers, base: string): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const path of merged.paths.keys()) {
    const key = documentKey(base + path);
    const known = keys.get(key);
    if (known === undefined) keys.set(key, [path]);
    else known.push(path);
  }
  return keys;
}

/**
 * Divides a merged document into its OpenAPI 3.0 documents by key.
 *
 * @param base - the merged document's base path
 * @param previous - the parts of the previous merge
 */
export function v3Parts(
  merged: MergedMembers,
  base: string,
  previous?: { readonly merged: MergedMembers; readonly parts: V3Parts },
): V3Parts {
  const keys = pathsByKey(merged, base);
  if (previous === undefined || JSON.stringify(previous.merged.head) !== JSON.stringify(merged.head))
    return new Map([...keys].map(([key, paths]) => [key, makePart(merged, key, paths)]));
  const changedPaths = new Set(differing(previous.merged.paths, merged.paths));
  const changed = KINDS.flatMap((kind) =>
    differing(previous.merged.entries[kind], merged.entries[kind]).map((name) => ({ kind, name })),
  );
  const isSame = (part: KeyPart, key: string, paths: readonly string[]): boolean =>
    part.paths.size === paths.length &&
    !paths.some((path) => changedPaths.has(path) || !part.paths.has(path)) &&
    changed.every(
      ({ kind, name }) =>
        !part.reached.has(`${kind} ${name}`) ||
        (kind === "definitions" &&
          narrowed(previous.merged.entries[kind].get(name), key) === narrowed(merged.entries[kind].get(name), key)),
    );
  return new Map(
    [...keys].map(([key, paths]) => {
      const known = previous.parts.get(key);
      return [key, known !== undefined && isSame(known, key, paths) ? known : makePart(merged, key, paths)];
    }),
  );
}
