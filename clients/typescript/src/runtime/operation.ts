/** How a list becomes one or more strings. `multi` repeats the parameter. */
export type CollectionFormat = "csv" | "ssv" | "tsv" | "pipes" | "multi";

/** A parameter of a call: its property name alone where that is also the name on the wire, and it is no list. */
export type ParameterSpec =
  | string
  | {
      /** Property of the params object. */
      readonly name: string;
      /** Name on the wire, where it is another one. */
      readonly wire?: string;
      /** For lists; `csv` unless given. */
      readonly format?: CollectionFormat;
      /** A file of a form. */
      readonly file?: true;
    };

/** How the content of a successful answer is given to the caller. */
export type ResponseKind = "json" | "text" | "binary" | "events" | "none";

/** An operation, as data: everything that a call needs besides its arguments. */
export interface Operation {
  /** As errors and hooks name it. */
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH";
  /** Below the base URL; `{name}` stands for a property of the params object. */
  readonly path: string;
  readonly query?: readonly ParameterSpec[];
  readonly header?: readonly ParameterSpec[];
  readonly form?: readonly ParameterSpec[];
  /** Media type of the body or form: the first one is sent unless the call chooses. JSON unless given. */
  readonly consumes?: readonly string[];
  /** What the call accepts; JSON unless given. */
  readonly produces?: readonly string[];
  /** `json` unless given. */
  readonly response?: ResponseKind;
  /** Alternatives of schemes, by name, that authorize the call; any that the client has unless given. */
  readonly security?: readonly (readonly string[])[];
}
