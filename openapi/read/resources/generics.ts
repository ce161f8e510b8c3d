import { groupBy } from "../../types/group-by.js";
import { childPointer } from "../../types/json-pointer.js";
import type { Json } from "../../types/json.js";
import { isObject, memberOf } from "../../types/objects.js";
import type { SchemaPart } from "./list-schemas.js";
import type { SchemaIndex } from "./schema-index.js";

/** A schema that refers to a generic one and says what its dynamic anchors mean. */
export interface Filled {
  /** Pointer of the schema. */
  readonly pointer: string;
  /** Pointer of its `$ref`'s object: the schema itself, or an item of its `allOf`. */
  readonly at: string;
  /** Pointer of the generic schema. */
  readonly generic: string;
  /** Pointers by the names of the dynamic anchors that the schema declares. */
  readonly declared: ReadonlyMap<string, string>;
}

/** A redeclared dynamic anchor whose new meaning does not reach a schema that uses the anchor. */
export interface Unreached {
  readonly name: string;
  /** Pointer of the declaration. */
  readonly pointer: string;
  /** Reference to the schema that keeps the first meaning. */
  readonly user: string;
}

/** Most schemas in all copies of generic ones together. */
const MOST_COPIED = 100_000;

/** The dynamic anchors that a schema declares, itself or in its `$defs`: pointers by name. */
function declaredBy({ pointer, value }: SchemaPart): ReadonlyMap<string, string> {
  const inDefinitions = isObject(value["$defs"]) ? value["$defs"] : {};
  const places: [Json, string][] = [
    [value, pointer],
    ...Object.entries(inDefinitions).map(([name, schema]): [Json, string] => [
      schema,
      childPointer(childPointer(pointer, "$defs"), name),
    ]),
  ];
  return new Map(
    places.flatMap(([schema, at]) => {
      const name = memberOf(schema, "$dynamicAnchor");
      return typeof name === "string" ? [[name, at] as const] : [];
    }),
  );
}

const isInside = (pointer: string, outer: string): boolean => pointer === outer || pointer.startsWith(`${outer}/`);

/** A `$ref` of a schema to another one of the same file. */
interface Edge {
  readonly from: string;
  readonly to: string;
}

/** A schema with a `$dynamicRef`. */
interface User {
  readonly pointer: string;
  /** The name of the anchor. */
  readonly name: string;
  /** Pointer of what the anchor means if nothing declares it anew. */
  readonly usual: string | undefined;
}

/** A schema that declares dynamic anchors: pointers by name. */
interface Declaring {
  readonly part: SchemaPart;
  readonly declared: ReadonlyMap<string, string>;
}

const unreachedBy = (declared: ReadonlyMap<string, string>, user: string): readonly Unreached[] =>
  Array.from(declared, ([name, pointer]) => ({ name, pointer, user }));

/** The generic schemas of a file, and what fills them in. */
export class Generics {
  readonly #index: SchemaIndex;
  readonly #users: readonly User[];
  /** By the outermost schema around their start. */
  readonly #edges: ReadonlyMap<string, readonly Edge[]>;
  /** By pointer of the schema that fills in. */
  readonly #filled: ReadonlyMap<string, readonly Filled[]>;
  readonly unreached: readonly Unreached[];

