import type { Problem } from "../../../openapi/read/sources/location.js";
import { basePathOf } from "../../../openapi/merge/own-defaults.js";
import { KINDS, sharedEntries, type Kind } from "../../../openapi/merge/shared-entries.js";
import { readLocal } from "../../../openapi/merge/local-references.js";
import { METHODS } from "../../../openapi/types/methods.js";
import type { Document, PathItem, Tag } from "../../../openapi/types/swagger-2.js";
import { definitionProblem, notSwagger, pathProblem } from "../../../openapi/read/check-readable.js";
import { isObject } from "../../../openapi/types/objects.js";
import { Contribution, familyOf } from "./contribution.js";
import { makeFragment, type Fragment } from "./fragment.js";
import { ownsPath, type Ownership } from "./owned-group-versions.js";

type Plain = Record<string, unknown>;

export interface PrepareOptions {
  readonly name: string;
  readonly owned: Ownership;
  /** The member's previous contribution. Unchanged parts are reused. */
  readonly previous?: Contribution | undefined;
  /** The current contributions of all members. */
  readonly others?: Iterable<Contribution>;
}

export interface PreparedContribution {
  readonly contribution: Contribution;
  /** The part of the document in the GroupVersions that the member owns. */
  readonly selected: Document;
  /** The same, without paths and definitions that the previous contribution has in equal form. */
  readonly changed: Document;
}

/** Reference to a definition, for readers that compare references as text. */
const LITERAL = "#/definitions/";

/** Sorts fragments into the document's order, whatever order they were reached in. */
const inOrder = (fragments: ReadonlyMap<string, Fragment>, all: Readonly<Plain>): Map<string, Fragment> =>
  new Map(
    Object.keys(all).flatMap((name) => {
      const fragment = fragments.get(name);
      return fragment === undefined ? [] : [[name, fragment] as const];
    }),
  );

