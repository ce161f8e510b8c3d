import type { TupleType, Type, UnionType } from "../../client-model/client-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import { stringLiteral } from "./text/literals.js";
import { modelReference, type PackageNames } from "./names/named-package.js";
import type { Bracketed } from "../common/calls/print-brackets.js";
import type { Discriminator } from "../common/types/discriminators.js";

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !isList(value);

function scalarText(value: string | number | boolean | null): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return typeof value === "number" ? String(value) : stringLiteral(value);
}

/** A value of unknown type in Python: dicts and lists. */
export function plainValue(value: Json): Bracketed {
  if (typeof value !== "object" || value === null) return scalarText(value);
  return isList(value)
    ? { open: "[", parts: value.map((item) => ({ before: "", value: plainValue(item) })), close: "]" }
    : {
        open: "{",
        parts: Object.entries(value).map(([name, item]) => ({
          before: `${stringLiteral(name)}: `,
          value: plainValue(item),
        })),
        close: "}",
      };
}

/** String formats whose values are objects in Python. */
function formatted(value: Json, format: string | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  if (format === "date") return `datetime.date.fromisoformat(${stringLiteral(value)})`;
  return format === "date-time"
    ? `datetime.datetime.fromisoformat(${stringLiteral(value.replace(/Z$/, "+00:00"))})`
    : undefined;
}

/** Writes values as models of the generated package. */
export class ModelValues {
  readonly #names: PackageNames;
  readonly #discriminators: ReadonlyMap<string, Discriminator>;

  constructor(names: PackageNames, discriminators: ReadonlyMap<string, Discriminator>) {
    this.#names = names;
    this.#discriminators = discriminators;
  }

  write(type: Type, value: Json): Bracketed {
    switch (type.kind) {
      case "scalar":
        return formatted(value, type.format) ?? plainValue(value);
      case "bytes":
        if (type.encoding === undefined) return 'b"content"';
        return type.encoding === "base64" && typeof value === "string"
          ? `base64.b64decode(${stringLiteral(value)})`
          : plainValue(value);
      case "tuple":
        return isList(value) ? this.#tuple(type, value) : plainValue(value);
      case "nullable":
        return this.write(type.type, value);
      case "array":
        return isList(value)
          ? { open: "[", parts: value.map((item) => ({ before: "", value: this.write(type.items, item) })), close: "]" }
          : plainValue(value);
      case "map":
        return this.#map(type.values, value);
      case "reference":
        return this.#named(type.id, value);
      case "union": {
        const member = this.#memberOf(type, value);
        return member === undefined ? plainValue(value) : this.write(member, value);
      }
      case "allOf":
        return type.parts.length === 1 && type.parts[0] !== undefined
          ? this.write(type.parts[0], value)
          : plainValue(value);
      default:
        return plainValue(value);
    }
  }

  #tuple({ items, required, rest }: TupleType, value: readonly Json[]): Bracketed {
    const parts = value.map((item, index) => {
      const type = items[index] ?? rest;
      return { before: "", value: type === undefined ? plainValue(item) : this.write(type, item) };
    });
    const isWhole = required === items.length && rest === undefined && items.length > 1;
    return { open: isWhole ? "(" : "[", parts, close: isWhole ? ")" : "]" };
  }

  #map(values: Type, value: Json): Bracketed {
    if (!isObject(value)) return plainValue(value);
    const parts = Object.entries(value).map(([name, item]) => ({
      before: `${stringLiteral(name)}: `,
      value: this.write(values, item),
    }));
    return { open: "{", parts, close: "}" };
  }

  #named(id: string, value: Json): Bracketed {
    const named = this.#names.types.names.get(id);
    if (named?.shape === undefined) {
      const behind = this.#names.types.behind(id);
      return behind === undefined ? plainValue(value) : this.write(behind, value);
    }
    if (!isObject(value)) return plainValue(value);
    const discriminator = this.#discriminators.get(id);
    const tag = discriminator && value[discriminator.property];
    const variant = discriminator?.variants.find((each) => each.value === tag);
    if (variant !== undefined && variant.id !== id) return this.#named(variant.id, value);
    const attributes = this.#names.attributesOf(id);
    const { members } = named.shape;
    const parts = Object.entries(value).flatMap(([wire, item]) => {
      const [member, name] = [members.get(wire), attributes.get(wire)];
      return member === undefined || name === undefined
        ? []
        : [{ before: `${name}=`, value: this.write(member.property.type, item) }];
    });
    // A class takes its own fields only; a dict takes them all.
    if (parts.length < Object.keys(value).length) return plainValue(value);
    return { open: `${modelReference(named.name, this.#names)}(`, parts, close: ")" };
  }

  /** The member of a union that a value is of; undefined if it is written as plain data. */
  #memberOf({ members, discriminator }: UnionType, value: Json): Type | undefined {
    if (!isObject(value)) return isList(value) ? members.find(({ kind }) => kind === "array") : undefined;
    const tag = discriminator && value[discriminator.property];
    const tagged = discriminator?.members.find((each) => each.value === tag)?.member;
    return tagged ?? members.find((member) => this.#hasFields(member, value));
  }

  /** Whether a type is a class that has all fields of a value, which has all required ones. */
  #hasFields(type: Type, value: Readonly<Record<string, Json>>): boolean {
    if (type.kind === "union") return this.#memberOf(type, value) !== undefined;
    if (type.kind !== "reference") return false;
    const members = this.#names.types.names.get(type.id)?.shape?.members;
    if (members === undefined) {
      const behind = this.#names.types.behind(type.id);
      return behind?.kind === "union" && this.#hasFields(behind, value);
    }
    return (
      Object.keys(value).every((wire) => members.has(wire)) &&
      [...members].every(([wire, { property }]) => !property.required || property.readOnly || wire in value)
    );
  }
}
