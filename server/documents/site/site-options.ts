import type { FormatLoss } from "../formats/format-loss.js";

/** What a site serves besides the documents, and how. */
export interface SiteOptions {
  /** Whether to serve `/api`, `/apis` and below, if the documents are Kubernetes-style. Default true. */
  readonly discovery?: boolean;
  /** Whether to serve the paths of 1.7 that name a format, such as `/swagger-2.0.0.pb-v1`. Default false. */
  readonly formatPaths?: boolean;
  /** Absolute folder of built reference documentation, served below `/docs`. */
  readonly docs?: string;
  /** `Cache-Control` of documents that may change; default `no-cache, private`. */
  readonly cacheControl?: string;
  /** Whether only some clients may read the documents, so that shared caches must not store even immutable ones. */
  readonly restricted?: boolean;
  /** Called with what a format leaves out, each time that it is encoded. */
  readonly onLoss?: (loss: FormatLoss) => void;
  /** Called with formats that a document cannot be encoded in, and with internal errors. Otherwise nothing is logged. */
  readonly onFault?: (fault: unknown) => void;
}
