/**
 * Options of the configuration, declared once: types, checks, `config.schema.json` and the reference are made from
 * them.
 */
export type OptionSchema =
  | {
      readonly kind: "string";
      readonly description: string;
      readonly of?: readonly string[];
      /** Whether it is the path of a file within a folder. */
      readonly isFileName?: boolean;
    }
  | { readonly kind: "boolean"; readonly description: string }
  /** A whole number, 0 or larger. */
  | { readonly kind: "count"; readonly description: string }
  | { readonly kind: "strings"; readonly description: string; readonly of?: readonly string[] }
  | { readonly kind: "stringOrStrings"; readonly description: string }
  /** Any JSON object: copied into the document, or checked elsewhere. */
  | { readonly kind: "record"; readonly description: string }
  | { readonly kind: "records"; readonly description: string }
  | {
      readonly kind: "object";
      readonly description: string;
      readonly fields: Fields;
      readonly required?: readonly string[];
    }
  | {
      readonly kind: "objects";
      readonly description: string;
      readonly fields: Fields;
      readonly required?: readonly string[];
    }
  | {
      readonly kind: "stringOrObject";
      readonly description: string;
      readonly fields: Fields;
      readonly required?: readonly string[];
    };

export type Fields = Readonly<Record<string, OptionSchema>>;
