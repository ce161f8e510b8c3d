import { annotation } from "../../annotations/table.js";
import type { Marker, Property, TypeRef } from "../../model/api-model.js";
import type { FileScope } from "./file-scope.js";
import { commentText, WIDTH } from "./text/comment.js";
import { propertyName, stringLiteral } from "./text/literals.js";

/** A type as written, with the annotations that its place must carry. */
export interface WrittenType {
  readonly text: string;
  /** Text for a place where the line is too long: alternatives in lines of their own. */
  readonly broken?: string;
  /** The alternatives of an enum. */
  readonly parts?: readonly string[];
  readonly markers: readonly Marker[];
}

const SCALARS: ReadonlyMap<string, string> = new Map([
  ["string byte", "Byte"],
  ["string binary", "Binary"],
  ["string date-time", "DateTime"],
  ["string date", "FullDate"],
  ["string uuid", "Uuid"],
  ["string password", "Password"],
  ["string int-or-string", "IntOrString"],
  ["string quantity", "Quantity"],
  ["integer int32", "Int32"],
  ["integer int64", "Int64"],
  ["integer", "Integer"],
  ["number float", "Float"],
  ["number double", "Double"],
]);

/** Writes types for one file. */
export class TypeWriter {
  readonly scope: FileScope;
  /** Declarations of aliases for items and values with annotations of their own. */
  readonly #aliases: string[] = [];
  /** Names of aliases for objects, by their fields. */
  readonly #objects = new Map<string, string>();

  constructor(scope: FileScope) {
    this.scope = scope;
  }

  /** The name of an alias for an object with these fields. Equal ones share it. */
  fields(properties: readonly Property[], hint: string): string {
    const key = JSON.stringify(properties);
    const known = this.#objects.get(key);
    if (known !== undefined) return known;
    const text = this.object({ kind: "object", properties }, "", hint);
    const name = this.scope.declare(hint);
    this.#aliases.push(`type ${name} = ${text};\n`);
    this.#objects.set(key, name);
    return name;
  }

  /** Aliases that were declared since the last call. */
  takeAliases(): string[] {
    return this.#aliases.splice(0);
  }

  /** @param hint - a name for what cannot be written in place */
  write(type: TypeRef, indent: string, hint: string): WrittenType {
    switch (type.kind) {
      case "scalar":
        return this.#scalar(type);
      case "enum":
        return enumText(type.values, indent);
      case "array": {
        const items = this.#inner(type.items, indent, `${hint}Item`);
        const isUnion = items.parts !== undefined || (!isNamed(type.items) && isCompound(type.items));
        return {
          text: isUnion ? `(${items.text})[]` : `${items.text}[]`,
          ...(items.parts !== undefined && {
            broken: ` (${items.parts.map((part) => `\n${indent}  | ${part}`).join("")}\n${indent})[]`,
          }),
          markers: [],
        };
      }
      case "map": {
        if (type.values.kind === "any" && !isNamed(type.values))
          return { text: "Record<string, unknown>", markers: [] };
        const { text } = this.#inner(type.values, indent, `${hint}Value`);
        const broken = ` Record<\n${indent}  string,\n${indent}  ${text}\n${indent}>`;
        return { text: `Record<string, ${text}>`, broken, markers: [] };
      }
      case "reference":
        return { text: this.scope.nameOf(type.id), markers: [] };
      case "object":
        return { text: this.object(type, indent, hint), markers: [] };
      case "nullable": {
        const inner = this.write(type.type, indent, hint);
        return { text: `${inner.text} | null`, markers: inner.markers };
      }
      case "union":
        return { text: this.#list(type.members, indent, hint).join(" | "), markers: [] };
      case "tuple": {
        const items = this.#list(type.items, indent, hint).map((text, i) => (i < type.required ? text : `${text}?`));
        const rest = type.rest === undefined ? [] : [`...${this.#inner(type.rest, indent, `${hint}Item`).text}[]`];
        return { text: `[${[...items, ...rest].join(", ")}]`, markers: [] };
      }
      case "any":
        return { text: "unknown", markers: [] };
      case "file":
        return { text: this.scope.scalar("File"), markers: [] };
    }
  }

  #list(types: readonly TypeRef[], indent: string, hint: string): string[] {
    return types.map((type, i) => this.#inner(type, indent, `${hint}${i + 1}`).text);
  }

  #scalar({ type, format }: Extract<TypeRef, { kind: "scalar" }>): WrittenType {
    const known = SCALARS.get(format === undefined ? type : `${type} ${format}`);
    if (known !== undefined) return { text: this.scope.scalar(known), markers: [] };
    const text = type === "integer" ? this.scope.scalar("Integer") : type;
    const span = { file: "", line: 1, column: 1, length: 1 };
    return { text, markers: format === undefined ? [] : [{ name: "format", value: format, span }] };
  }