/** Turns the document of one member into its contribution. */
class Preparation {
  readonly #options: PrepareOptions;
  readonly #document: Document;
  readonly #all: Readonly<Record<Kind, Readonly<Plain>>>;
  readonly #problems: string[] = [];
  readonly #paths = new Map<string, Fragment>();
  readonly #entries: Record<Kind, Map<string, Fragment>> = {
    definitions: new Map<string, Fragment>(),
    parameters: new Map<string, Fragment>(),
    responses: new Map<string, Fragment>(),
  };
  readonly #changed: Record<"paths" | "definitions", [string, unknown][]> = { paths: [], definitions: [] };
  /** Referenced entries still to encode. A queue, because chains of references may be long. */
  readonly #waiting: { readonly kind: Kind; readonly name: string }[] = [];

  constructor(document: Document, options: PrepareOptions) {
    this.#document = document;
    this.#options = options;
    this.#all = sharedEntries(document);
  }

  run(): PreparedContribution | Problem {
    const base = basePathOf(this.#document);
    for (const [path, item] of Object.entries(this.#document.paths))
      if (!path.startsWith("x-") && ownsPath(this.#options.owned, base + path)) this.#addPath(path, item);
    if (this.#options.owned === undefined)
      for (const kind of KINDS) for (const name of Object.keys(this.#all[kind])) this.#waiting.push({ kind, name });
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop())
      this.#addEntry(next.kind, next.name);
    // A server without its API has failed. It does not give up what it owns, because ownership is declared.
    if (this.#options.owned !== undefined && this.#paths.size === 0 && this.#problems.length === 0)
      return { problem: "it has nothing of what it owns" };
    const [first, ...more] = this.#problems;
    if (first !== undefined)
      return { problem: more.length === 0 ? first : `${first}, and ${more.length} more like it` };
    return this.#result();
  }

  #addPath(path: string, item: PathItem): void {
    const problem = pathProblem(path, item);
    if (problem !== undefined) return void this.#problems.push(problem);
    const text = JSON.stringify(item);
    const before = this.#options.previous?.paths.get(path);
    const fragment = before?.text === text ? before : makeFragment(item, text, { isPath: true });
    if (fragment !== before) this.#changed.paths.push([path, item]);
    this.#paths.set(path, fragment);
    this.#follow(path, fragment, false);
  }

  #addEntry(kind: Kind, name: string): void {
    if (this.#entries[kind].has(name)) return;
    const entry = this.#all[kind][name];
    const where = `${kind.slice(0, -1)} ${name}`;
    const problem = kind === "definitions" ? definitionProblem(name, entry) : undefined;
    if (problem !== undefined || !isObject(entry))
      return void this.#problems.push(problem ?? `${where} is not an object`);
    const text = JSON.stringify(entry);
    const before = this.#options.previous?.entries[kind].get(name);
    const fragment =
      before?.text === text ? before : makeFragment(entry, text, { isPath: false, alike: this.#alike(kind, name) });
    if (fragment !== before && kind === "definitions") this.#changed.definitions.push([name, entry]);
    this.#entries[kind].set(name, fragment);
    this.#follow(where, fragment, kind === "definitions");
  }

  /** Queues what a fragment refers to, or records that it is missing. */
  #follow(where: string, { content }: Fragment, literally: boolean): void {
    for (const reference of content.references) {
      const local = readLocal(reference);
      const name = literally && reference.startsWith(LITERAL) ? reference.slice(LITERAL.length) : local?.name;
      if (local === undefined || name === undefined || !Object.hasOwn(this.#all[local.kind], name))
        this.#problems.push(`${where} refers to ${reference}, which is not there`);
      else this.#waiting.push({ kind: local.kind, name });
    }
  }

  *#alike(kind: Kind, name: string): Iterable<Fragment> {
    const family = familyOf(name);
    for (const other of this.#options.others ?? []) yield* other.family(kind, family);
    // Several names of one family in a single document are rare. All of them follow from the first.
    if (family !== name)
      for (const [own, fragment] of this.#entries[kind]) if (familyOf(own) === family) yield fragment;
  }

  #result(): PreparedContribution {
    const empty = (kind: Kind) => (this.#document[kind] === undefined ? [] : [[kind, {}] as const]);
    const tags = this.#tags();
    const head = {
      ...this.#document,
      paths: {},
      ...(Object.fromEntries(KINDS.flatMap(empty)) as Partial<Document>),
      ...(tags !== undefined && { tags }),
    };
    const entries = Object.fromEntries(
      KINDS.map((kind) => [kind, inOrder(this.#entries[kind], this.#all[kind])]),
    ) as Record<Kind, Map<string, Fragment>>;
    const kept = (all: Readonly<Plain>, fragments: ReadonlyMap<string, Fragment>): object =>
      Object.fromEntries(Object.entries(all).filter(([name]) => fragments.has(name)));
    const changed = {
      paths: Object.fromEntries(this.#changed.paths),
      definitions: Object.fromEntries(this.#changed.definitions),
    };
    return {
      contribution: new Contribution({ name: this.#options.name, head, paths: this.#paths, entries }),
      selected: {
        ...this.#document,
        paths: kept(this.#document.paths, this.#paths) as Document["paths"],
        definitions: kept(this.#all.definitions, this.#entries.definitions) as Document["definitions"] & object,
      },
      changed: { ...this.#document, ...(changed as Pick<Document, "paths" | "definitions">) },
    };
  }

  /** The tags of a member's operations, for a member that owns only a part. */
  #tags(): Document["tags"] {
    const { tags } = this.#document;
    if (this.#options.owned === undefined || tags === undefined) return tags;
    const used = new Set<string>();
    for (const path of this.#paths.keys())
      for (const method of METHODS) for (const tag of this.#document.paths[path]?.[method]?.tags ?? []) used.add(tag);
    return tags.filter(({ name }: Tag) => used.has(name));
  }
}

/**
 * Prepares the contribution of a member: the paths of the GroupVersions that it owns, and the definitions, parameters and
 * responses that these reach. A member that owns everything contributes its whole document. Refuses a document that
 * readers cannot read, with the reason.
 */
export function prepareContribution(document: unknown, options: PrepareOptions): PreparedContribution | Problem {
  const problem = notSwagger(document);
  return problem === undefined ? new Preparation(document as Document, options).run() : { problem };
}
