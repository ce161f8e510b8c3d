import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Facets, GroupVersionKind, Type } from "../client-model.js";
import type { TypeIdentity } from "./type-identity.js";

/** A type as read by itself, before it is seen with the others. */
export interface TypeDraft {
  readonly node: DocumentNode;
  readonly identity: TypeIdentity;
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
  /** Ids of the types that it is an `allOf` of. */
  readonly bases: readonly string[];
  readonly discriminator?: { readonly property: string } | undefined;
  /** The value that stands for it in its base's discriminator, where it is not its name. */
  readonly discriminatorValue?: string;
  readonly kinds: readonly GroupVersionKind[];
  readonly facets: Facets;
}
