import { mergeDocuments } from "../../openapi/merge/merge-documents.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import { discoveryDocuments } from "../discovery/discovery-of.js";
import { servedDocument } from "../documents/sources/document-source.js";
import type { DocumentSource, ServedDocument, ServedDocuments } from "../documents/sources/served-documents.js";
import type { Kind } from "../registry/kind.js";
import type { Kinds } from "../registry/kinds.js";
import { listKinds } from "./discovery-of-kinds.js";

/** One document of several. Of two with the same path, the first one's operations count. */
export function mergedDocument(documents: readonly Document[]): Document {
  const [first, ...others] = documents;
  if (first !== undefined && others.length === 0) return first;
  const named = documents.map((document, i) => ({ name: `document ${i + 1}`, document }));
  return mergeDocuments(named, { paths: "union", rename: true }).document;
}

/** A document that is built on first request. */
function lazily(make: () => Document): ServedDocument<Document> {
  let made: ServedDocument<Document> | undefined;
  const get = (): ServedDocument<Document> => (made ??= servedDocument(make()));
  return { json: () => get().json(), document: () => get().document() };
}

/** The documents of one state. While kinds are added one by one, nobody asks for their discovery. */
class KindsDocuments implements ServedDocuments {
  readonly version = "v1";
  readonly v2: ServedDocument<Document>;
  readonly #kinds: readonly Kind[];
  #discovery: ReadonlyMap<string, object> | undefined;

  constructor(v2: ServedDocument<Document>, kinds: Kinds) {
    this.v2 = v2;
    this.#kinds = kinds.all();
  }

  get discovery(): ReadonlyMap<string, object> {
    return (this.#discovery ??= discoveryDocuments(listKinds(this.#kinds)));
  }
}

/** The documents and the discovery of a server, which follow its resources. */
export class ServedApi implements DocumentSource {
  readonly #kinds: Kinds;
  readonly #document: () => Document;
  readonly #listeners = new Set<() => void>();
  readonly #unsubscribe: () => void;
  #documents: ServedDocuments | undefined;
  #telling = false;

  /** @param document - makes the document of all resources; called again after they changed, when somebody asks for it */
  constructor(kinds: Kinds, document: () => Document) {
    this.#kinds = kinds;
    this.#document = document;
    this.#unsubscribe = kinds.onChange(() => this.#change());
  }

  current(): ServedDocuments {
    return (this.#documents ??= new KindsDocuments(lazily(this.#document), this.#kinds));
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#unsubscribe();
  }

  /** Resources often change together, so listeners are notified once. */
  #change(): void {
    this.#documents = undefined;
    if (this.#telling) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      for (const listener of this.#listeners) listener();
    });
  }
}
