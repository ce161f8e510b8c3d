import type { Writable } from "node:stream";
import { internalError } from "../../machinery/errors/api-errors.js";
import { StatusError } from "../../machinery/errors/status.js";
import type { KindVersion } from "../../registry/kind.js";
import type { StoredObject } from "../../registry/stored-object.js";
import { watchObjects, type ObjectEvent } from "../../registry/watch-objects.js";
import type { ApiRequest } from "../api-request.js";
import { drained } from "../drained.js";
import { partialJson, readIncludeObject, tableJson } from "../answers.js";
import { bytesOfParts } from "../negotiation/send.js";
import { acceptedForm, OBJECT_FORMS, type AcceptedForm } from "../negotiation/accepted-form.js";
import { readListOptions, type RequestListOptions } from "../options/read-list-options.js";
import { acceptWebSocket } from "../web-socket/accept-web-socket.js";
import { WatchOutput } from "./watch-output.js";

/** How long a watch lasts by default. In seconds; randomized, so that not all end together. */
const SHORTEST = 1800;
/** Milliseconds between bookmarks, and before the end of a watch. */
const BOOKMARK_EVERY = 60_000;
const BOOKMARK_BEFORE = 2_000;
/** How long a client may leave events unread. In milliseconds. */
const PATIENCE = 30_000;
/** Events are written together up to about so many bytes. */
const LARGEST_WRITE = 64 * 1024;
/** A watch waits for its client when so many bytes are unsent. */
const MOST_UNSENT = 32 * 1024;
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
    if (this.form.form === "object") return sharedLine(event.type, object, this.asked.version);
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

/** An encoded event, and what it was made of. */
interface Line {
  readonly type: keyof typeof HEADS;
  readonly version: KindVersion;
  readonly bytes: Buffer;
}

/** The last line of each object. All watches of an event share its object, and nearly all of them write the same line. */
const lines = new WeakMap<StoredObject, Line>();

function sharedLine(type: keyof typeof HEADS, object: StoredObject, version: KindVersion): Buffer {
  const known = lines.get(object);
  if (known?.type === type && known.version === version) return known.bytes;
  const bytes = Buffer.concat([HEADS[type], object.json(version), LINE_END]);
  lines.set(object, { type, version, bytes });
  return bytes;
}

/** The lines that were joined last. Watches are woken together, and most of them write the same lines. */
let joined: { readonly lines: readonly (Buffer | string)[]; readonly bytes: Buffer } = {
  lines: [],
  bytes: Buffer.alloc(0),
};

function joinedLines(lines: readonly (Buffer | string)[]): Buffer {
  const [only] = lines;
  if (lines.length === 1 && only instanceof Buffer) return only;
  if (lines.length !== joined.lines.length || !lines.every((line, i) => line === joined.lines[i]))
    joined = { lines, bytes: bytesOfParts(lines) };
  return joined.bytes;
}

const isBehind = (out: Writable): boolean => out.writableNeedDrain && out.writableLength > MOST_UNSENT;

/** Waits until a client has read most of what it was sent. Returns `false` if it did not, or disconnected. */
async function hasRead(out: Writable, signal: AbortSignal): Promise<boolean> {
  if (isBehind(out)) await drained(out, PATIENCE, signal);
  return !isBehind(out) && !out.destroyed;
}

/** Sends changes until the watch times out, the client disconnects, or the server shuts down. */
export async function watchResource(asked: ApiRequest): Promise<void> {
  const { query, version, at, resource } = asked;
  const form = acceptedForm(asked.accept, OBJECT_FORMS, query, asked.userAgent);
  if (form.form === "Table") readIncludeObject(query);
  const options = readListOptions(query, version, true, resource.name);
  const seconds = options.timeout > 0 ? options.timeout : SHORTEST + Math.floor(Math.random() * SHORTEST);
  const time = Math.min(seconds * 1000, LONGEST_TIMER);
  const over = new AbortController();
  const signal = AbortSignal.any([asked.signal, over.signal]);
  const timer = setTimeout(() => over.abort(), time);
  const out = startStream(asked);
  const writer = new EventWriter(asked, form, options);
  const stream = new WatchStream(out, writer, options, signal, performance.now() + time);
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
    if (!signal.aborted) out.write(`{"type":"ERROR","object":${JSON.stringify(known.status)}}\n`);
    if (known !== error && !signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    over.abort();
    out.end();
  }
}

