import { basePathOf } from "../../../openapi/merge/own-defaults.js";
import { KINDS, type Kind } from "../../../openapi/merge/shared-entries.js";
import { documentKey } from "../../../openapi/kubernetes/document-key.js";
import type { Document, PathItem } from "../../../openapi/types/swagger-2.js";
import { kindKeysOf, operationIdsOf, valueOf, type Content, type Fragment } from "./fragment.js";

/** Fragments of one kind, by name. */
export type Fragments = ReadonlyMap<string, Fragment>;

/** Names that a merge may compare: a renamed one keeps its family. `Tea_v2` belongs to `Tea`. */
export const familyOf = (name: string): string => name.replace(/(?:_v\d+)+$/, "");

/** Names on which members differ. Only these are compared in a merge. */
export interface Contested {
  /** Paths as a document names them. */
  readonly paths: ReadonlySet<string>;
  /** Families of names. */
  readonly entries: Readonly<Record<Kind, ReadonlySet<string>>>;
}

/** The inputs of a contribution. */
export interface ContributionParts {
  readonly name: string;
  /** The document's own fields in order, with empty paths, definitions, parameters and responses where it has any. */
  readonly head: Document;
  readonly paths: Fragments;
  readonly entries: Readonly<Record<Kind, Fragments>>;
}

/** What a member contributes to a merge: its part of its document, checked and encoded. Immutable. */
export class Contribution {
  readonly name: string;
  readonly head: Document;
  /** The base path of its paths. */
  readonly base: string;
  readonly paths: Fragments;
  readonly entries: Readonly<Record<Kind, Fragments>>;
  /** The distinct contents of a family's entries. */
  readonly families: Readonly<Record<Kind, ReadonlyMap<string, ReadonlySet<Content>>>>;
  /** Its own fields as JSON. */
  readonly headText: string;
  #operationIds: ReadonlySet<string> | undefined;
  #kindNames: ReadonlyMap<string, readonly string[]> | undefined;
  #keys: ReadonlyMap<string, readonly string[]> | undefined;
  #skeleton: { readonly real: string; readonly document: Document } | undefined;

  constructor({ name, head, paths, entries }: ContributionParts) {
    this.name = name;
    this.head = head;
    this.headText = JSON.stringify(head);
    this.base = basePathOf(head);
    this.paths = paths;
    this.entries = entries;
    this.families = Object.fromEntries(
      KINDS.map((kind) => [kind, families(entries[kind])]),
    ) as unknown as typeof this.families;
  }

  /** Its paths, by the key of the OpenAPI 3.0 document that each belongs to. */
  get keys(): ReadonlyMap<string, readonly string[]> {
    if (this.#keys === undefined) {
      const keys = new Map<string, string[]>();
      for (const path of this.paths.keys()) {
        const key = documentKey(this.base + path);
        const known = keys.get(key);
        if (known === undefined) keys.set(key, [path]);
        else known.push(path);
      }
      this.#keys = keys;
    }
    return this.#keys;
  }

  get operationIds(): ReadonlySet<string> {
    this.#operationIds ??= new Set([...this.paths.values()].flatMap(operationIdsOf));
    return this.#operationIds;
  }

  /** Whether a definition of another name is registered as a kind. */
  hasElsewhere(kind: string, name: string): boolean {
    this.#kindNames ??= kindNames(this.entries.definitions);
    const names = this.#kindNames.get(kind);
    return names?.some((other) => other !== name) ?? false;
  }

  /** Fragments of a family. */
  *family(kind: Kind, family: string): Iterable<Fragment> {
    const contents = this.families[kind].get(family);
    if (contents === undefined) return;
    const plain = this.entries[kind].get(family);
    if (plain !== undefined && contents.size === 1) yield plain;
    else for (const [name, fragment] of this.entries[kind]) if (familyOf(name) === family) yield fragment;
  }

  /** The document as a merge sees it: contested entries in full, placeholders for all others. */
  skeleton(contested: Contested): Document {
    const paths = [...this.paths.keys()].filter((path) => contested.paths.has(path));
    const entries = KINDS.flatMap((kind) =>
      [...contested.entries[kind]].filter((family) => this.families[kind].has(family)).map((name) => `${kind} ${name}`),
    );
    const real = JSON.stringify([paths, entries.sort()]);
    if (this.#skeleton?.real !== real) this.#skeleton = { real, document: this.#build(contested) };
    return this.#skeleton.document;
  }

  #build(contested: Contested): Document {
    const show = (fragments: Fragments, isContested: (name: string) => boolean): object =>
      Object.fromEntries(
        [...fragments].map(([name, fragment]) => [name, isContested(name) ? valueOf(fragment) : fragment.standIn]),
      );
    const kinds = KINDS.filter((kind) => this.head[kind] !== undefined).map((kind) => [
      kind,
      show(this.entries[kind], (name) => contested.entries[kind].has(familyOf(name))),
    ]);
    const paths = show(this.paths, (path) => contested.paths.has(path)) as Readonly<Record<string, PathItem>>;
    return { ...this.head, paths, ...(Object.fromEntries(kinds) as Partial<Document>) };
  }
}

/** Names of definitions by the kinds that they are registered as. */
function kindNames(fragments: Fragments): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, fragment] of fragments)
    for (const kind of kindKeysOf(fragment)) found.set(kind, [...(found.get(kind) ?? []), name]);
  return found;
}

function families(fragments: Fragments): Map<string, Set<Content>> {
  const found = new Map<string, Set<Content>>();
  for (const [name, { content }] of fragments) {
    const family = familyOf(name);
    const known = found.get(family);
    if (known === undefined) found.set(family, new Set([content]));
    else known.add(content);
  }
  return found;
}
