import type { Json } from "../../../../openapi/types/json.js";
import type { GroupVersion, GroupVersionKind } from "./kubernetes.js";

/** The type of a value. */
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
  /** What the document states but the model cannot express; reported on reading. Absent: the document says nothing. */
  readonly reason?: string;
}

/** No value at all. */
export interface NeverType {
  readonly kind: "never";
}

export interface ScalarType {
  readonly kind: "scalar";
  readonly scalar: "string" | "integer" | "number" | "boolean";
  /** As in the document, even if unknown. */
  readonly format?: string;
}

/** An integer or a string, as Kubernetes' IntOrString. */
export interface IntOrStringType {
  readonly kind: "intOrString";
}

/** Bytes. */
export interface BytesType {
  readonly kind: "bytes";
  /** How a string carries them, in lower case: `base64`, `base64url`. Absent: the content is the raw bytes. */
  readonly encoding?: string;
  /** Media type of the bytes. */
  readonly mediaType?: string;
}

/** A string that contains a document of another media type, such as JSON in a string. */
export interface EncodedType {
  readonly kind: "encoded";
  readonly mediaType: string;
  /** Type of the contained document. */
  readonly type: Type;
}

/** One of several values. */
export interface EnumType {
  readonly kind: "enum";
  /** In the document's order, without repetition; of any JSON type. */
  readonly values: readonly EnumValue[];
  /** Whether the document also allows other values of the same JSON type. */
  readonly open: boolean;
  /** Whether it is a constant: a single value, which senders may fill in. Never with `open`. */
  readonly literal: boolean;
  /**
   * Whether the values tell the object around them apart from the other members of a union, so that no value is unknown: an
   * object with another value is of another type.
   */
  readonly tag?: true;
}

export interface EnumValue {
  readonly value: Json;
  /** The value's name, if the document has one; not yet a safe identifier. */
  readonly name?: string;
  readonly description?: string;
}

export interface ArrayType {
  readonly kind: "array";
  readonly items: Type;
  /** What the document states of each item, unless its type is named. */
  readonly itemFacets?: ValueFacets;
}

/** A list with a type for each position. */
export interface TupleType {
  readonly kind: "tuple";
  /** By position. */
  readonly items: readonly Type[];
  /** How many of `items` are required. */
  readonly required: number;
  /** Type of elements after `items`. Absent: there are none. */
  readonly rest?: Type;
}

/** An object with arbitrary keys and values of one type. */
export interface MapType {
  readonly kind: "map";
  readonly values: Type;
  /** What the document states of each value, unless its type is named. */
  readonly valueFacets?: ValueFacets;
  /** Type of the keys. Absent: any string. */
  readonly keys?: Type;
}

export interface ObjectType {
  readonly kind: "object";
  /** By name. */
  readonly properties: readonly Property[];
  /** Type of additional properties. Absent: the document does not say, or forbids them. */
  readonly additional?: Type;
  /** Whether the document forbids additional properties. Never with `additional`. */
  readonly closed?: true;
  /** Types of properties whose names match a regular expression (ECMA-262), in the document's order. */
  readonly patterns?: readonly { readonly pattern: string; readonly type: Type }[];
  /** Type of additional properties' names. Absent: any string. */
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

/** A value of one of several types. Never includes `null`: a union that allows it is wrapped in `nullable`. */
export interface UnionType {
  readonly kind: "union";
  /** At least two, all different, in the document's order. Nested unions have a discriminator. */
  readonly members: readonly Type[];
  /**
   * Constraints, default and examples that the union states for each member, by position; null if it states none.
   * Absent: it states none for any member.
   */
  readonly memberFacets?: readonly (ValueFacets | null)[];
  /** Whether a value must match exactly one member (`oneOf`). */
  readonly exclusive: boolean;
  /** How to tell the members apart. */
  readonly discriminator?: UnionDiscriminator;
}

export interface UnionDiscriminator {
  /** Name of the property in JSON. */
  readonly property: string;
  /** By value. A member may have several values. */
  readonly members: readonly { readonly value: Json; readonly member: Type }[];
  /** Type of a value whose property is absent or unknown. Absent: any JSON value. */
  readonly fallback?: Type;
  /** Whether it was derived from the members' constants rather than declared. */
  readonly inferred: boolean;
}

/** A value that satisfies all parts. A part is a reference, an object or a union. */
export interface AllOfType {
  readonly kind: "allOf";
  readonly parts: readonly Type[];
}

/** What a schema states besides its type; for documentation and validation. */
export interface Facets {
  readonly title?: string;
  readonly default?: Json;
  /** At least one. Those of a map are sorted by name. */
  readonly examples?: readonly Example[];
  /** Validation keywords by name, with the meaning of JSON Schema 2020-12: `exclusiveMinimum` is a number. */
  readonly constraints?: Readonly<Record<string, Json>>;
  readonly externalDocs?: ExternalDocs;
  /** Vendor extensions as written; names include `x-`. */
  readonly extensions?: Readonly<Record<string, Json>>;
}

/** What a schema states of its values besides their type. */
export type ValueFacets = Pick<Facets, "default" | "examples" | "constraints">;

export interface Example {
  readonly name?: string;
  readonly summary?: string;
  /** Its maps are sorted by key. */
  readonly value: Json;
  /** The value with its keys in the document's order. For readers of documentation only: nothing else depends on it. */
  readonly written?: Json;
  /** Position in the document's map of examples. For readers of documentation only: nothing else depends on it. */
  readonly place?: number;
}

export interface ExternalDocs {
  readonly url: string;
  readonly description: string;
}

export interface Property extends Facets {
  /** As in the JSON. */
  readonly name: string;
  /** Position among the properties in the document. For readers of documentation only: nothing else depends on it. */
  readonly place?: number;
  readonly description: string;
  readonly required: boolean;
  /** Only responses have it. */
  readonly readOnly: boolean;
  /** Only requests have it. */
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly type: Type;
}

export interface NamedType extends Facets {
  /**
   * Identity, stable as long as the document keeps the type: the definition's name (`v1.Pod`), prefixed with its file
   * if that is another one (`common.json#ErrorResponse`); or the owner's id and the path into it (`v1.Pod/spec`,
   * `POST /pets/body`).
   */
  readonly id: string;
  readonly origin: "definition" | "inline";
  /**
   * Raw words to build a name from. For a definition with a package, only its own name (`["Pod"]` for `v1.Pod`). For
   * inline types, the owner's words come first.
   */
  readonly nameHint: readonly string[];
  /** Longer alternatives, shortest first: `[["v1", "Pod"]]`. After a collision, all parties use them. */
  readonly qualifiedHints: readonly (readonly string[])[];
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
  /** The property that tells variants apart, and the variants by its values, including this type if it is one. */
  readonly discriminator?: {
    readonly property: string;
    /** By value. */
    readonly variants: readonly { readonly value: string; readonly id: string }[];
  };
  readonly exchange: {
    /**
     * Whether requests and responses need separate types: the type, or one inside it, requires a property that only
     * requests or only responses have.
     */
    readonly differs: boolean;
  };
  /** The package of a definition's dotted name: `unversioned`, `io.k8s.apimachinery.pkg.runtime`. */
  readonly package?: string;
  /** In Kubernetes-style documents, the GroupVersion whose module holds the type. */
  readonly groupVersion?: GroupVersion;
  /** Kinds that the type represents. */
  readonly kinds: readonly GroupVersionKind[];
}
