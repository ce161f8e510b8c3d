import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { internalError } from "../../machinery/errors/api-errors.js";
import { StatusError } from "../../machinery/errors/status.js";
import { watchObjects, type ObjectEvent } from "../../registry/watch-objects.js";
import type { ApiRequest } from "../api-request.js";
import { partialJson, readIncludeObject, tableJson } from "../answers.js";
import { acceptedForm, OBJECT_FORMS, type AcceptedForm } from "../negotiation/accepted-form.js";
import { readListOptions, type RequestListOptions } from "../options/read-list-options.js";

/** How long a watch lasts by default. In seconds; randomized, so that not all end together. */
const SHORTEST = 1800;
/** Milliseconds between bookmarks, and before the end of a watch. */
const BOOKMARK_EVERY = 60_000;
const BOOKMARK_BEFORE = 2_000;
/** How long a client may leave events unread. In milliseconds. */
const PATIENCE = 30_000;
/** The longest delay of a timer, in milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Writes events, one to a line. */
class EventWriter {
  #tabled = false;

  constructor(
    readonly asked: ApiRequest,
    readonly form: AcceptedForm,
    readonly options: RequestListOptions,
  ) {}

  line(event: ObjectEvent): string | Buffer {
    if (event.type === "BOOKMARK")
      return `{"type":"BOOKMARK","object":${this.#bookmark(event.revision, event.initialEnd)}}\n`;
    const { object } = event;
    if (this.form.form === "object")
      return Buffer.concat([HEADS[event.type], object.json(this.asked.version), LINE_END]);
    const shown =
      this.form.form === "Table" ? this.#table([object], object.revision) : partialJson(object, this.form.version);
    return `{"type":"${event.type}","object":${shown}}\n`;
  }

  #table(objects: Parameters<typeof tableJson>[0]["objects"], revision: number): string {
    const { version, query, registry } = this.asked;
    const columns = !this.#tabled;
    this.#tabled = true;
    const metadata = { resourceVersion: String(revision) };
    const include = readIncludeObject(query);
    return tableJson({ objects, version, include, metadata, now: registry.now(), columns }, this.form);
  }

  #bookmark(revision: number, initialEnd: boolean): string {
    const { version } = this.asked;
    const metadata = {
      resourceVersion: String(revision),
      creationTimestamp: null,
      ...(initialEnd && { annotations: { "k8s.io/initial-events-end": "true" } }),
    };
    if (this.form.form === "Table") return this.#bookmarkTable(metadata);
    const [kind, apiVersion] =
      this.form.form === "object"
        ? [version.kind.kind, version.apiVersion]
        : ["PartialObjectMetadata", `meta.k8s.io/${this.form.version}`];
    return JSON.stringify({ kind, apiVersion, metadata });
  }

  #bookmarkTable(metadata: object): string {
    const { version, registry } = this.asked;
    const columns = !this.#tabled;
    this.#tabled = true;
    return tableJson({ objects: [], version, include: "None", metadata, now: registry.now(), columns }, this.form);
  }
}

const HEADS = Object.fromEntries(
  ["ADDED", "MODIFIED", "DELETED"].map((type) => [type, Buffer.from(`{"type":"${type}","object":`)]),
) as Readonly<Record<"ADDED" | "MODIFIED" | "DELETED", Buffer>>;

const LINE_END = Buffer.from("}\n");

/** Waits until a client has read most of what it was sent. Returns `false` if it did not, or disconnected. */
async function drained(response: ServerResponse, signal: AbortSignal): Promise<boolean> {
  if (!response.writableNeedDrain) return !response.destroyed;
  try {
    await once(response, "drain", { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) });
    return !response.destroyed;
  } catch {
    return false;
  }
}

