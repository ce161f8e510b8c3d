import type { OpenApiV3Document } from "../../../openapi/types/openapi-v3-document.js";
import type { Document } from "../../../openapi/types/swagger.js";

/**
 * A document that is served, held as its bytes. It is the same object as long as its content is the same, so that what was
 * made of it may be kept by identity.
 */
export interface ServedDocument<T extends object> {
  /** JSON in UTF-8, sent as it is. The same bytes at every call; not to be changed. */
  json(): Uint8Array;
  /** SHA-512 of the JSON in upper-case hexadecimal, where it is known already. */
  readonly digest?: string;
  /** The document itself, for encodings that need values. May be parsed anew at every call, so it is asked for rarely. */
  document(): T;
}

/** Everything that is served at one time; nothing of it changes. */
export interface ServedDocuments {
  /** All GroupVersions in one document. */
  readonly v2: ServedDocument<Document>;
  /** By key (`api/v1`, `apis/apps/v1`, `version`). Absent: made of `v2`, in the background. */
  readonly v3?: ReadonlyMap<string, ServedDocument<OpenApiV3Document>>;
  /** Discovery documents by path (`/api`, `/apis`, `/apis/apps`, `/apis/apps/v1`). */
  readonly discovery: ReadonlyMap<string, object>;
}

/** How one of several origins of a source is doing: for `/readyz` and metrics. */
export interface MemberStatus {
  readonly name: string;
  readonly priority: number;
  /** `waiting`: nothing came of it yet, nothing is wrong yet. `quarantined`: it failed, its last good document stays. */
  readonly state: "waiting" | "ready" | "quarantined";
  /** Whether a document of it is being served. */
  readonly serving: boolean;
  /** Why it is quarantined: one clause, without secrets. */
  readonly problem?: string;
  /** Failures in a row. */
  readonly failures: number;
  /** Since the start: times that it was asked, failures, and answers that nothing changed. */
  readonly fetches: number;
  readonly failuresTotal: number;
  readonly notModified: number;
  /** Milliseconds since the epoch. */
  readonly lastSuccess?: number;
  /** One sentence a conflict with members before it. */
  readonly conflicts: readonly string[];
  /** Since the start: conflicts that came up. */
  readonly conflictsTotal?: number;
}

/** What a handler serves from. */
export interface DocumentSource {
  /** `undefined`: nothing yet, which is answered with 503. */
  current(): ServedDocuments | undefined;
  /** Calls the listener whenever `current()` gives something else; the result takes that back. */
  onChange(listener: () => void): () => void;
  status?(): readonly MemberStatus[];
}
