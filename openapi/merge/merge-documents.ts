import { isDeepStrictEqual } from "node:util";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { METHODS, type Method } from "../types/methods.js";
import { sortKeys } from "../types/sort-keys.js";
import type { Document, Operation, Parameter, PathItem, Schema, Tag } from "../types/swagger-2.js";
import { KindOwners } from "./kind-owners.js";
import { renameReferences } from "./local-references.js";
import type { NamedDocument } from "./named-document.js";
import { OperationIds, renameOperations } from "./operation-ids.js";
import { ownDefaults } from "./own-defaults.js";
import { sameSchema, shortList, unionGvks } from "./registered-kinds.js";
import { dropUnreachable } from "./drop-unreachable.js";
import { KINDS, sharedEntries, type Kind } from "./shared-entries.js";

export interface MergeOptions {
  /**
   * How to merge two documents with the same path. `union` keeps all operations; the first document's win. `first` keeps the
   * first document's path as it is, as kube-aggregator does, and reports each operation that is lost.
   */
  readonly paths: "union" | "first";
  /** Whether documents without paths add their definitions. By default they are left out, as Kubernetes' servers do. */
  readonly keepPathless?: boolean;
  /** Whether to rename definitions with the same name and other content, instead of reporting an error. */
  readonly rename: boolean;
}

export interface Merged {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** Moves path-level parameters into the operations, for path items with different ones. */
function lowered(item: PathItem): PathItem {
  const shared = item.parameters ?? [];
  const keyOf = (parameter: Parameter): string =>
    typeof parameter["$ref"] === "string" ? parameter["$ref"] : `${parameter.name}\u0000${parameter.in}`;
  return Object.fromEntries(
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const own = operation.parameters ?? [];
      const taken = new Set(own.map(keyOf));
      const parameters = [...shared.filter((parameter) => !taken.has(keyOf(parameter))), ...own];
      return [[method, parameters.length > 0 ? { ...operation, parameters } : operation] as const];
    }),
  );
}

type MergeCode = "GV4001" | "GV4002" | "GV4004" | "GV4006" | "GV4007" | "GV4009";

/** An entry of a later document. */
interface Added {
  readonly name: string;
  /** Its name in the result. */
  readonly as: string;
  /** Name of its document. */
  readonly from: string;
}

/** Merges one document into the previous result. */
class Merger {
  readonly #options: MergeOptions;
  readonly diagnostics: Diagnostic[] = [];
  readonly #first: NamedDocument;
  readonly #paths: Record<string, PathItem>;
  readonly #shared: Readonly<Record<Kind, Map<string, Schema>>>;
  readonly #tags: Map<string, Tag>;
  readonly #security: Record<string, unknown>;
  readonly #ids = new OperationIds();
  readonly #kinds = new KindOwners();
  /** Origin of paths, and of entries as `<kind> <name>`, for messages. Absent: the first document. */
  readonly #origin = new Map<string, string>();

  constructor(first: NamedDocument, options: MergeOptions) {
    this.#first = first;
    this.#options = options;
    this.#paths = { ...first.document.paths };
    const { definitions, parameters, responses } = sharedEntries(first.document);
    this.#shared = {
      definitions: new Map(Object.entries(definitions)),
      parameters: new Map(Object.entries(parameters)),
      responses: new Map(Object.entries(responses)),
    };
    this.#tags = new Map((first.document.tags ?? []).map((tag) => [tag.name, tag]));
    this.#ids.add(first.document.paths, first.name);
    for (const [name, schema] of this.#shared.definitions) this.#kinds.take(name, schema);
    this.#security = { ...(first.document["securityDefinitions"] as Record<string, unknown> | undefined) };
  }

  /** Operations with new ids. Others are renamed, or reported if renaming is off. */
  #withFreeIds(paths: Readonly<Record<string, PathItem>>, file: string): Record<string, PathItem> {
    const taken = this.#ids.add(paths, file);
    for (const { id, other, renamed } of taken) {
      if (this.#options.rename) this.#report("GV4007", { id, file, other, renamed });
      else this.#report("GV4002", { name: `operation ${id}`, first: other, second: file });
    }
    return taken.length === 0 || !this.#options.rename ? paths : renameOperations(paths, taken);
  }