/** Sends changes until the watch times out, the client disconnects, or the server shuts down. */
export async function watchResource(asked: ApiRequest): Promise<void> {
  const { query, version, response, at, resource } = asked;
  const form = acceptedForm(asked.accept, OBJECT_FORMS, query, asked.userAgent);
  if (form.form === "Table") readIncludeObject(query);
  const options = readListOptions(query, version, true, resource.name);
  const seconds = options.timeout > 0 ? options.timeout : SHORTEST + Math.floor(Math.random() * SHORTEST);
  const time = Math.min(seconds * 1000, LONGEST_TIMER);
  const over = new AbortController();
  const signal = AbortSignal.any([asked.signal, over.signal]);
  const timer = setTimeout(() => over.abort(), time);
  response.writeHead(200, { "Content-Type": "application/json", "Transfer-Encoding": "chunked" });
  response.flushHeaders();
  const writer = new EventWriter(asked, form, options);
  const stream = new WatchStream(response, writer, options, signal, performance.now() + time);
  try {
    const batches = watchObjects(asked.registry, version.kind, at.namespace, {
      selector: options.selector,
      resourceVersion: options.resourceVersion,
      sendInitialEvents: options.sendInitialEvents,
      signal,
    });
    await stream.run(batches);
  } catch (error) {
    const known = error instanceof StatusError ? error : internalError("the watch failed");
    if (!signal.aborted) response.write(`{"type":"ERROR","object":${JSON.stringify(known.status)}}\n`);
    if (known !== error && !signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    over.abort();
    response.end();
  }
}

class WatchStream {
  #revision = 0;
  #marked = 0;

  constructor(
    readonly response: ServerResponse,
    readonly writer: EventWriter,
    readonly options: RequestListOptions,
    readonly signal: AbortSignal,
    readonly deadline: number,
  ) {}

  async run(batches: AsyncGenerator<readonly ObjectEvent[], void>): Promise<void> {
    const { bookmarks } = this.options;
    let next = batches.next();
    // A rejection while a bookmark is written is met when the next batch is awaited.
    next.catch(() => undefined);
    const gone = new Promise<"gone">((resolve) =>
      this.signal.addEventListener("abort", () => resolve("gone"), { once: true }),
    );
    try {
      while (!this.signal.aborted) {
        const clock = bookmarks ? this.#clock() : undefined;
        const first = await Promise.race([next, gone, ...(clock === undefined ? [] : [clock.rings])]);
        clock?.stop();
        if (first === "gone") return;
        if (first === "bookmark") {
          this.#bookmark();
          continue;
        }
        if (first.done === true) return;
        if (!(await this.#write(first.value))) return;
        next = batches.next();
        next.catch(() => undefined);
      }
    } finally {
      void batches.return();
    }
  }

  /** Fires each minute, and shortly before the end. */
  #clock(): { readonly rings: Promise<"bookmark">; readonly stop: () => void } {
    const left = this.deadline - performance.now() - BOOKMARK_BEFORE;
    const wait = left > 0 ? Math.min(BOOKMARK_EVERY, left) : BOOKMARK_EVERY;
    let timer: NodeJS.Timeout | undefined;
    const rings = new Promise<"bookmark">((resolve) => (timer = setTimeout(() => resolve("bookmark"), wait)));
    return { rings, stop: () => clearTimeout(timer) };
  }

  #bookmark(): void {
    if (this.#revision === 0 || this.#revision === this.#marked) return;
    this.#marked = this.#revision;
    this.response.write(this.writer.line({ type: "BOOKMARK", revision: this.#revision, initialEnd: false }));
  }

  async #write(events: readonly ObjectEvent[]): Promise<boolean> {
    for (const event of events) {
      if (event.type === "BOOKMARK") {
        this.#revision = event.revision;
        const ends = event.initialEnd && this.options.sendInitialEvents === true && this.options.bookmarks;
        if (ends) this.response.write(this.writer.line(event));
        continue;
      }
      if (!this.response.write(this.writer.line(event)) && !(await drained(this.response, this.signal))) {
        this.response.destroy();
        return false;
      }
    }
    return true;
  }
}
