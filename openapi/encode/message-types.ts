import type { FieldEntry, MessageEntry, MessageTable, Scalar } from "./message-table.js";

/** A type of a table, with names resolved. */
export type MessageType =
  | { readonly kind: Scalar }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, Field>; readonly others: OtherKeys }
  | { readonly kind: "map"; readonly values: Field }
  | { readonly kind: "list"; readonly items: Field }
  | { readonly kind: "choice"; readonly choose: (value: unknown) => Field | undefined };

/** A field of a message. */
export interface Field {
  readonly number: number;
  readonly type: MessageType;
  readonly repeated: boolean;
  /** A repeated field of name and value, for several keys of one object. */
  readonly named: boolean;
}

/** Fields for keys without a field of their own. */
export interface OtherKeys {
  readonly extensions?: Field;
  readonly named?: Field;
  readonly keys?: RegExp;
}

const SCALARS: ReadonlySet<string> = new Set<Scalar>(["text", "boolean", "double", "integer", "any"]);

/** Types of a table by name. Types refer to each other in circles, so each is created before its fields. */
export function messageTypes(table: MessageTable): (name: string) => MessageType {
  const made = new Map<string, MessageType>();
  const typeOf = (name: string): MessageType => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const type = {} as MessageType;
    made.set(name, type);
    const entry = table[name];
    if (entry !== undefined) return Object.assign(type, resolved(entry, fieldOf));
    if (!SCALARS.has(name)) throw new Error(`no message ${name}`);
    return Object.assign(type, { kind: name as Scalar });
  };
  const fieldOf = ([number, name]: FieldEntry, named = false): Field => {
    const repeated = name.endsWith("[]");
    return { number, type: typeOf(repeated ? name.slice(0, -2) : name), repeated, named };
  };
  return typeOf;
}

function resolved(entry: MessageEntry, fieldOf: (entry: FieldEntry, named?: boolean) => Field): MessageType {
  switch (entry.kind) {
    case "map":
      return { kind: "map", values: fieldOf([1, entry.values], true) };
    case "list":
      return { kind: "list", items: fieldOf([1, `${entry.items}[]`]) };
    case "choice": {
      // By type, which is unique among them.
      const fields = new Map<string, Field>();
      const choose = (value: unknown): Field | undefined => {
        const chosen = entry.choose(value);
        if (chosen === undefined) return undefined;
        let field = fields.get(chosen[1]);
        if (field === undefined) fields.set(chosen[1], (field = fieldOf(chosen)));
        return field;
      };
      return { kind: "choice", choose };
    }
    case "object":
      return {
        kind: "object",
        fields: new Map(Object.entries(entry.fields).map(([key, field]) => [key, fieldOf(field)])),
        others: {
          ...(entry.extensions !== undefined && { extensions: fieldOf([entry.extensions, "any"], true) }),
          ...(entry.named !== undefined && { named: fieldOf(entry.named.field, true), keys: entry.named.keys }),
        },
      };
  }
}
