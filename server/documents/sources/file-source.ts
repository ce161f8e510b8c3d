import { discoveryOf } from "../../discovery/discovery-of.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { FollowedFile } from "./followed-file.js";
import { discoveryOf3, givenOpenApi3 } from "./given-openapi-3.js";
import { isSwagger2, type SpecFile, type SpecProblem } from "./load-spec-file.js";
import type { DocumentSource, MemberStatus, ServedDocuments } from "./served-documents.js";

/** Events of a file source. */
export interface FileSourceEvents {
  /** Another document is served now. */
  readonly onReload?: (name: string) => void;
  /** The file changed and cannot be used. The last good document stays. */
  readonly onProblem?: (name: string, problem: string) => void;
}

/** How long discovery waits, so that first requests come first. Milliseconds. */
const DISCOVERY_DELAY = 100;

/**
 * A document in the state of its file. The parsed object is kept only until discovery is derived from it: on the first request
 * for discovery, or after the first requests were answered.
 */
function served({ json, digest, document }: SpecFile): ServedDocuments {
  if (!isSwagger2(document))
    return {
      given3: givenOpenApi3([{ name: "", document }]).documents,
      version: document.info.version,
      discovery: discoveryOf3(document),
    };
  let parsed: Document | undefined = document;
  let discovery: ReadonlyMap<string, object> | undefined;
  const documents: ServedDocuments = {
    v2: { json: () => json, digest, document: () => JSON.parse(Buffer.from(json).toString()) as Document },
    version: document.info.version,
    get discovery() {
      if (parsed !== undefined) discovery = discoveryOf(parsed);
      parsed = undefined;
      return discovery ?? new Map<string, object>();
    },
  };
  const discover = (): ReadonlyMap<string, object> => documents.discovery;
  setTimeout(discover, DISCOVERY_DELAY).unref();
  return documents;
}

/** Serves a file, or the merged document of a folder, byte for byte, and follows its changes. */
export class FileSource implements DocumentSource {
  readonly #name: string;
  readonly #file: FollowedFile;
  readonly #listeners = new Set<() => void>();
  #documents: ServedDocuments | undefined;
  #problem: string | undefined;
  #failures = 0;
  #failuresTotal = 0;
  #loads = 0;
  #lastSuccess: number | undefined;

  /**
   * @param given - absolute path of a file or folder
   * @param name - name in messages
   */
  constructor(given: string, name: string, events: FileSourceEvents = {}) {
    this.#name = name;
    this.#file = new FollowedFile(given, {
      onDocument: (file) => {
        this.#take(file);
        for (const listener of this.#listeners) listener();
        events.onReload?.(name);
      },
      onProblem: (problem) => {
        this.#fail(problem);
        events.onProblem?.(name, problem);
      },
    });
  }

  /** Reads it for the first time, and returns why it cannot be served. */
  async open(): Promise<SpecProblem | undefined> {
    const opened = await this.#file.open();
    if (!("problem" in opened)) return this.#take(opened);
    this.#fail(opened.problem);
    return opened;
  }

  /** Reads it now, whether or not it seems to have changed. */
  reload(): Promise<void> {
    return this.#file.reload();
  }

  close(): void {
    this.#file.close();
  }

  current(): ServedDocuments | undefined {
    return this.#documents;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  status(): readonly MemberStatus[] {
    return [
      {
        name: this.#name,
        priority: 0,
        state: this.#problem !== undefined ? "quarantined" : this.#documents === undefined ? "waiting" : "ready",
        serving: this.#documents !== undefined,
        ...(this.#problem !== undefined && { problem: this.#problem }),
        failures: this.#failures,
        fetches: this.#loads,
        failuresTotal: this.#failuresTotal,
        notModified: 0,
        ...(this.#lastSuccess !== undefined && { lastSuccess: this.#lastSuccess }),
        conflicts: [],
      },
    ];
  }

  #take(file: SpecFile): undefined {
    this.#loads++;
    this.#failures = 0;
    this.#problem = undefined;
    this.#lastSuccess = Date.now();
    this.#documents = served(file);
  }

  #fail(problem: string): void {
    this.#loads++;
    this.#failures++;
    this.#failuresTotal++;
    this.#problem = problem;
  }
}
