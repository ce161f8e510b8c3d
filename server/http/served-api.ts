import type { Document } from "../../openapi/types/swagger-2.js";
import { discoveryDocuments } from "../discovery/discovery-of.js";
import { servedDocument } from "../documents/sources/document-source.js";
import type { DocumentSource, ServedDocuments } from "../documents/sources/served-documents.js";
import type { Kinds } from "../registry/kinds.js";
import { listKinds } from "./discovery-of-kinds.js";

/** The documents and the discovery of a server, which follow its resources. */
export class ServedApi implements DocumentSource {
  readonly #kinds: Kinds;
  readonly #document: () => Document;
  readonly #listeners = new Set<() => void>();
  readonly #unsubscribe: () => void;
  #documents: ServedDocuments | undefined;
  #stale = false;

  /** @param document - makes the document of all resources; called again after they changed */
  constructor(kinds: Kinds, document: () => Document) {
    this.#kinds = kinds;
    this.#document = document;
    this.#unsubscribe = kinds.onChange(() => this.#change());
  }

  current(): ServedDocuments {
    if (this.#documents !== undefined) return this.#documents;
    const document = this.#document();
    this.#documents = {
      v2: servedDocument(document),
      discovery: discoveryDocuments(listKinds(this.#kinds.all())),
      version: document.info.version,
    };
    return this.#documents;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#unsubscribe();
  }

  /** Resources often change together: listeners are told once. */
  #change(): void {
    this.#documents = undefined;
    if (this.#stale) return;
    this.#stale = true;
    setImmediate(() => {
      this.#stale = false;
      for (const listener of this.#listeners) listener();
    });
  }
}
