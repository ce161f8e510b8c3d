import { isDeepStrictEqual } from "node:util";
import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.js";
import { METHODS_3 } from "../../types/methods.js";
import { isObject, type UnknownObject } from "../../types/objects.js";
import { sortKeys } from "../../types/sort-keys.js";
import { KindOwners } from "../kind-owners.js";
import type { MergeOptions } from "../merge-documents.js";
import { sameSchema, shortList, unionGvks } from "../registered-kinds.js";
import { COMPONENTS, entriesIn, type ComponentKind, type Document3, type NamedDocument3 } from "./document-3.js";
import { loweredItem } from "./lowered-item.js";
import { renameComponents, renameOperationIds } from "./rename.js";
import { ownDefaults3 } from "./own-defaults-3.js";
import { reachable } from "./reachable.js";

export interface Merged3 {
  readonly document: Document3;
  readonly diagnostics: readonly Diagnostic[];
}

type Entries = Readonly<Record<string, UnknownObject>>;

/** Where operations stand: by path, or by the name of a webhook. */
const PLACES = ["paths", "webhooks"] as const;

type Place = (typeof PLACES)[number];

/** Names of kinds in messages. */
const singular = (kind: ComponentKind): string => (kind === "requestBodies" ? "request body" : kind.slice(0, -1));

/** Ids of the operations of a document. */
function idsOf(document: Document3): Set<string> {
  const items = PLACES.flatMap((place) => Object.values(entriesIn(document, place)));
  const ids = items.flatMap((item) =>
    METHODS_3.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) && typeof operation["operationId"] === "string" ? [operation["operationId"]] : [];
    }),
  );
  return new Set(ids);
}

/** The first of `name_v2`, `name_v3`, … that is free. */
function freeName(name: string, isFree: (candidate: string) => boolean): string {
  let index = 2;
  while (!isFree(`${name}_v${index}`)) index += 1;
  return `${name}_v${index}`;
}

/** Merges documents in OpenAPI 3 into the previous result, one after the other. */
class Merger3 {
  readonly diagnostics: Diagnostic[] = [];
  readonly #first: NamedDocument3;
  readonly #options: MergeOptions;
  readonly #places: Readonly<Record<Place, Map<string, UnknownObject>>>;
  readonly #components: Readonly<Record<ComponentKind, Map<string, UnknownObject>>>;
  readonly #schemes: Map<string, UnknownObject>;
  readonly #tags = new Map<unknown, unknown>();
  readonly #ids = new Map<string, string>();
  readonly #kinds = new KindOwners();
  /** Origin of path items and components, for messages. Absent: the first document. */
  readonly #origin = new Map<string, string>();

  constructor(first: NamedDocument3, options: MergeOptions) {
    const { document } = first;
    this.#first = first;
    this.#options = options;
    const mapOf = (value: unknown, key: string): Map<string, UnknownObject> =>
      new Map(Object.entries(entriesIn(value, key)));
    this.#places = { paths: mapOf(document, "paths"), webhooks: mapOf(document, "webhooks") };
    this.#components = Object.fromEntries(
      COMPONENTS.map((kind) => [kind, mapOf(document["components"], kind)]),
    ) as unknown as Record<ComponentKind, Map<string, UnknownObject>>;
    this.#schemes = mapOf(document["components"], "securitySchemes");
    for (const [name, schema] of this.#components.schemas) this.#kinds.take(name, schema);
    for (const id of idsOf(document)) this.#ids.set(id, first.name);
    this.#addTags(document);
  }

  #addTags(document: Document3): void {
    const tags: readonly unknown[] = Array.isArray(document["tags"]) ? document["tags"] : [];
    for (const tag of tags) if (isObject(tag) && !this.#tags.has(tag["name"])) this.#tags.set(tag["name"], tag);
  }

