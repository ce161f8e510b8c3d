import { memberOf } from "../types/objects.js";

/** Types without fields. `any` is a value as YAML text, in a message of its own. */
export type Scalar = "text" | "boolean" | "double" | "integer" | "any";

/** A field: its number, and the name of its type, followed by `[]` if it is repeated. */
export type FieldEntry = readonly [number: number, type: string];

/** How an object, list or value becomes a message. */
export type MessageEntry =
  /** An object with known keys: a field for each key. */
  | {
      readonly kind: "object";
      readonly fields: Readonly<Record<string, FieldEntry>>;
      /** The repeated field for keys that begin with `x-`. */
      readonly extensions?: number;
      /** The repeated field for keys of a pattern, such as paths. */
      readonly named?: { readonly keys: RegExp; readonly field: FieldEntry };
    }
  /** An object whose keys are names: field 1 repeats name and value. */
  | { readonly kind: "map"; readonly values: string }
  /** A list, or a single value in place of one: field 1 is repeated. */
  | { readonly kind: "list"; readonly items: string }
  /** One of several fields, chosen by the value; nothing if none of them can hold it. */
  | { readonly kind: "choice"; readonly choose: (value: unknown) => FieldEntry | undefined };

/** Messages of a format by name. */
export type MessageTable = Readonly<Record<string, MessageEntry>>;

/** Chooses a message's field for a value, by the field's name. */
export type Choose = (value: unknown) => string | undefined;

/** What the field table does not express. */
export interface MessageRules {
  /** Keys that go into the name-value field of a message with other fields. */
  readonly keys: Readonly<Record<string, RegExp>>;
  /** Messages of which one field holds the value. */
  readonly choices: Readonly<Record<string, Choose>>;
}

/** Builds a table from fields written as in `gnostic-messages.ts`. */
export function messageTable(messages: Readonly<Record<string, string>>, rules: MessageRules): MessageTable {
  return Object.fromEntries(
    Object.entries(messages).map(([name, text]) => [name, messageEntry(fieldsOf(text), rules, name)]),
  );
}

/** Chooses between a reference, an object with `$ref`, and anything else. */
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
