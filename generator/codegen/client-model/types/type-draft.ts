import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Facets, GroupVersionKind, Type } from "../client-model.js";
import type { TypeIdentity } from "./type-identity.js";

/** A type read in isolation, before relations to other types are known. */
export interface TypeDraft {
  readonly node: DocumentNode;
  readonly identity: TypeIdentity;
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
  /** Ids of the types that it extends by `allOf`. */
  readonly bases: readonly string[];
  /** Of a base type; `values` states the ids of variants by their values. */
  readonly discriminator?: {
    readonly property: string;
    readonly values: readonly { readonly value: string; readonly id: string }[];
  };
  /** Its value in the base's discriminator, if that is not its name. */
  readonly discriminatorValue?: string;
  readonly kinds: readonly GroupVersionKind[];
  readonly facets: Facets;
}