  /** Schemes that only a later document has. On a conflict, the first one stays and was reported. */
  #addSecurity(document: Document): void {
    const schemes = document["securityDefinitions"] as Readonly<Record<string, unknown>> | undefined;
    for (const [name, scheme] of Object.entries(schemes ?? {})) {
      if (!Object.hasOwn(this.#security, name)) this.#security[name] = scheme;
    }
  }

  add(given: NamedDocument): void {
    const hasPaths = Object.keys(given.document.paths).length > 0;
    if (!hasPaths && this.#options.keepPathless !== true) return;
    const { document, diagnostics } = ownDefaults(given, this.#first);
    const source = { name: given.name, document };
    const { paths } = document;
    this.diagnostics.push(...diagnostics);
    this.#addSecurity(document);
    let kept = this.#keptPaths(source);
    if (hasPaths && Object.keys(kept).length === 0) return;
    kept = this.#withFreeIds(kept, source.name);
    const dropped = Object.entries(paths).some(([path, item]) => kept[path] !== item);
    const all = sharedEntries(source.document);
    // Drop what only the dropped operations used. Keep what nothing ever used.
    let shared = dropped ? dropUnreachable(all, paths, kept) : all;
    for (const kind of KINDS) {
      const renamed = this.#renames(source, kind, shared[kind]);
      const follow = <T>(value: T): T =>
        renamed.size === 0 ? value : renameReferences(value, kind, (name) => renamed.get(name) ?? name);
      shared = follow(shared);
      kept = follow(kept);
      for (const [name, entry] of Object.entries(shared[kind]))
        this.#addEntry(kind, { name, as: renamed.get(name) ?? name, from: source.name }, entry);
    }
    for (const [path, item] of Object.entries(kept)) this.#addPath(path, item, source.name);
    for (const tag of source.document.tags ?? []) if (!this.#tags.has(tag.name)) this.#tags.set(tag.name, tag);
  }

  /** The operations of a source that enter the result. */
  #keptPaths(source: NamedDocument): Record<string, PathItem> {
    const kept: Record<string, PathItem> = {};
    for (const [path, item] of Object.entries(source.document.paths)) {
      const known = this.#paths[path];
      const rest = known === undefined ? item : this.#newOperations(path, known, item, source.name);
      if (rest !== undefined) kept[path] = rest;
    }
    return kept;
  }

  /** What a path item adds to a known one with the same path; `undefined` for nothing. */
  #newOperations(path: string, known: PathItem, item: PathItem, name: string): PathItem | undefined {
    const first = this.#origin.get(path) ?? this.#first.name;
    if (this.#options.paths === "first") {
      const lost = METHODS.filter((method) => item[method] !== undefined && known[method] === undefined);
      for (const method of lost) this.#report("GV4006", { path: `${method.toUpperCase()} ${path}`, file: name });
      return undefined;
    }
    const added = METHODS.filter((method) => item[method] !== undefined && known[method] === undefined);
    const [a, b] = [lowered(known), lowered(item)];
    for (const method of METHODS) {
      if (a[method] !== undefined && b[method] !== undefined && !isDeepStrictEqual(a[method], b[method]))
        this.#report("GV4001", { operation: `${method.toUpperCase()} ${path}`, first, second: name });
    }
    if (added.length === 0) return undefined;
    return Object.fromEntries(added.map((method) => [method, b[method]]));
  }

  #addPath(path: string, item: PathItem, name: string): void {
    const known = this.#paths[path];
    if (known === undefined) {
      this.#paths[path] = item;
      this.#origin.set(path, name);
      return;
    }
    const both: Readonly<Partial<Record<Method, Operation>>> = { ...lowered(known), ...item };
    this.#paths[path] = Object.fromEntries(
      METHODS.flatMap((method) => (both[method] === undefined ? [] : [[method, both[method]]])),
    );
  }

