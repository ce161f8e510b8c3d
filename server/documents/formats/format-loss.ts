import type { Dropped } from "../../../openapi/encode/dropped.js";

/** What one format of a document cannot express, and leaves out. */
export interface FormatLoss {
  /** Address of the document, such as `/openapi/v2`. */
  readonly document: string;
  readonly format: "protobuf";
  /** Number of places. */
  readonly count: number;
  /** The first few places; long pointers are cut. */
  readonly examples: readonly Dropped[];
}
