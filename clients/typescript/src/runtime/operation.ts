/**
 * How a list or an object becomes strings. `multi` repeats the parameter for each item of a list, and sends each property of
 * an object as a parameter of its own. `deep` names the properties in brackets: `where[name]`. `json` is one JSON text.
 */
export type CollectionFormat = "csv" | "ssv" | "tsv" | "pipes" | "multi" | "deep" | "json";

/**
 * A parameter of a call. Short form: the property's name alone, if it equals the wire name and the value is not a list.
 */
export type ParameterSpec =
  | string
  | {
      /** Property of the params object. */
      readonly name: string;
      /** Name on the wire, if it differs. */
      readonly wire?: string;
      /** For lists and objects. Default `csv`. */
      readonly format?: CollectionFormat;
      /** For lists in a list, one per level. Default `csv`. */
      readonly inner?: readonly CollectionFormat[];
      /** Style of a path parameter. Default `simple`. */
      readonly style?: "label" | "matrix";
      /** In paths and headers: each property of an object is `name=value`, and styles repeat their prefix. */
      readonly explode?: true;
      /** In queries: characters that RFC 3986 reserves stay as they are, unless they would end the value. In cookies: all do. */
      readonly reserved?: true;
      /** In queries: the value is the whole query, without the name. */
      readonly whole?: true;
      /** A file of a form. */
      readonly file?: true;
      /** Media type of a part of a form; of a file, unless it states one. Default: decided by the value. */
      readonly type?: string;
    };

/** A declared header of a response. Short form: the name alone, for text. */
export type HeaderSpec =
  | string
  | {
      readonly name: string;
      /** Of the value, or of each in a list. Default `string`. */
      readonly type?: "string" | "number" | "boolean";
      /** For lists. */
      readonly format?: CollectionFormat;
    };

/** How the caller receives the content of a successful response. */
export type ResponseKind = "json" | "text" | "binary" | "events" | "none";

/** An operation as data: everything that a call needs besides its arguments. */
export interface Operation {
  /** The name in errors and hooks. */
  readonly id: string;
  /** As it is sent: `GET`, or any other that the document has. */
  readonly method: string;
  /** Relative to the base URL; `{name}` stands for a property of the params object. */
  readonly path: string;
  /** Path parameters whose values are not simply text, or lists separated by commas. */
  readonly route?: readonly ParameterSpec[];
  readonly query?: readonly ParameterSpec[];
  readonly header?: readonly ParameterSpec[];
  readonly cookie?: readonly ParameterSpec[];
  readonly form?: readonly ParameterSpec[];
  /** URL of the operation's own server. Default: the base URL. A relative one belongs to the base URL's origin. */
  readonly server?: string;
  /** Media types of the body or form. The first one is sent unless the call chooses another. Default: JSON. */
  readonly consumes?: readonly string[];
  /** Accepted media types of the response. Default: JSON. */
  readonly produces?: readonly string[];
  /** Default `json`. */
  readonly response?: ResponseKind;
  /** Alternatives of security schemes, by name, that authorize the call. Default: any scheme that the client has. */
  readonly security?: readonly (readonly string[])[];
}
