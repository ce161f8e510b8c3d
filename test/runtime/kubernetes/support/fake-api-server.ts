import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An object of the fake server. */
export interface Widget {
  apiVersion?: string;
  kind?: string;
  metadata: { name: string; namespace?: string; uid: string; resourceVersion: string };
  spec: { size: number; note: string };
}

/** A fault of one watch connection. */
export interface WatchFault {
  /** Destroy the socket after this many bytes of events, even within a line. */
  readonly cutAfter?: number;
  /** End the response cleanly after this many bytes. */
  readonly endAfter?: number;
  /** Send nothing, not even headers. */
  readonly hang?: boolean;
  /** Send headers, then nothing, and keep the connection open. */
  readonly silent?: boolean;
  /** Respond with this status instead. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Send this Status as an ERROR event after the headers. */
  readonly error?: object;
  /** Size in bytes of the pieces in which events are written; default: all at once. */
  readonly pieces?: () => number;
}

interface Change {
  readonly version: number;
  readonly type: "ADDED" | "MODIFIED" | "DELETED";
  readonly object: Widget;
}

/** Lists and watches widgets as an API server does, with the faults that a test asks for. */
export class FakeApiServer {
  readonly widgets = new Map<string, Widget>();
  readonly history: Change[] = [];
  /** Every request, as `METHOD path?query`, in order of arrival. */
  readonly requests: string[] = [];
  /** Called for each watch connection, with the number of earlier ones; returns its fault. */
  onWatch: (connection: number) => WatchFault | undefined = () => undefined;
  /** Called for each list request; returns a response to send instead of the list. */
  onList: (list: number) => { status: number; headers?: Record<string, string>; hang?: boolean } | undefined = () =>
    undefined;
  /** Whether an expired version is reported by the response's status (410), or by an event. */
  goneByStatus = true;
  watches = 0;
  lists = 0;
  open = 0;
  /** Bytes of events written to sockets. */
  written = 0;
  private version = 100;
  private oldest = 0;
  private uids = 0;
  private readonly server: Server;
  private readonly changed = new Set<() => void>();
  private readonly snapshots = new Map<string, { items: Widget[]; version: number }>();

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async listen(): Promise<string> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }

  get resourceVersion(): string {
    return String(this.version);
  }

  put(name: string, spec: Partial<Widget["spec"]> = {}, namespace = "default"): Widget {
    const key = `${namespace}/${name}`;
    const before = this.widgets.get(key);
    this.version += 1;
    const uid = before?.metadata.uid ?? `uid-${String((this.uids += 1))}`;
    const widget: Widget = {
      metadata: { name, namespace, uid, resourceVersion: this.resourceVersion },
      spec: { size: 0, note: "", ...before?.spec, ...spec },
    };
    this.widgets.set(key, widget);
    this.record(before === undefined ? "ADDED" : "MODIFIED", widget);
    return widget;
  }

  delete(name: string, namespace = "default"): void {
    const key = `${namespace}/${name}`;
    const widget = this.widgets.get(key);
    if (widget === undefined) return;
    this.version += 1;
    this.widgets.delete(key);
    this.record("DELETED", { ...widget, metadata: { ...widget.metadata, resourceVersion: this.resourceVersion } });
  }

  /** Advance the version without changing a widget, as changes to other kinds do. */
  tick(): void {
    this.version += 1;
  }

  /** Drop the history so far: older versions expire. */
  compact(): void {
    this.oldest = this.version;
  }

  private record(type: Change["type"], object: Widget): void {
    this.history.push({ version: this.version, type, object });
    for (const wake of this.changed) wake();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://server");
    this.requests.push(`${request.method ?? ""} ${request.url ?? ""}`);
    this.open += 1;
    response.on("close", () => (this.open -= 1));
    if (url.searchParams.get("watch") === "true") await this.watch(url.searchParams, request, response);
    else this.list(url.searchParams, response);
  }

  private list(query: URLSearchParams, response: ServerResponse): void {
    const fault = this.onList(this.lists++);
    if (fault?.hang === true) return;
    if (fault !== undefined) return fail(response, fault.status, "ServiceUnavailable", fault.headers);
    const limit = Number(query.get("limit") ?? "0");
    const token = query.get("continue");
    const snapshot = token === null ? undefined : this.snapshots.get(token);
    if (token !== null && snapshot === undefined) return fail(response, 410, "Expired");
    const { items, version } = snapshot ?? { items: [...this.widgets.values()], version: this.version };
    const page = limit > 0 ? items.slice(0, limit) : items;
    const rest = items.slice(page.length);
    const next = rest.length > 0 ? `next-${String(this.lists)}` : "";
    if (next !== "") this.snapshots.set(next, { items: rest, version });
    const metadata = { resourceVersion: String(version), ...(next === "" ? {} : { continue: next }) };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ kind: "WidgetList", apiVersion: "example.com/v1", metadata, items: page }));
  }

  /** Drop the snapshots of unfinished pagination: their continue tokens expire. */
  expirePages(): void {
    this.snapshots.clear();
  }

  private async watch(query: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.onWatch(this.watches++) ?? {};
    if (fault.hang === true) return;
    if (fault.status !== undefined) return fail(response, fault.status, "Other", fault.headers);
    let from = Number(query.get("resourceVersion") ?? "0");
    const gone = from < this.oldest;
    if (gone && this.goneByStatus) return fail(response, 410, "Expired");
    response.writeHead(200, { "content-type": "application/json;stream=watch", ...fault.headers });
    response.flushHeaders();
    const sink = new FaultySink(response, fault, (bytes) => (this.written += bytes));
    if (gone) return sink.end({ type: "ERROR", object: status(410, "Expired") });
    if (fault.error !== undefined) return sink.end({ type: "ERROR", object: fault.error });
    if (fault.silent === true) return;
    const bookmarks = query.get("allowWatchBookmarks") === "true";
    while (!request.destroyed) {
      for (const change of this.history.filter(({ version }) => version > from)) {
        const object = { kind: "Widget", apiVersion: "example.com/v1", ...change.object };
        await sink.write({ type: change.type, object });
        from = change.version;
      }
      if (sink.ended) return;
      if (bookmarks && this.version > from) {
        from = this.version;
        const object = { kind: "Widget", metadata: { resourceVersion: String(from) } };
        await sink.write({ type: "BOOKMARK", object });
      }
      if (this.history.some(({ version }) => version > from)) continue;
      // A connection to be cut is cut now at the latest: no more events follow.
      if (!sink.caughtUp()) await this.change(response);
      if (response.destroyed) return;
    }
  }

  private change(response: ServerResponse): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.changed.delete(wake);
        response.off("close", wake);
        resolve();
      };
      this.changed.add(wake);
      response.on("close", wake);
    });
  }
}

