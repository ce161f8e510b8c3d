import { memberOf } from "../types/objects.js";

/** Types without fields: `any` is a value as YAML text, in a message of its own. */
export type Scalar = "text" | "boolean" | "double" | "integer" | "any";

/** A field: its number, and its type's name, with `[]` where it is repeated. */
export type FieldEntry = readonly [number: number, type: string];

/** How an object, list or value of a document becomes a message. */
export type MessageEntry =
  /** An object with fields of its own: one field a key. */
  | {
      readonly kind: "object";
      readonly fields: Readonly<Record<string, FieldEntry>>;
      /** The repeated field for keys that begin with `x-`. */
      readonly extensions?: number;
      /** The repeated field for keys of a pattern, such as paths. */
      readonly named?: { readonly keys: RegExp; readonly field: FieldEntry };
    }
  /** An object whose keys are names: a repeated field 1 of name and value. */
  | { readonly kind: "map"; readonly values: string }
  /** A list, or one value instead: a repeated field 1. */
  | { readonly kind: "list"; readonly items: string }
  /** One of several fields, by the value; nothing for one that none of them can hold. */
  | { readonly kind: "choice"; readonly choose: (value: unknown) => FieldEntry | undefined };

/** Messages of a format by their names. */
export type MessageTable = Readonly<Record<string, MessageEntry>>;

/** An object with the fields given, extensions in the one numbered. */
export const object = (
  fields: Readonly<Record<string, FieldEntry>>,
  extensions?: number,
  named?: { readonly keys: RegExp; readonly field: FieldEntry },
): MessageEntry => ({
  kind: "object",
  fields,
  ...(extensions !== undefined && { extensions }),
  ...(named !== undefined && { named }),
});

export const mapOf = (values: string): MessageEntry => ({ kind: "map", values });

export const listOf = (items: string): MessageEntry => ({ kind: "list", items });

export const choice = (choose: (value: unknown) => FieldEntry | undefined): MessageEntry => ({
  kind: "choice",
  choose,
});

export const isReference = (value: unknown): boolean => typeof memberOf(value, "$ref") === "string";
