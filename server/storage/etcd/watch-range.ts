import { CompactedError, StorageClosedError } from "../errors.js";
import type { StorageEvent, WatchBatch } from "../storage.js";
import type { EtcdClient } from "./etcd-client.js";
import { EtcdError } from "./etcd-errors.js";
import {
  type KeyValue,
  readWatch,
  type WatchEvent,
  type WatchResponse,
  writeProgress,
  writeWatch,
} from "./messages.js";
import { storedValue } from "./stored-value.js";

/** Milliseconds to wait before a broken stream is opened again; doubled up to the last. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5000;
/** Responses that wait for the caller before the stream is paused. */
const MOST_WAITING = 100;

export interface WatchRange {
  readonly start: string;
  readonly end: Uint8Array;
  readonly afterRevision: number;
  readonly signal: AbortSignal;
  /** Milliseconds between questions how far the watch is; undefined where the server's answer is not to be trusted. */
  readonly askProgress: number | undefined;
}

/** Follows a range of keys. A stream that breaks is opened again where it ended, at another member if there is one. */
export async function* watchRange(client: EtcdClient, range: WatchRange): AsyncIterable<WatchBatch> {
  const { signal } = range;
  let seen = range.afterRevision;
  let pause = FIRST_PAUSE;
  while (!signal.aborted) {
    const stream = new WatchStream(client, range, seen);
    try {
      for await (const batch of stream.batches()) {
        pause = FIRST_PAUSE;
        if (batch.revision < seen) continue;
        seen = batch.revision;
        yield batch;
      }
    } catch (error) {
      if (error instanceof CompactedError) throw error;
      client.moveOn();
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    } finally {
      stream.end();
    }
  }
}

class WatchStream {
  #waiting: WatchResponse[] = [];
  #failure: Error | undefined;
  #wake: () => void = () => undefined;
  #stop: () => void = () => undefined;
  #pause: (paused: boolean) => void = () => undefined;
  #ended = false;

  constructor(
    readonly client: EtcdClient,
    readonly range: WatchRange,
    readonly after: number,
  ) {}

  async *batches(): AsyncIterable<WatchBatch> {
    await this.#open();
    let events: WatchEvent[] = [];
    for (;;) {
      const response = await this.#next();
      if (response === undefined) return;
      if (response.compactRevision > 0) throw new CompactedError(this.after, response.compactRevision);
      if (response.canceled) throw new EtcdError(`etcd ended a watch: ${response.reason}`);
      if (response.created) continue;
      events.push(...response.events);
      if (response.fragment) continue;
      yield batchOf(events, response.revision);
      events = [];
    }
  }

  end(): void {
    this.#ended = true;
    this.#stop();
    this.#wake();
  }

  async #open(): Promise<void> {
    const { start, end, signal, askProgress } = this.range;
    const stream = await this.client.stream("/etcdserverpb.Watch/Watch");
    const fail = (error: Error): void => {
      this.#failure ??= error;
      this.#wake();
    };
    stream.on("data", (bytes: Buffer) => {
      this.#waiting.push(readWatch(bytes));
      if (this.#waiting.length > MOST_WAITING) stream.pause();
      this.#wake();
    });
    stream.on("error", fail);
    stream.on("end", () => {
      fail(new EtcdError("etcd ended the stream of a watch"));
    });
    stream.write(writeWatch(start, end, this.after + 1));
    const asking =
      askProgress === undefined ? undefined : setInterval(() => stream.write(writeProgress()), askProgress).unref();
    const abort = (): void => {
      this.end();
    };
    signal.addEventListener("abort", abort);
    this.#pause = (paused) => {
      if (!paused) stream.resume();
    };
    this.#stop = () => {
      clearInterval(asking);
      signal.removeEventListener("abort", abort);
      stream.cancel();
    };
    if (this.#ended || signal.aborted) this.end();
  }

  async #next(): Promise<WatchResponse | undefined> {
    for (;;) {
      if (this.#ended) return undefined;
      const response = this.#waiting.shift();
      if (response !== undefined) {
        if (this.#waiting.length === 0) this.#pause(false);
        return response;
      }
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

function batchOf(events: readonly WatchEvent[], revision: number): WatchBatch {
  if (events.length === 0) return { kind: "progress", revision };
  const last = events.at(-1)?.current.modRevision ?? revision;
  return { kind: "events", events: events.map(storageEvent), revision: last };
}

function storageEvent({ deleted, current, previous }: WatchEvent): StorageEvent {
  return {
    key: current.key,
    revision: current.modRevision,
    current: deleted ? undefined : storedValue(current),
    previous: known(previous),
  };
}

const known = (value: KeyValue | undefined): ReturnType<typeof storedValue> | undefined => value && storedValue(value);

/** Ends watches when a storage closes. */
export const closedSignal = (signal: AbortSignal | undefined, closed: AbortSignal): AbortSignal => {
  if (closed.aborted) throw new StorageClosedError();
  return signal === undefined ? closed : AbortSignal.any([signal, closed]);
};