/** Where events are written: to a WebSocket if the client asks for one, else to the body of the response. */
function startStream({ request, response }: ApiRequest): Writable {
  const socket = acceptWebSocket(request, response);
  if (socket !== undefined) return socket;
  response.writeHead(200, { "Content-Type": "application/json", "Transfer-Encoding": "chunked" });
  response.flushHeaders();
  return response;
}

class WatchStream {
  readonly #output: WatchOutput;
  /** All events up to this revision were written. */
  #revision = 0;
  /** The revision of the last bookmark. */
  #marked = 0;
  #isWriting = false;
  /** Whether a bookmark became due while events were written. */
  #isDue = false;

  constructor(
    readonly out: Writable,
    readonly writer: EventWriter,
    readonly options: RequestListOptions,
    readonly signal: AbortSignal,
    readonly deadline: number,
  ) {
    this.#output = new WatchOutput(out);
  }

  async run(batches: AsyncIterable<readonly ObjectEvent[]>): Promise<void> {
    const clock = this.options.bookmarks ? new BookmarkClock(this.deadline, () => this.#bookmark()) : undefined;
    try {
      for await (const events of batches) {
        this.#isWriting = true;
        if (!(await this.#write(events))) return void this.out.destroy();
        this.#isWriting = false;
        if (this.#isDue) this.#bookmark();
      }
    } finally {
      clock?.stop();
    }
  }

  /** Writes a bookmark, but only between batches: bookmarks and events stay in order. */
  #bookmark(): void {
    this.#isDue = this.#isWriting;
    if (this.#isWriting || this.#revision === 0 || this.#revision === this.#marked) return;
    this.#marked = this.#revision;
    this.#output.write(
      joinedLines([this.writer.line({ type: "BOOKMARK", revision: this.#revision, initialEnd: false })]),
    );
  }

  /** Writes small events together. Returns `false` if the client does not read them. */
  async #write(events: readonly ObjectEvent[]): Promise<boolean> {
    let lines: (Buffer | string)[] = [];
    let size = 0;
    for (const event of events) {
      if (event.type === "BOOKMARK" && !this.#endsInitial(event)) continue;
      const line = this.writer.line(event);
      lines.push(line);
      size += line.length;
      if (size < LARGEST_WRITE) continue;
      if (!(await this.#send(lines))) return false;
      [lines, size] = [[], 0];
    }
    if (lines.length > 0 && !(await this.#send(lines))) return false;
    const last = events.at(-1);
    if (last?.type === "BOOKMARK") this.#revision = last.revision;
    return true;
  }

  #endsInitial({ initialEnd }: { readonly initialEnd: boolean }): boolean {
    return initialEnd && this.options.sendInitialEvents === true && this.options.bookmarks;
  }

  async #send(lines: readonly (Buffer | string)[]): Promise<boolean> {
    this.#output.write(joinedLines(lines));
    return hasRead(this.#output.stream, this.signal);
  }
}

/** Calls `ring` each minute, and shortly before the end of a watch. */
class BookmarkClock {
  readonly #deadline: number;
  readonly #ring: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(deadline: number, ring: () => void) {
    this.#deadline = deadline;
    this.#ring = ring;
    this.#wind();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wind(): void {
    const left = this.#deadline - performance.now() - BOOKMARK_BEFORE;
    const wait = left > 0 ? Math.min(BOOKMARK_EVERY, left) : BOOKMARK_EVERY;
    this.#timer = setTimeout(() => {
      this.#ring();
      this.#wind();
    }, wait);
  }
}
