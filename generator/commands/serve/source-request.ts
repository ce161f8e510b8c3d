import type { Upstream } from "../../../server/aggregate/upstreams/upstream.js";
import type { DocumentSource } from "../../../server/documents/sources/served-documents.js";
import type { ServeLog } from "./serve-log.js";

/** An opened source of documents. */
export interface ServeSource {
  readonly source: DocumentSource;
  /** Reads all files again, and asks all servers. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A document that cannot be served. */
export interface SourceProblem {
  /** Path in messages. */
  readonly file: string;
  /** A clause. */
  readonly problem: string;
}

/** What to serve, and how to report on it. */
export interface SourceRequest {
  /** Absolute files and folders; earlier ones win conflicts. */
  readonly specs: readonly string[];
  /** Other servers. All files win over them. */
  readonly upstreams: readonly Upstream[];
  /** A path as messages show it. */
  readonly shown: (file: string) => string;
  readonly log: ServeLog;
}
