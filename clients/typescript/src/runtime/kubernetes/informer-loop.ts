import { LONGEST_TIMER } from "../longest-timer.js";
import { backoffDelay, pause } from "./backoff.js";
import { IndexedStore } from "./object-store.js";
import type { Indexer, ObjectStore } from "./object-store.js";
import type { WatchEvent, WatchOptions, WatchState } from "./watch-options.js";

/**
 * Handlers of an informer. If a handler throws or its promise rejects, the error is reported and nothing else is
 * affected.
 */
export interface InformerHandlers<T> {
  add?(object: T): unknown;
  /** Also called without a change if `resyncPeriod` is set. */
  update?(object: T, before: T): unknown;
  /** Receives the object's last known state. */
  delete?(object: T): unknown;
}

/** Options of an informer, besides what it watches. */
export interface InformerSettings<T, Index extends string = never> {
  /** Indexes: functions that return the values under which an object can be looked up. */
  readonly indexers?: { readonly [Name in Index]: Indexer<NoInfer<T>> } | undefined;
  /** How often to call `update` for every object, changed or not, in milliseconds. Default: never. */
  readonly resyncPeriod?: number | undefined;
  /** Passed to the watch. */
  readonly watchOptions?: Omit<WatchOptions<NoInfer<T>>, "known" | "onStateChange" | "signal"> | undefined;
  /** Stops the informer. */
  readonly signal?: AbortSignal | undefined;
  readonly onStateChange?: ((state: WatchState) => void) | undefined;
  /** Called with errors of handlers and with failures that restart the watch. Default: logs to the console. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A local copy of objects that stays up to date. */
export class Informer<T, Index extends string = never> {
  readonly store: ObjectStore<T, Index>;
  private readonly objects: IndexedStore<T, Index>;
  private readonly watch: (options: WatchOptions<T>) => AsyncIterable<WatchEvent<T>>;
  private readonly settings: InformerSettings<T, Index>;
  private readonly handlers = new Set<InformerHandlers<T>>();
  private readonly stopping = new AbortController();
  private readonly whenSynced: Promise<void>;
  private settleSynced: { resolve(): void; reject(error: unknown): void } | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;

  /** Created by {@link informer}. */
  constructor(watch: (options: WatchOptions<T>) => AsyncIterable<WatchEvent<T>>, settings: InformerSettings<T, Index>) {
    this.watch = watch;
    this.settings = settings;
    this.objects = new IndexedStore<T, Index>(settings.indexers);
    this.store = this.objects;
    this.whenSynced = new Promise((resolve, reject) => {
      this.settleSynced = { resolve, reject };
    });
    this.whenSynced.catch(() => undefined);
  }

  /** Whether the store has held a complete list since the start. */
  get hasSynced(): boolean {
    return this.running !== undefined && this.settleSynced === undefined;
  }

  /**
   * Start, and wait until the store holds all existing objects. Rejects, and stops the informer, if the first list
   * cannot be had. Later failures do not stop it.
   */
  start(): Promise<void> {
    this.running ??= this.run();
    return this.whenSynced;
  }

  /** Settles like {@link Informer.start}. */
  synced(): Promise<void> {
    return this.whenSynced;
  }

  /** Settles when the informer has stopped. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Add handlers. Existing objects are reported as added. Returns a function that removes the handlers. */
  on(handlers: InformerHandlers<T>): () => void {
    this.handlers.add(handlers);
    for (const object of this.objects.list()) this.call(() => handlers.add?.(object));
    return () => this.handlers.delete(handlers);
  }

  private async run(): Promise<void> {
    const { signal: caller, resyncPeriod = 0 } = this.settings;
    const signal = caller === undefined ? this.stopping.signal : AbortSignal.any([caller, this.stopping.signal]);
    const timer =
      resyncPeriod > 0 ? setInterval(() => this.resync(), Math.min(resyncPeriod, LONGEST_TIMER)) : undefined;
    try {
      while (!signal.aborted) await this.follow(signal);
      this.settleSynced?.reject(signal.reason);
    } catch (error) {
      this.settleSynced?.reject(error);
    } finally {
      clearInterval(timer);
      this.stopping.abort();
    }
  }

  /** One watch, from its list to whatever ends it. Throws only errors that prevent the informer from starting. */
  private async follow(signal: AbortSignal): Promise<void> {
    const { watchOptions } = this.settings;
    const known = this.hasSynced ? this.objects.list() : undefined;
    try {
      const onStateChange = (state: WatchState): void => this.note(state);
      for await (const event of this.watch({ ...watchOptions, signal, known, onStateChange })) this.apply(event);
    } catch (error) {
      if (!this.hasSynced) throw error;
      this.report(error);
      this.failures += 1;
      const retry = watchOptions?.retry === false ? {} : (watchOptions?.retry ?? {});
      await (retry.sleep ?? pause)(backoffDelay(this.failures, retry), signal).catch(() => undefined);
    }
  }

  private note(state: WatchState): void {
    if (state.state === "watching") this.failures = 0;
    // A watch connects after its whole list has been consumed.
    if (state.state === "connecting") {
      this.settleSynced?.resolve();
      this.settleSynced = undefined;
    }
    this.settings.onStateChange?.(state);
  }

  private apply(event: WatchEvent<T>): void {
    const { type, object } = event;
    if (type === "DELETED") {
      this.objects.delete(object);
      this.tell((handlers) => handlers.delete?.(object));
      return;
    }
    const before = this.objects.set(object);
    if (before === undefined) this.tell((handlers) => handlers.add?.(object));
    else this.tell((handlers) => handlers.update?.(object, before));
  }

  private resync(): void {
    for (const object of this.objects.list()) this.tell((handlers) => handlers.update?.(object, object));
  }

  private tell(call: (handlers: InformerHandlers<T>) => unknown): void {
    for (const handlers of this.handlers) this.call(() => call(handlers));
  }

  private call(handler: () => unknown): void {
    try {
      const result = handler();
      if (result instanceof Promise) result.catch((error: unknown) => this.report(error));
    } catch (error) {
      this.report(error);
    }
  }

  private report(error: unknown): void {
    const { onError } = this.settings;
    if (onError === undefined) console.error(error);
    else onError(error);
  }
}