/** Writes events until the fault ends the connection. */
class FaultySink {
  ended = false;
  private written = 0;
  private readonly response: ServerResponse;
  private readonly fault: WatchFault;

  private readonly count: (bytes: number) => void;

  constructor(response: ServerResponse, fault: WatchFault, count: (bytes: number) => void) {
    this.response = response;
    this.count = count;
    this.fault = fault;
  }

  async write(event: object): Promise<void> {
    let bytes = Buffer.from(`${JSON.stringify(event)}\n`);
    const limit = this.fault.cutAfter ?? this.fault.endAfter ?? Number.POSITIVE_INFINITY;
    while (bytes.length > 0 && !this.ended) {
      const size = Math.min(this.fault.pieces?.() ?? bytes.length, limit - this.written, bytes.length);
      const piece = bytes.subarray(0, size);
      bytes = bytes.subarray(size);
      this.written += size;
      // Wait, so that the pieces are not joined in transit.
      await new Promise<void>((resolve) => {
        if (this.response.destroyed) resolve();
        else this.response.write(piece, () => resolve());
      });
      this.count(size);
      this.ended = this.response.destroyed || this.written >= limit;
    }
    if (this.written >= limit) this.hangUp();
  }

  /** Called when all events are written; returns whether the connection ends now. */
  caughtUp(): boolean {
    if ((this.fault.cutAfter ?? this.fault.endAfter) === undefined) return false;
    this.ended = true;
    this.hangUp();
    return true;
  }

  private hangUp(): void {
    if (this.fault.cutAfter !== undefined) this.response.destroy();
    else this.response.end();
  }

  end(event: object): void {
    this.response.end(`${JSON.stringify(event)}\n`);
  }
}

export function status(code: number, reason: string, details: object = {}): object {
  return {
    kind: "Status",
    apiVersion: "v1",
    status: "Failure",
    code,
    reason,
    message: `because: ${reason}`,
    ...details,
  };
}

function fail(
  response: ServerResponse,
  code: number,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(code, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(status(code, reason)));
}
