import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { encodeTask, type Encoded, type EncodeKind } from "./encode-task.js";
import type { EncodeReply, EncodeRequest } from "./encode-worker.js";

/** How long an idle worker stays. Milliseconds. */
const PATIENCE = 1000;

/** Longest time for a task; beyond it the worker is stopped. Milliseconds. */
const TIME_LIMIT = 60_000;

interface Waiting {
  readonly resolve: (encoded: Encoded) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Encodes expensive formats in a worker thread, so that requests are still answered meanwhile and the memory is released
 * with the thread. Without a file for the thread, as in some bundles, it encodes in place.
 */
export class Encoder {
  readonly #file = new URL("./encode-worker.js", import.meta.url);
  readonly #threaded: boolean;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #next = 0;

  constructor() {
    this.#threaded = this.#file.protocol === "file:" && existsSync(fileURLToPath(this.#file));
  }

  /** Rejects if the document cannot be encoded. Copies the bytes and leaves them unchanged. */
  encode(kind: EncodeKind, json: Uint8Array): Promise<Encoded> {
    if (!this.#threaded) return new Promise((resolve) => setImmediate(resolve)).then(() => encodeTask(kind, json));
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const request: EncodeRequest = { id, kind, json };
      this.#thread().postMessage(request);
      this.#watch(TIME_LIMIT);
    });
  }

  /**
   * The single format of a kind.
   *
   * @param onLosses - called if the format leaves anything out
   */
  async encodeOne(
    kind: Exclude<EncodeKind, "v3">,
    json: Uint8Array,
    onLosses?: (losses: Encoded["losses"]) => void,
  ): Promise<Uint8Array> {
    const { formats, losses } = await this.encode(kind, json);
    const bytes = formats.get("");
    if (bytes === undefined) throw new Error(`there is no ${kind}`);
    if (losses.count > 0) onLosses?.(losses);
    return bytes;
  }

  #thread(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(this.#file, { stdin: false });
    worker.unref();
    worker.on("message", (reply: EncodeReply) => this.#settle(reply));
    worker.on("error", (error: Error) => this.#end(worker, error));
    worker.on("exit", () => this.#end(worker, new Error("the thread ended")));
    this.#worker = worker;
    return worker;
  }

  #settle(reply: EncodeReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ("problem" in reply) waiting?.reject(new Error(reply.problem));
    else waiting?.resolve({ formats: new Map(reply.formats), losses: reply.losses });
    this.#watch(this.#waiting.size === 0 ? PATIENCE : TIME_LIMIT);
  }

  /** Stops the thread after a time without activity. */
  #watch(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const worker = this.#worker;
      if (worker === undefined) return;
      this.#end(worker, new Error("it takes too long"));
      void worker.terminate();
    }, time);
    this.#timer.unref();
  }

  /** Fails the remaining tasks of a thread that has ended. The next task starts another one. */
  #end(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    clearTimeout(this.#timer);
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) reject(error);
  }
}
