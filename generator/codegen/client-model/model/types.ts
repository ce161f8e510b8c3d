import type { Json } from "../../../../openapi/types/json.js";
import type { GroupVersion, GroupVersionKind } from "./kubernetes.js";

/** What a value may be. */
export type Type =
  /** Any JSON value. */
  | { readonly kind: "any" }
  | {
      readonly kind: "scalar";
      readonly scalar: "string" | "integer" | "number" | "boolean";
      /** As the document says it, also one that nobody knows. */
      readonly format?: string;
    }
  /** An integer or a string, as Kubernetes' IntOrString. */
  | { readonly kind: "intOrString" }
  /** Bytes: an uploaded file, or a response that is no JSON. */
  | { readonly kind: "file" }
  /** Values as the document lists them, repetitions taken out; of any JSON type. */
  | { readonly kind: "enum"; readonly values: readonly Json[] }
  | { readonly kind: "array"; readonly items: Type }
  | { readonly kind: "map"; readonly values: Type }
  /** A {@link NamedType} by its id. */
  | { readonly kind: "reference"; readonly id: string }
  | { readonly kind: "nullable"; readonly type: Type }
  | ObjectType
  /** All parts at once. A part is a reference or an object. */
  | { readonly kind: "allOf"; readonly parts: readonly Type[] };

export interface ObjectType {
  readonly kind: "object";
  /** By name. */
  readonly properties: readonly Property[];
  /** What further properties are; absent where the document says nothing of them, or forbids them. */
  readonly additional?: Type;
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
  readonly readOnly: boolean;
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
  /** What stands before the last part of a definition's dotted name: `unversioned`, `io.k8s.apimachinery.pkg.runtime`. */
  readonly package?: string;
  /** The GroupVersion whose module the type lives in, in Kubernetes-style documents. */
  readonly groupVersion?: GroupVersion;
  /** Kinds that the type is. */
  readonly kinds: readonly GroupVersionKind[];
}
