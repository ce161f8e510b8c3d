import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import type { Document } from "../../../openapi/types/swagger-2.js";

/**
 * A served document, held as bytes. It stays the same object while its content stays the same, so derived data may be cached
 * by identity.
 */
export interface ServedDocument<T extends object> {
  /** JSON in UTF-8, sent as it is. Every call returns the same bytes; do not change them. */
  json(): Uint8Array;
  /** SHA-512 of the JSON in upper-case hexadecimal, if known. */
  readonly digest?: string;
  /** The document itself, for encodings that need values. Each call may parse it anew, so call it rarely. */
  document(): T;
}

/** A snapshot of all served documents. Immutable. */
export interface ServedDocuments {
  /** All GroupVersions in one document. Absent if all documents are in OpenAPI 3: they have no form in 2.0. */
  readonly v2?: ServedDocument<Document>;
  /** By key (`api/v1`, `apis/apps/v1`, `version`). Absent: derived from `v2` in the background. */
  readonly v3?: ReadonlyMap<string, ServedDocument<OpenApiV3Document>>;
  /** Documents that were given in OpenAPI 3, by key. They replace those of `v3` with the same key. */
  readonly given3?: ReadonlyMap<string, ServedDocument<OpenApiV3Document>>;
  /** Discovery documents by path (`/api`, `/apis`, `/apis/apps`, `/apis/apps/v1`). */
  readonly discovery: ReadonlyMap<string, object>;
  /** `info.version` of the document. Absent: it is read from the document. */
  readonly version?: string;
}

/** State of one of a source's origins, for `/readyz` and metrics. */
export interface MemberStatus {
  readonly name: string;
  readonly priority: number;
  /** `waiting`: no result and no error yet. `quarantined`: it failed, and its last good document stays. */
  readonly state: "waiting" | "ready" | "quarantined";
  /** Whether a document of it is served. */
  readonly serving: boolean;
  /** Why it is quarantined: one clause, without secrets. */
  readonly problem?: string;
  /** Consecutive failures. */
  readonly failures: number;
  /** Counters since the start: polls, failures, and responses without a change. */
  readonly fetches: number;
  readonly failuresTotal: number;
  readonly notModified: number;
  /** Milliseconds since the epoch. */
  readonly lastSuccess?: number;
  /** One sentence for each conflict with members before it. */
  readonly conflicts: readonly string[];
  /** Number of new conflicts since the start. */
  readonly conflictsTotal?: number;
}

/** Where a handler gets its documents. */
export interface DocumentSource {
  /** `undefined`: nothing yet, so requests get 503. */
  current(): ServedDocuments | undefined;
  /** Calls the listener whenever `current()` changes; returns a function that unsubscribes. */
  onChange(listener: () => void): () => void;
  status?(): readonly MemberStatus[];
}
