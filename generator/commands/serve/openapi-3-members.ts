import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import { discoveryOf3, givenOpenApi3 } from "../../../server/documents/sources/given-openapi-3.js";
import type {
  DocumentSource,
  MemberStatus,
  ServedDocuments,
} from "../../../server/documents/sources/served-documents.js";

interface Entry {
  readonly priority: number;
  readonly document: OpenApiV3Document;
}

/** Local documents in OpenAPI 3, which are served beside the merged ones. */
export class OpenApi3Members {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  readonly #onConflict: (message: string) => void;
  readonly #told = new Set<string>();
  #current: Pick<ServedDocuments, "given3" | "discovery" | "version"> | undefined;

  /** @param onConflict - called once for each conflict, with one sentence */
  constructor(onConflict: (message: string) => void) {
    this.#onConflict = onConflict;
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** What they contribute; `undefined` if there are none. */
  current(): Pick<ServedDocuments, "given3" | "discovery" | "version"> | undefined {
    if (this.#entries.size === 0) return undefined;
    return (this.#current ??= this.#combine());
  }

  set(name: string, entry: Entry): void {
    this.#entries.set(name, entry);
    this.#changed();
  }

  delete(name: string): boolean {
    const wasThere = this.#entries.delete(name);
    if (wasThere) this.#changed();
    return wasThere;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  status(): readonly MemberStatus[] {
    return [...this.#entries].map(([name, { priority }]) => ({
      name,
      priority,
      state: "ready",
      serving: true,
      failures: 0,
      fetches: 1,
      failuresTotal: 0,
      notModified: 0,
      conflicts: [],
    }));
  }

  #changed(): void {
    this.#current = undefined;
    for (const listener of this.#listeners) listener();
  }

  #combine(): Pick<ServedDocuments, "given3" | "discovery" | "version"> {
    const sorted = [...this.#entries].sort(([, a], [, b]) => b.priority - a.priority);
    const { documents, conflicts } = givenOpenApi3(sorted.map(([name, { document }]) => ({ name, document })));
    for (const conflict of conflicts) {
      if (!this.#told.has(conflict)) this.#onConflict(conflict);
      this.#told.add(conflict);
    }
    const discovery = sorted.reverse().flatMap(([, { document }]) => [...discoveryOf3(document)]);
    const version = sorted.at(-1)?.[1].document.info.version;
    return { given3: documents, discovery: new Map(discovery), ...(version !== undefined && { version }) };
  }
}

/** The merged documents of a source, with documents in OpenAPI 3 beside them. */
export class MixedSource implements DocumentSource {
  readonly #merged: DocumentSource;
  readonly #beside: OpenApi3Members;
  #last:
    | { readonly merged: ServedDocuments | undefined; readonly beside: unknown; readonly served: ServedDocuments }
    | undefined;

  constructor(merged: DocumentSource, beside: OpenApi3Members) {
    this.#merged = merged;
    this.#beside = beside;
  }

  current(): ServedDocuments | undefined {
    const [merged, beside] = [this.#merged.current(), this.#beside.current()];
    if (beside === undefined) return merged;
    if (this.#last?.merged !== merged || this.#last?.beside !== beside)
      this.#last = {
        merged,
        beside,
        // Discovery of the merged documents is more complete: they are in charge of what they have.
        served: { ...beside, ...merged, discovery: new Map([...beside.discovery, ...(merged?.discovery ?? [])]) },
      };
    return this.#last.served;
  }

  onChange(listener: () => void): () => void {
    const stops = [this.#merged.onChange(listener), this.#beside.onChange(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  }

  status(): readonly MemberStatus[] {
    return [...(this.#merged.status?.() ?? []), ...this.#beside.status()];
  }
}