  #addEntry(kind: Kind, { name, as, from }: Added, given: Schema): void {
    const known = this.#shared[kind].get(as);
    const entry = kind === "definitions" ? this.#withFreeKinds({ name, as, from }, given) : given;
    this.#shared[kind].set(as, known === undefined ? entry : unionGvks(known, entry));
    if (known === undefined) this.#origin.set(`${kind} ${as}`, from);
  }

  /** A definition with the kinds that no other one is registered as. That a renamed one loses some goes without saying. */
  #withFreeKinds({ name, as, from }: Added, given: Schema): Schema {
    const { schema, lost } = this.#kinds.take(as, given);
    for (const owner of new Set(lost.map((each) => each.owner)))
      if (owner !== name) {
        const kinds = lost.filter((each) => each.owner === owner).map(({ kind }) => kind);
        this.#report("GV4009", { name: as, file: from, kinds: shortList(kinds), owner });
      }
    return schema;
  }

  /**
   * New names for entries whose name is taken: `<name>_v2` and so on, the first that is free in all documents or already has
   * the same content.
   */
  #renames(source: NamedDocument, kind: Kind, entries: Readonly<Record<string, Schema>>): Map<string, string> {
    const taken = this.#shared[kind];
    const renames = new Map<string, string>();
    const chosen = new Set<string>();
    for (const [name, entry] of Object.entries(entries)) {
      const known = taken.get(name);
      if (known === undefined || sameSchema(known, entry)) continue;
      const shown = `${kind.slice(0, -1)} ${name}`;
      if (!this.#options.rename) {
        const first = this.#origin.get(`${kind} ${name}`) ?? this.#first.name;
        this.#report("GV4002", { name: shown, first, second: source.name });
        continue;
      }
      let index = 2;
      for (let candidate = `${name}_v2`; ; candidate = `${name}_v${++index}`) {
        const there = taken.get(candidate);
        if (
          there !== undefined ? !sameSchema(there, entry) : chosen.has(candidate) || Object.hasOwn(entries, candidate)
        )
          continue;
        renames.set(name, candidate);
        chosen.add(candidate);
        this.#report("GV4004", { name: shown, file: source.name, renamed: candidate });
        break;
      }
    }
    return renames;
  }

  #report(code: MergeCode, args: Readonly<Record<string, string>>): void {
    this.diagnostics.push(diagnostic(code, undefined, args));
  }

  /** The first document's own fields and all merged entries, in byte order. */
  result(): Document {
    const first = this.#first.document;
    const entries = KINDS.filter((kind) => kind === "definitions" || this.#shared[kind].size > 0).map(
      (kind) => [kind, sortKeys(Object.fromEntries(this.#shared[kind]))] as const,
    );
    const tags = this.#tags.size > 0 ? { tags: [...this.#tags.values()] } : {};
    const security = Object.keys(this.#security).length > 0 ? { securityDefinitions: this.#security } : {};
    const merged: Record<string, unknown> = { ...first, paths: sortKeys(this.#paths), ...security, ...tags };
    return { ...merged, ...Object.fromEntries(entries) } as unknown as Document;
  }
}

/** A merge result with diagnostics by document. */
export interface MergedEach {
  readonly document: Document;
  /** One list for each document, in the given order. The first is empty. */
  readonly diagnostics: readonly (readonly Diagnostic[])[];
}

/** {@link mergeDocuments}, with diagnostics by document. */
export function mergeEach(documents: readonly NamedDocument[], options: MergeOptions): MergedEach {
  const [first, ...rest] = documents;
  if (first === undefined) throw new Error("nothing to merge");
  const merger = new Merger(first, options);
  const diagnostics = rest.map((document) => {
    const before = merger.diagnostics.length;
    merger.add(document);
    return merger.diagnostics.slice(before);
  });
  return { document: merger.result(), diagnostics: [[], ...diagnostics] };
}

/**
 * Merges Swagger 2.0 documents by the rules of kube-openapi's aggregator, without its losses: equal definitions are
 * shared, different ones of one name are renamed with all references to them, kinds are united, and no operation goes
 * missing without a diagnostic. Inputs are never changed. Top-level fields come from the first document; what operations
 * of the others inherited from theirs is written out.
 */
export function mergeDocuments(documents: readonly NamedDocument[], options: MergeOptions): Merged {
  const { document, diagnostics } = mergeEach(documents, options);
  return { document, diagnostics: diagnostics.flat() };
}
