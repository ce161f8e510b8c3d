import { furtherValues } from "./further-values.js";
import type { ClientModel, NamedType, Property, Type } from "../../../client-model/client-model.js";

/** A field of a type. `from` is the id of the type that it is inherited from. */
export interface Member {
  readonly property: Property;
  readonly from?: string;
}

/** The fields of a type, inheritance resolved. */
export interface Members {
  readonly members: readonly Member[];
  /** Type of additional fields. */
  readonly additional?: Type;
}

const NOTHING: Members = { members: [] };

/** Properties as the document lists them. */
const inOrder = (properties: readonly Property[]): readonly Property[] =>
  properties.toSorted((a, b) => (a.place ?? properties.length) - (b.place ?? properties.length));

/** Types by id, and their resolved fields. */
export class TypeIndex {
  readonly #byId: ReadonlyMap<string, NamedType>;
  readonly #members = new Map<string, Members>();
  readonly #order: "document" | "name";

  /** @param order - the order of an object's own fields: that of the document, which only documentation follows, or by name */
  constructor(model: ClientModel, order: "document" | "name") {
    this.#order = order;
    this.#byId = new Map(model.types.map((type) => [type.id, type]));
  }

  find(id: string): NamedType | undefined {
    return this.#byId.get(id);
  }

  /** The fields of a named type, including inherited ones. */
  membersOf(id: string): Members {
    const known = this.#members.get(id);
    if (known !== undefined) return known;
    // A type that inherits from itself gets nothing from it.
    this.#members.set(id, NOTHING);
    const type = this.#byId.get(id)?.type;
    const members = type === undefined ? NOTHING : this.fieldsOf(type);
    this.#members.set(id, members);
    return members;
  }

  /** The type behind a chain of names. */
  behind(id: string): string {
    let current = id;
    for (let depth = 0; depth < 32; depth += 1) {
      const type = this.#byId.get(current)?.type;
      if (type?.kind !== "reference") return current;
      current = type.id;
    }
    return current;
  }

  /** The fields of an unnamed type. Fields of referenced types count only if inherited. */
  fieldsOf(type: Type): Members {
    if (type.kind === "object") {
      const additional = furtherValues(type);
      const properties = this.#order === "document" ? inOrder(type.properties) : type.properties;
      return {
        members: properties.map((property) => ({ property })),
        ...(additional !== undefined && { additional }),
      };
    }
    if (type.kind === "nullable") return this.fieldsOf(type.type);
    if (type.kind !== "allOf") return NOTHING;
    const members = new Map<string, Member>();
    let additional: Type | undefined;
    for (const part of type.parts) {
      const inherited = part.kind === "reference" ? this.membersOf(this.behind(part.id)) : this.fieldsOf(part);
      additional ??= inherited.additional;
      for (const { property, from } of inherited.members) {
        const origin = from ?? (part.kind === "reference" ? part.id : undefined);
        members.set(property.name, { property, ...(origin !== undefined && { from: origin }) });
      }
    }
    return { members: [...members.values()], ...(additional !== undefined && { additional }) };
  }

  /** The named type with fields inside a value, through lists and maps, if there is one. */
  nestedType(type: Type): string | undefined {
    switch (type.kind) {
      case "reference":
        return this.#hasFields(type.id) ? type.id : this.#nestedAlias(type.id);
      case "array":
        return this.nestedType(type.items);
      case "map":
        return this.nestedType(type.values);
      case "nullable":
        return this.nestedType(type.type);
      case "allOf":
        return type.parts.length === 1 && type.parts[0] !== undefined ? this.nestedType(type.parts[0]) : undefined;
      default:
        return undefined;
    }
  }

  #hasFields(id: string): boolean {
    const { members, additional } = this.membersOf(id);
    return members.length > 0 || additional !== undefined;
  }

  /** A named list or map unfolds under its own name if it contains fields. */
  #nestedAlias(id: string, depth = 0): string | undefined {
    const type = this.#byId.get(id)?.type;
    if (type === undefined || depth > 32) return undefined;
    const inner = type.kind === "array" ? type.items : type.kind === "map" ? type.values : type;
    if (inner.kind !== "reference") return undefined;
    return this.#hasFields(inner.id) ? id : this.#nestedAlias(inner.id, depth + 1) === undefined ? undefined : id;
  }

  /** The type behind a chain of references. */
  resolve(type: Type): Type {
    let current = type;
    for (let depth = 0; depth < 32; depth += 1) {
      const [only] = current.kind === "allOf" && current.parts.length === 1 ? current.parts : [current];
      const named = only?.kind === "reference" ? this.#byId.get(only.id) : undefined;
      if (named === undefined) return only ?? current;
      current = named.type;
    }
    return current;
  }
}
