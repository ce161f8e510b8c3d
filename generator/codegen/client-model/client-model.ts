import type { GroupVersion } from "./model/kubernetes.js";
import type { Inbound, Operation } from "./model/operations.js";
import type { SecurityScheme } from "./model/security.js";
import type { Server } from "./model/servers.js";
import type { ExternalDocs, NamedType } from "./model/types.js";

export type * from "./model/kubernetes.js";
export type { ContentKind } from "./model/media-type.js";
export type * from "./model/operations.js";
export type * from "./model/security.js";
export type * from "./model/servers.js";
export type * from "./model/types.js";

/**
 * IR 2: what an API offers to its callers, in the terms of HTTP and JSON Schema. It does not say which dialect the
 * document was written in, and names nothing in any language.
 *
 * Plain, readonly, JSON-safe data; unions are joined on `kind`. References are resolved; parameters, media types, security
 * and servers are inherited. No list depends on the order of the document's maps. Names are hints: a target turns them
 * into identifiers of its language.
 */
export interface ClientModel {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Where the API is, the best first. Empty: the document does not say. */
  readonly servers: readonly Server[];
  /** By name. */
  readonly securitySchemes: readonly SecurityScheme[];
  /** Those that the document describes, in its order, each once. */
  readonly tags: readonly Tag[];
  /** By id. Definitions, and the inline objects of definitions and operations that deserve a name. */
  readonly types: readonly NamedType[];
  /** By id. Every operation stands in exactly one group. */
  readonly groups: readonly OperationGroup[];
  /** By id. Requests that the API sends. */
  readonly inbound: readonly Inbound[];
}

export interface Tag {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Name of the tag that it belongs to. */
  readonly parent?: string;
  /** What it is for: `nav`, `badge`, `audience`, or another word. */
  readonly kind?: string;
  readonly externalDocs?: ExternalDocs;
}

/** Operations that belong together: those of a GroupVersion, or of a tag. */
export interface OperationGroup {
  /** The tag's name; `""` for operations without one; `apps/v1` where those of a GroupVersion have no tag of their own. */
  readonly id: string;
  readonly description: string;
  /** In Kubernetes-style documents, for the operations below a GroupVersion's path. */
  readonly groupVersion?: GroupVersion;
  /** By path, then method. */
  readonly operations: readonly Operation[];
}
