import type { FormatLoss } from "../formats/format-loss.js";

/** What a site serves besides the documents themselves, and how. */
export interface SiteOptions {
  /** Whether `/api`, `/apis` and what is below them is served, where the documents are Kubernetes-style. On unless told. */
  readonly discovery?: boolean;
  /** Whether the addresses of 1.7 are served that name a format, such as `/swagger-2.0.0.pb-v1`. Off unless told. */
  readonly formatPaths?: boolean;
  /** Absolute folder of built reference documentation, served below `/docs`. */
  readonly docs?: string;
  /** `Cache-Control` of documents whose content may change; `no-cache, private` unless told. */
  readonly cacheControl?: string;
  /** Whether documents are for some clients only, so that no shared cache may keep even those that never change. */
  readonly restricted?: boolean;
  /** Told of what a format of a document leaves out, once each time that it is made. */
  readonly onLoss?: (loss: FormatLoss) => void;
  /** Told of formats that a document turns out not to have, and of faults of ours. Nothing is logged otherwise. */
  readonly onFault?: (fault: unknown) => void;
}