  add(given: NamedDocument3): void {
    const { name } = given;
    const own = ownDefaults3(given, this.#first);
    this.diagnostics.push(...own.diagnostics);
    const kept = this.#keptOf({ name, document: own.document });
    const items = PLACES.reduce((sum, place) => sum + Object.keys(entriesIn(kept, place)).length, 0);
    const before = PLACES.reduce((sum, place) => sum + Object.keys(entriesIn(own.document, place)).length, 0);
    // A document that is nothing but components adds them.
    if (items === 0 && before > 0) return;
    for (const [scheme, value] of Object.entries(entriesIn(kept["components"], "securitySchemes")))
      if (!this.#schemes.has(scheme)) this.#schemes.set(scheme, value);
    let document = this.#withFreeIds({ name, document: kept });
    for (const kind of COMPONENTS) {
      const renamed = this.#renames(name, kind, entriesIn(document["components"], kind));
      if (renamed.size > 0) document = renameComponents(document, { kind, names: renamed });
      for (const [entry, value] of Object.entries(entriesIn(document["components"], kind)))
        this.#addComponent(kind, { name: entry, as: renamed.get(entry) ?? entry, from: name }, value);
    }
    for (const place of PLACES)
      for (const [key, item] of Object.entries(entriesIn(document, place))) this.#addItem(place, key, item, name);
    this.#addTags(document);
  }

  /** A document without the operations that do not enter the result, and without the components that only they used. */
  #keptOf({ name, document }: NamedDocument3): Document3 {
    const changed = new Set<Place>();
    const places = PLACES.map((place) => {
      const kept = Object.entries(entriesIn(document, place)).flatMap(([key, item]) => {
        const known = this.#places[place].get(key);
        const rest = known === undefined ? item : this.#newOperations(place, { key, known, item, name });
        if (rest !== item) changed.add(place);
        return rest === undefined ? [] : [[key, rest] as const];
      });
      return [place, Object.fromEntries(kept)] as const;
    });
    const given = Object.fromEntries(places.filter(([place]) => document[place] !== undefined));
    const whole: Document3 = { ...document, ...given };
    return changed.size > 0 ? reachable(document, whole) : whole;
  }

  /** What a path item adds to a known one; `undefined` for nothing. */
  #newOperations(
    place: Place,
    { key, known, item, name }: { key: string; known: UnknownObject; item: UnknownObject; name: string },
  ): UnknownObject | undefined {
    const first = this.#origin.get(`${place} ${key}`) ?? this.#first.name;
    const shown = (method: string): string => `${method.toUpperCase()} ${place === "webhooks" ? "webhook " : ""}${key}`;
    const added = METHODS_3.filter((method) => item[method] !== undefined && known[method] === undefined);
    if (this.#options.paths === "first") {
      for (const method of added) this.#report("GV4006", { path: shown(method), file: name });
      return undefined;
    }
    const [a, b] = [loweredItem(known), loweredItem(item)];
    for (const method of METHODS_3)
      if (a[method] !== undefined && b[method] !== undefined && !isDeepStrictEqual(a[method], b[method]))
        this.#report("GV4001", { operation: shown(method), first, second: name });
    // What a reference or the extensions of a path item say is one thing: the first stays.
    if (["$ref", "additionalOperations"].some((field) => !isDeepStrictEqual(known[field], item[field])))
      this.#report("GV4001", { operation: key, first, second: name });
    return added.length === 0 ? undefined : Object.fromEntries(added.map((method) => [method, b[method]]));
  }