  constructor(index: SchemaIndex) {
    this.#index = index;
    this.#users = index.schemas.flatMap((part): readonly User[] => {
      const reference = part.value["$dynamicRef"];
      const name = typeof reference === "string" ? reference.split("#", 2)[1] : undefined;
      if (typeof reference !== "string" || name === undefined || name === "" || name.startsWith("/")) return [];
      return [{ pointer: part.pointer, name, usual: index.target(index.usualTarget(part, reference))?.pointer }];
    });
    const edges = index.schemas.flatMap((part): readonly Edge[] => {
      const to = this.#targetOf(part);
      return to === undefined ? [] : [{ from: part.pointer, to }];
    });
    this.#edges = groupBy(edges, ({ from }) => this.#rootOf(from));
    const declaring = index.schemas.flatMap((part): readonly Declaring[] => {
      const declared = declaredBy(part);
      return declared.size === 0 ? [] : [{ part, declared }];
    });
    const candidates = declaring.flatMap(({ part, declared }) => this.#filledBy(part, declared));
    const copied = this.#withinLimit(candidates);
    this.#filled = groupBy(copied, ({ pointer }) => pointer);
    this.unreached = [
      ...candidates.slice(copied.length).flatMap(({ declared, generic }) => unreachedBy(declared, `#${generic}`)),
      ...declaring.flatMap(({ part, declared }) => this.#inOtherFiles(part, declared)),
      ...this.#findUnreached(declaring),
    ];
  }

  /** The generic schemas that the schema at a pointer fills in. */
  filledAt(pointer: string): readonly Filled[] {
    return this.#filled.get(pointer) ?? [];
  }

  /** The first copies, as many as the limit allows. */
  #withinLimit(candidates: readonly Filled[]): readonly Filled[] {
    const sizes = new Map<string, number>();
    let copied = 0;
    const end = candidates.findIndex(({ generic }) => {
      const size = sizes.get(generic) ?? this.#index.schemas.filter(({ pointer }) => isInside(pointer, generic)).length;
      sizes.set(generic, size);
      copied += size;
      return copied > MOST_COPIED;
    });
    return end < 0 ? candidates : candidates.slice(0, end);
  }

  /** A schema and the items of its `allOf`: the places of references that its anchors change. */
  #withParts({ pointer, value }: SchemaPart): readonly SchemaPart[] {
    const parts = Array.isArray(value["allOf"]) ? (value["allOf"] as readonly Json[]) : [];
    const places = [pointer, ...parts.map((_, i) => childPointer(childPointer(pointer, "allOf"), i))];
    return places.flatMap((at) => this.#index.at(at) ?? []);
  }

  /** Anchors beside a reference to another file, whose schemas are not copied. */
  #inOtherFiles(part: SchemaPart, declared: ReadonlyMap<string, string>): readonly Unreached[] {
    return this.#withParts(part).flatMap((each) => {
      const reference = each.value["$ref"];
      if (typeof reference !== "string" || this.#index.rebased(each, reference).startsWith("#")) return [];
      return unreachedBy(declared, reference);
    });
  }

  #filledBy(part: SchemaPart, declared: ReadonlyMap<string, string>): readonly Filled[] {
    const { pointer } = part;
    return this.#withParts(part).flatMap((each) => {
      const at = each.pointer;
      const generic = this.#targetOf(each);
      return generic === undefined || isInside(pointer, generic) || !this.#uses(generic, declared)
        ? []
        : [{ pointer, at, generic, declared }];
    });
  }

  #targetOf(part: SchemaPart): string | undefined {
    const reference = part.value["$ref"];
    return typeof reference === "string"
      ? this.#index.target(this.#index.rebased(part, reference))?.pointer
      : undefined;
  }

  /** Whether a schema contains a dynamic reference to one of the names. */
  #uses(pointer: string, names: ReadonlyMap<string, string>): boolean {
    return this.#users.some((user) => names.has(user.name) && isInside(user.pointer, pointer));
  }

  /** Declarations that a schema beyond the generic one would have to see. */
  #findUnreached(declaring: readonly Declaring[]): readonly Unreached[] {
    const declarations = new Map<string, Set<string>>();
    for (const { declared } of declaring)
      for (const [name, pointer] of declared)
        declarations.set(name, (declarations.get(name) ?? new Set<string>()).add(pointer));
    const found = new Map<string, Unreached>();
    for (const [name, pointers] of declarations) {
      if (pointers.size < 2) continue;
      const reaching = this.#rootsReaching(name);
      for (const { part, declared } of declaring) {
        const declaration = declared.get(name);
        if (declaration === undefined) continue;
        const user = this.#furtherUser(part, reaching);
        if (user !== undefined && user.usual !== declaration)
          found.set(declaration, { name, pointer: declaration, user: `#${user.pointer}` });
      }
    }
    return [...found.values()];
  }

  /** A user of an anchor that a schema leads to, outside of the schema itself and of the generic ones that it fills in. */
  #furtherUser(part: SchemaPart, reaching: ReadonlyMap<string, User>): User | undefined {
    const inside = [part.pointer, ...this.filledAt(part.pointer).map(({ generic }) => generic)];
    const roots = new Set(inside.map((pointer) => this.#rootOf(pointer)));
    for (const root of roots)
      for (const { from, to } of this.#edges.get(root) ?? []) {
        const user = roots.has(this.#rootOf(to)) ? undefined : reaching.get(this.#rootOf(to));
        if (user !== undefined && inside.some((each) => isInside(from, each))) return user;
      }
    return undefined;
  }

  /** The outermost schemas that contain, or lead to, a dynamic reference to an anchor, with the schema that has it. */
  #rootsReaching(name: string): ReadonlyMap<string, User> {
    const sources = new Map<string, Set<string>>();
    for (const [root, edges] of this.#edges)
      for (const { to } of edges) {
        const target = this.#rootOf(to);
        sources.set(target, (sources.get(target) ?? new Set<string>()).add(root));
      }
    const users = this.#users.filter((user) => user.name === name);
    const reaching = new Map(users.map((user) => [this.#rootOf(user.pointer), user]));
    for (const [root, user] of reaching)
      for (const source of sources.get(root) ?? []) if (!reaching.has(source)) reaching.set(source, user);
    return reaching;
  }

  #rootOf(pointer: string): string {
    return this.#index.at(pointer)?.root ?? pointer;
  }
}
