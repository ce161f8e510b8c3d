import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Span } from "../diagnostics/span.js";
import type { Json } from "../types/json.js";
import type { Dialect } from "./dialect.js";

/** A value of a document, with its position. */
export interface DocumentNode {
  /** The file or URL as shown in messages: without password and query. */
  readonly file: string;
  /** JSON pointer in that file: `""`, `/paths/~1pets/get`. */
  readonly pointer: string;
  readonly value: Json;
}

/** A document with every file that it refers to, read and parsed. */
export interface DocumentSet {
  readonly dialect: Dialect;
  readonly root: DocumentNode;
  /** The whole file that contains a node. */
  readonly fileOf: (node: DocumentNode) => DocumentNode;
  /** The value below a node; `undefined` if missing. */
  readonly child: (node: DocumentNode, key: string | number) => DocumentNode | undefined;
  /**
   * The target of a node's reference, at the end of all references on the way; `undefined` if it leads nowhere or only to
   * itself, which `loadDocument` has reported. A schema that refers to another one and adds to its type is an end, too:
   * `{ "$ref": …, "nullable": true }`.
   */
  readonly follow: (node: DocumentNode, reference: string) => DocumentNode | undefined;
  /** Position of a node in its file, for a diagnostic; computed on demand. */
  readonly locate: (node: DocumentNode) => Span;
}

export interface LoadedDocument {
  /** Absent if the input cannot be used. */
  readonly documents?: DocumentSet;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of the files that were read or looked for, sorted: what a rerun depends on. Without URLs. */
  readonly inputs: readonly string[];
}
