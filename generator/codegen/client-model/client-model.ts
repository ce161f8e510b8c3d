import type { GroupVersion } from "./model/kubernetes.js";
import type { Inbound, Operation } from "./model/operations.js";
import type { SecurityScheme } from "./model/security.js";
import type { Server } from "./model/servers.js";
import type { ExternalDocs, NamedType } from "./model/types.js";

export type * from "./model/kubernetes.js";
export type { ContentKind } from "./model/media-type.js";
export type * from "./model/operations.js";
export type * from "./model/pagination.js";
export type * from "./model/security.js";
export type * from "./model/servers.js";
export type * from "./model/types.js";

/**
 * IR 2: what an API offers to its callers, in terms of HTTP and JSON Schema. Independent of the document's dialect and
 * of target languages.
 *
 * Plain, readonly, JSON-safe data; unions are discriminated by `kind`. References are resolved; inherited parameters,
 * media types, security and servers are filled in. No list depends on the order of the document's maps. Names are
 * hints: a target turns them into identifiers of its language.
 */
export interface ClientModel {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly about: About;
  /** Where the API is served, the best first. Empty: the document does not say. */
  readonly servers: readonly Server[];
  /** By name. */
  readonly securitySchemes: readonly SecurityScheme[];
  /** Tags that the document describes, in its order, without repetition. */
  readonly tags: readonly Tag[];
  /** Tags under common headings, in the document's order. Absent: the document does not group them. */
  readonly tagGroups?: readonly TagGroup[];
  /** By id. Definitions, and inline objects of definitions and operations that are worth a name. */
  readonly types: readonly NamedType[];
  /** By id. Every operation belongs to exactly one group. */
  readonly groups: readonly OperationGroup[];
  /** By id. Requests that the API sends. */
  readonly inbound: readonly Inbound[];
}

/** Who offers the API, and on which terms. URLs are as the document states them. */
export interface About {
  readonly termsOfService?: string;
  readonly contact?: { readonly name: string; readonly url: string; readonly email: string };
  readonly license?: { readonly name: string; readonly url: string };
  readonly externalDocs?: ExternalDocs;
  /** Address of the API's picture (`x-logo`), which may be relative to the document. */
  readonly logo?: string;
}

export interface TagGroup {
  readonly name: string;
  readonly tags: readonly string[];
}

export interface Tag {
  readonly name: string;
  /** Title for readers; may be empty. */
  readonly summary: string;
  readonly description: string;
  /** Name of the parent tag. */
  readonly parent?: string;
  /** Purpose: `nav`, `badge`, `audience`, or another word. */
  readonly kind?: string;
  readonly externalDocs?: ExternalDocs;
}

/** Operations that belong together: those of a GroupVersion, or of a tag. */
export interface OperationGroup {
  /** The tag's name; `""` for operations without a tag; `apps/v1` for a GroupVersion without a tag of its own. */
  readonly id: string;
  readonly description: string;
  /** In Kubernetes-style documents, for operations below a GroupVersion's path. */
  readonly groupVersion?: GroupVersion;
  /** By path, then method. */
  readonly operations: readonly Operation[];
}
