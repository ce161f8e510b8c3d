import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Span } from "../diagnostics/span.js";
import type { Json } from "../types/json.js";

/** A value of a document, and where it stands. */
export interface DocumentNode {
  /** The file or URL as messages show it: never with a password or query in it. */
  readonly file: string;
  /** JSON pointer below that file's root: `""`, `/paths/~1pets/get`. */
  readonly pointer: string;
  readonly value: Json;
}

/** A Swagger 2.0 document with every file that it refers to, read and parsed. */
export interface DocumentSet {
  readonly root: DocumentNode;
  /** The value below a node; `undefined` where there is none. */
  readonly child: (node: DocumentNode, key: string | number) => DocumentNode | undefined;
  /**
   * What a reference that stands in a node points to, other references on the way followed; `undefined` where it points
   * nowhere, or only to itself (which `loadDocument` has reported).
   */
  readonly follow: (node: DocumentNode, reference: string) => DocumentNode | undefined;
  /** Where a node stands in its file, for a diagnostic; worked out only when asked. */
  readonly locate: (node: DocumentNode) => Span;
}

export interface LoadedDocument {
  /** Absent where nothing can be made of the input. */
  readonly documents?: DocumentSet;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of the files that were read or looked for, sorted: what a rerun depends on. URLs are left out. */
  readonly inputs: readonly string[];
}
