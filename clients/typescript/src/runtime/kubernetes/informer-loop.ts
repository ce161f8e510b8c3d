import { longestTimer } from "../longest-timer.js";
import { backoffDelay, pause } from "./backoff.js";
import { IndexedStore } from "./object-store.js";
import type { Indexer, ObjectStore } from "./object-store.js";
import type { WatchEvent, WatchOptions, WatchState } from "./watch-options.js";

/** What an informer calls. A handler that throws, or whose promise rejects, is reported and harms nothing else. */
export interface InformerHandlers<T> {
  add?(object: T): unknown;
  /** Also called without a change, where `resyncPeriod` asks for it. */
  update?(object: T, before: T): unknown;
  /** With the object as it was last known. */
  delete?(object: T): unknown;
}

/** What can be said about an informer besides what it watches. */
export interface InformerSettings<T, Index extends string = never> {
  /** Ways to find objects by something in them. */
  readonly indexers?: { readonly [Name in Index]: Indexer<NoInfer<T>> } | undefined;
  /** Call `update` for every object, changed or not, as often as this, in milliseconds; never unless given. */
  readonly resyncPeriod?: number | undefined;
  /** Passed on to the watch. */
  readonly watchOptions?: Omit<WatchOptions<NoInfer<T>>, "known" | "onStateChange" | "signal"> | undefined;
  /** Stops the informer. */
  readonly signal?: AbortSignal | undefined;
  readonly onStateChange?: ((state: WatchState) => void) | undefined;
  /** Told what handlers throw, and what ended a watch, which then begins anew; on the console unless given. */
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

  /** Made by {@link informer}. */
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

  /** Whether the store has held everything that existed at some moment since the start. */
  get hasSynced(): boolean {
    return this.running !== undefined && this.settleSynced === undefined;
  }

  /**
   * Begin, and wait until the store holds everything that exists. Rejects, and the informer stops, if that cannot be had;
   * later failures do not stop it.
   */
  start(): Promise<void> {
    this.running ??= this.run();
    return this.whenSynced;
  }

  /** Settles as {@link Informer.start} does. */
  synced(): Promise<void> {
    return this.whenSynced;
  }

  /** Settles once the informer does nothing any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Be told of changes, from now on and until the function that this gives is called. What exists is told as added. */
  on(handlers: InformerHandlers<T>): () => void {
    this.handlers.add(handlers);
    for (const object of this.objects.list()) this.call(() => handlers.add?.(object));
    return () => this.handlers.delete(handlers);
  }

  private async run(): Promise<void> {
    const { signal: caller, resyncPeriod = 0 } = this.settings;
    const signal = caller === undefined ? this.stopping.signal : AbortSignal.any([caller, this.stopping.signal]);
    const timer = resyncPeriod > 0 ? setInterval(() => this.resync(), Math.min(resyncPeriod, longestTimer)) : undefined;
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

  /** One watch, from a list to whatever ends it. Throws only what keeps the informer from ever having begun. */
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
    // A watch connects when all that it listed has been taken from it.
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