  /** A type without a place for annotations: an alias of the file carries them. */
  #inner(type: TypeRef, indent: string, hint: string): WrittenType {
    const written = this.write(type, indent, hint);
    const markers = [...written.markers, ...(type.markers ?? [])].map(forAlias);
    if (markers.length === 0 && (type.description ?? "") === "") return written;
    // Written again, because an alias stands at the margin.
    const aliased = this.write({ ...type }, "", hint);
    const { text } = aliased;
    const name = this.scope.declare(hint);
    const tags = type.kind === "object" ? ["@inline", ...markers] : markers;
    const line = `type ${name} = ${text};`;
    const isLong = line.length > WIDTH && !text.includes("\n") && aliased.broken !== undefined;
    this.#aliases.push(
      `${commentText(type.description ?? "", tags, "")}${isLong ? `type ${name} =${aliased.broken ?? ""};` : line}\n`,
    );
    return { text: name, markers: [] };
  }

  /** The members of an object between braces. */
  object(type: Extract<TypeRef, { kind: "object" }>, indent: string, hint: string): string {
    const inner = `${indent}  `;
    const members = type.properties.map((property) => this.property(property, inner, hint));
    const additional = type.additional === undefined ? "" : this.#index(type.additional, inner, hint);
    if (members.length === 0 && additional === "") return "{}";
    // Fields need not fit the type of additional ones.
    if (additional === "" || type.additional?.kind === "any") return `{\n${members.join("")}${additional}${indent}}`;
    const values = this.#inner(type.additional as TypeRef, indent, `${hint}Value`).text;
    return `{\n${members.join("")}${indent}} & Record<string, ${values}>`;
  }

  #index(type: TypeRef, indent: string, hint: string): string {
    const { text, markers } = this.write(type, indent, `${hint}Value`);
    const comment = commentText(type.description ?? "", [...markers, ...(type.markers ?? [])], indent);
    return `${comment}${indent}[key: string]: ${text};\n`;
  }

  property({ name, required, type, description, markers }: Property, indent: string, hint: string): string {
    const written = this.write(type, indent, `${hint}${capitalize(name)}`);
    const all = [...written.markers, ...(type.markers ?? []), ...markers];
    const comment = commentText(description === "" ? (type.description ?? "") : description, all, indent);
    const start = `${indent}${propertyName(name)}${required ? "" : "?"}:`;
    const line = `${start} ${written.text};`;
    const isLong = line.length > WIDTH && !written.text.includes("\n") && written.broken !== undefined;
    return `${comment}${isLong ? `${start}${written.broken ?? ""};` : line}\n`;
  }
}

/** An annotation that does not belong on an alias, as the extension that it stands for. */
function forAlias(marker: Marker): Marker {
  const row = annotation(marker.name);
  if (row === undefined || row.places.includes("alias") || row.emits?.keyword.startsWith("x-") !== true) return marker;
  const value = Array.isArray(marker.value) ? marker.value.join(",") : marker.value;
  return { name: "extension", value: { name: row.emits.keyword, value }, span: marker.span };
}

/** Whether a type needs parentheses before the brackets of an array. */
const isCompound = (type: TypeRef): boolean =>
  type.kind === "nullable" ||
  type.kind === "union" ||
  (type.kind === "object" && type.additional !== undefined && type.additional.kind !== "any");

const isNamed = (type: TypeRef): boolean => (type.markers ?? []).length > 0 || (type.description ?? "") !== "";

const capitalize = (name: string): string => {
  const plain = name.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** Alternatives in the next line, if they fit there; otherwise each in its own. */
function brokenUnion(texts: readonly string[], indent: string): string {
  const line = `${indent}  ${texts.join(" | ")}`;
  return line.length < WIDTH ? `\n${line}` : texts.map((text) => `\n${indent}  | ${text}`).join("");
}

function enumText(values: readonly unknown[], indent: string): WrittenType {
  const texts = values.map((value) => (typeof value === "string" ? stringLiteral(value) : JSON.stringify(value)));
  return {
    text: texts.join(" | "),
    ...(texts.length > 1 && { broken: brokenUnion(texts, indent), parts: texts }),
    markers: [],
  };
}
