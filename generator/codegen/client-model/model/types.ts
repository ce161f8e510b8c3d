import type { Json } from "../../../../openapi/types/json.js";
import type { GroupVersion, GroupVersionKind } from "./kubernetes.js";

/** What a value may be. */
export type Type =
  | AnyType
  | NeverType
  | ScalarType
  | IntOrStringType
  | BytesType
  | EncodedType
  | EnumType
  | ArrayType
  | TupleType
  | MapType
  | ObjectType
  | ReferenceType
  | NullableType
  | UnionType
  | AllOfType;

/** Any JSON value. */
export interface AnyType {
  readonly kind: "any";
  /** What the document says that the model cannot; it was reported when it was read. Absent: it says nothing. */
  readonly reason?: string;
}

/** No value at all. */
export interface NeverType {
  readonly kind: "never";
}

export interface ScalarType {
  readonly kind: "scalar";
  readonly scalar: "string" | "integer" | "number" | "boolean";
  /** As the document says it, also one that nobody knows. */
  readonly format?: string;
}

/** An integer or a string, as Kubernetes' IntOrString. */
export interface IntOrStringType {
  readonly kind: "intOrString";
}

/** Bytes. */
export interface BytesType {
  readonly kind: "bytes";
  /** How a string carries them, in lower case: `base64`, `base64url`. Absent: the content is the bytes themselves. */
  readonly encoding?: string;
  /** What the bytes are. */
  readonly mediaType?: string;
}

/** A string that holds a document of another media type: JSON in a string. */
export interface EncodedType {
  readonly kind: "encoded";
  readonly mediaType: string;
  /** What the string holds. */
  readonly type: Type;
}

/** One of several values. */
export interface EnumType {
  readonly kind: "enum";
  /** In the document's order, each once; of any JSON type. */
  readonly values: readonly EnumValue[];
  /** Whether the document allows other values of the same JSON type, too. */
  readonly open: boolean;
  /** Whether it is a constant: exactly one value, which senders may fill in. Never with `open`. */
  readonly literal: boolean;
}

export interface EnumValue {
  readonly value: Json;
  /** What to call it, where the document says so; not yet a safe identifier. */
  readonly name?: string;
  readonly description?: string;
}

export interface ArrayType {
  readonly kind: "array";
  readonly items: Type;
}

/** A list with a type for each position. */
export interface TupleType {
  readonly kind: "tuple";
  /** By position. */
  readonly items: readonly Type[];
  /** How many of `items` every value has. */
  readonly required: number;
  /** What comes after `items`. Absent: nothing does. */
  readonly rest?: Type;
}

/** An object of which only the values are known. */
export interface MapType {
  readonly kind: "map";
  readonly values: Type;
  /** What its keys may be. Absent: any string. */
  readonly keys?: Type;
}

export interface ObjectType {
  readonly kind: "object";
  /** By name. */
  readonly properties: readonly Property[];
  /** What further properties are. Absent: the document says nothing of them, or forbids them. */
  readonly additional?: Type;
  /** Whether the document forbids further properties. Never with `additional`. */
  readonly closed?: true;
  /** What properties are whose names match a regular expression (ECMA-262), in the document's order. */
  readonly patterns?: readonly { readonly pattern: string; readonly type: Type }[];
  /** What names further properties may have. Absent: any string. */
  readonly keys?: Type;
}

/** A {@link NamedType} by its id. */
export interface ReferenceType {
  readonly kind: "reference";
  readonly id: string;
}

/** `null`, or a value of the type. */
export interface NullableType {
  readonly kind: "nullable";
  /** Never nullable itself. */
  readonly type: Type;
}

/** A value of one of several types. `null` is never among them: a union that allows it is nullable. */
export interface UnionType {
  readonly kind: "union";
  /** At least two, all different, in the document's order. None is a union itself unless it has a discriminator. */
  readonly members: readonly Type[];
  /** Whether a value must not match two members (`oneOf`). */
  readonly exclusive: boolean;
  /** What tells the members apart. */
  readonly discriminator?: UnionDiscriminator;
}

export interface UnionDiscriminator {
  /** Name of the property in JSON. */
  readonly property: string;
  /** By value. A member may have several values. */
  readonly members: readonly { readonly value: Json; readonly member: Type }[];
  /** What a value is whose property is absent, or has another value. Absent: the JSON as it is. */
  readonly fallback?: Type;
  /** Whether it follows from constants of the members, and the document does not state it. */
  readonly inferred: boolean;
}

/** A value of all parts at once. A part is a reference, an object or a union. */
export interface AllOfType {
  readonly kind: "allOf";
  readonly parts: readonly Type[];
}

/** What a schema says besides its type; for documentation and checks. */
export interface Facets {
  readonly title?: string;
  readonly default?: Json;
  /** At least one. */
  readonly examples?: readonly Example[];
  /** Validation keywords by name, with the meaning that JSON Schema 2020-12 gives them: `exclusiveMinimum` is a number. */
  readonly constraints?: Readonly<Record<string, Json>>;
  readonly externalDocs?: ExternalDocs;
  /** Vendor extensions as written, names with their `x-`. */
  readonly extensions?: Readonly<Record<string, Json>>;
}

export interface Example {
  readonly name?: string;
  readonly summary?: string;
  readonly value: Json;
}

export interface ExternalDocs {
  readonly url: string;
  readonly description: string;
}

export interface Property extends Facets {
  /** As in the JSON. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Only answers have it. */
  readonly readOnly: boolean;
  /** Only requests have it. */
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly type: Type;
}

export interface NamedType extends Facets {
  /**
   * Identity, the same as long as the document keeps the thing: the definition's name (`v1.Pod`), with the file before
   * it where it stands in another one (`common.json#ErrorResponse`), or the owner's id and the way into it
   * (`v1.Pod/spec`, `POST /pets/body`).
   */
  readonly id: string;
  readonly origin: "definition" | "inline";
  /**
   * Words to build a name from, raw: parts are not cleaned. Of a definition with a package before its name, the name
   * (`["Pod"]` for `v1.Pod`); inline types begin with their owner's words.
   */
  readonly nameHint: readonly string[];
  /** Longer alternatives, to be used by all parties of a collision, shortest first: `[["v1", "Pod"]]`. */
  readonly qualifiedHints: readonly (readonly string[])[];
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
  /** The property that says which variant a value is, and the variants by its values, this type included if it is one. */
  readonly discriminator?: {
    readonly property: string;
    /** By value. */
    readonly variants: readonly { readonly value: string; readonly id: string }[];
  };
  readonly exchange: {
    /**
     * Whether requests and answers need types of their own: the type, or one inside it, requires a property that only
     * one of the two has.
     */
    readonly differs: boolean;
  };
  /** What stands before the last part of a definition's dotted name: `unversioned`, `io.k8s.apimachinery.pkg.runtime`. */
  readonly package?: string;
  /** The GroupVersion whose module the type lives in, in Kubernetes-style documents. */
  readonly groupVersion?: GroupVersion;
  /** Kinds that the type is. */
  readonly kinds: readonly GroupVersionKind[];
}