  #addItem(place: Place, key: string, item: UnknownObject, name: string): void {
    const known = this.#places[place].get(key);
    if (known === undefined) this.#origin.set(`${place} ${key}`, name);
    this.#places[place].set(key, known === undefined ? item : { ...loweredItem(known), ...item });
  }

  /** A document with operation ids that no other one has. Others are renamed, or reported if renaming is off. */
  #withFreeIds({ name, document }: NamedDocument3): Document3 {
    const ids = idsOf(document);
    const renamed = new Map<string, string>();
    for (const id of ids) {
      const other = this.#ids.get(id);
      if (other === undefined) continue;
      if (!this.#options.rename) {
        this.#report("GV4002", { name: `operation ${id}`, first: other, second: name });
        continue;
      }
      const free = freeName(id, (candidate) => !this.#ids.has(candidate) && !ids.has(candidate));
      this.#report("GV4007", { id, file: name, other, renamed: free });
      renamed.set(id, free);
    }
    for (const id of ids) if (!this.#ids.has(renamed.get(id) ?? id)) this.#ids.set(renamed.get(id) ?? id, name);
    return renamed.size === 0 ? document : renameOperationIds(document, renamed);
  }

  #renames(from: string, kind: ComponentKind, entries: Entries): Map<string, string> {
    const taken = this.#components[kind];
    const renames = new Map<string, string>();
    const chosen = new Set<string>();
    for (const [name, entry] of Object.entries(entries)) {
      const known = taken.get(name);
      if (known === undefined || sameSchema(known, entry)) continue;
      const shown = `${singular(kind)} ${name}`;
      if (!this.#options.rename) {
        const first = this.#origin.get(`${kind} ${name}`) ?? this.#first.name;
        this.#report("GV4002", { name: shown, first, second: from });
        continue;
      }
      const renamed = freeName(name, (candidate) => {
        const there = taken.get(candidate);
        return there === undefined
          ? !chosen.has(candidate) && !Object.hasOwn(entries, candidate)
          : sameSchema(there, entry);
      });
      renames.set(name, renamed);
      chosen.add(renamed);
      this.#report("GV4004", { name: shown, file: from, renamed });
    }
    return renames;
  }

  #addComponent(
    kind: ComponentKind,
    { name, as, from }: { readonly name: string; readonly as: string; readonly from: string },
    given: UnknownObject,
  ): void {
    const known = this.#components[kind].get(as);
    let entry = given;
    if (kind === "schemas") {
      const { schema, lost } = this.#kinds.take(as, given);
      entry = schema;
      for (const owner of new Set(lost.map((each) => each.owner)))
        if (owner !== name) {
          const kinds = lost.filter((each) => each.owner === owner).map((each) => each.kind);
          this.#report("GV4009", { name: as, file: from, kinds: shortList(kinds), owner });
        }
    }
    this.#components[kind].set(as, known === undefined ? entry : unionGvks(known, entry));
    if (known === undefined) this.#origin.set(`${kind} ${as}`, from);
  }

  #report(
    code: "GV4001" | "GV4002" | "GV4004" | "GV4006" | "GV4007" | "GV4009",
    args: Readonly<Record<string, string>>,
  ): void {
    this.diagnostics.push(diagnostic(code, undefined, args));
  }

  /** The first document's own fields and all merged entries, in byte order. */
  result(): Document3 {
    const { document } = this.#first;
    const sorted = (entries: ReadonlyMap<string, UnknownObject>): object => sortKeys(Object.fromEntries(entries));
    const components = {
      ...(isObject(document["components"]) ? document["components"] : {}),
      ...Object.fromEntries(
        COMPONENTS.filter((kind) => this.#components[kind].size > 0).map((kind) => [
          kind,
          sorted(this.#components[kind]),
        ]),
      ),
      ...(this.#schemes.size > 0 && { securitySchemes: Object.fromEntries(this.#schemes) }),
    };
    return {
      ...document,
      ...(document["paths"] !== undefined || this.#places.paths.size > 0 ? { paths: sorted(this.#places.paths) } : {}),
      ...(this.#places.webhooks.size > 0 && { webhooks: sorted(this.#places.webhooks) }),
      ...(Object.keys(components).length > 0 && { components }),
      ...(this.#tags.size > 0 && { tags: [...this.#tags.values()] }),
    };
  }
}

/**
 * Merges documents in one dialect of OpenAPI 3, by the rules of the merger of Swagger 2.0: equal components are shared,
 * different ones of one name are renamed with all references to them, and no operation goes missing without a diagnostic.
 * Inputs are never changed. Top-level fields come from the first document; what operations of the others inherited from
 * theirs is written out.
 */
export function mergeDocuments3(documents: readonly NamedDocument3[], options: MergeOptions): Merged3 {
  const [first, ...rest] = documents;
  if (first === undefined) throw new Error("nothing to merge");
  const merger = new Merger3(first, options);
  for (const document of rest) merger.add(document);
  return { document: merger.result(), diagnostics: merger.diagnostics };
}
