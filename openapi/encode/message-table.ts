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

/** Which of a message's fields a value goes into, by the field's name. */
export type Choose = (value: unknown) => string | undefined;

/** What the fields of messages do not say. */
export interface MessageRules {
  /** Keys that go into the field for names and values of a message that has other fields as well. */
  readonly keys: Readonly<Record<string, RegExp>>;
  /** Messages of which one field holds the value. */
  readonly choices: Readonly<Record<string, Choose>>;
}

/** Makes a table from the fields of messages, written as in `gnostic-messages.ts`. */
export function messageTable(messages: Readonly<Record<string, string>>, rules: MessageRules): MessageTable {
  return Object.fromEntries(
    Object.entries(messages).map(([name, text]) => [name, messageEntry(fieldsOf(text), rules, name)]),
  );
}

/** A choice between a reference, which is an object with `$ref`, and anything else. */
export const orReference =
  (field: string, reference: string): Choose =>
  (value) =>
    typeof memberOf(value, "$ref") === "string" ? reference : field;

function fieldsOf(text: string): ReadonlyMap<string, FieldEntry> {
  return new Map(
    text.split(",").map((field): [string, FieldEntry] => {
      const [name = "", number, type = ""] = field.trim().split(" ");
      return [name, [Number(number), type]];
    }),
  );
}

function messageEntry(fields: ReadonlyMap<string, FieldEntry>, rules: MessageRules, name: string): MessageEntry {
  const choose = rules.choices[name];
  if (choose !== undefined) return { kind: "choice", choose: (value) => fields.get(choose(value) ?? "") };
  const [[first, [, type]] = ["", [0, ""]]] = fields;
  if (first === "additionalProperties" && type.endsWith("{}")) return { kind: "map", values: type.slice(0, -2) };
  if (first === "value" && type.endsWith("[]")) return { kind: "list", items: type.slice(0, -2) };
  const isNamed = ([, [, each]]: [string, FieldEntry]): boolean => each.endsWith("{}");
  const keys = rules.keys[name];
  const named = [...fields].find((field) => field[0] !== "x-" && isNamed(field))?.[1];
  const extensions = fields.get("x-")?.[0];
  return {
    kind: "object",
    fields: Object.fromEntries([...fields].filter((field) => !isNamed(field))),
    ...(extensions !== undefined && { extensions }),
    ...(named !== undefined && keys !== undefined && { named: { keys, field: [named[0], named[1].slice(0, -2)] } }),
  };
}
