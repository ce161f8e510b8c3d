import type { Client } from "../client.js";
import { Informer } from "./informer-loop.js";
import type { InformerSettings } from "./informer-loop.js";
import type { WatchEvent, WatchOptions } from "./watch-options.js";

/** What {@link informer} takes. */
export interface InformerOptions<T, Params, Index extends string = never> extends InformerSettings<T, Index> {
  readonly client: Client;
  /**
   * A watch function of the client, such as `watchNamespacedPod`, or one that calls `watch` of a generic client's resource.
   * It lists by itself, so that nothing is listed twice.
   */
  readonly watch: (client: Client, params: Params, options?: AnyWatchOptions) => AsyncIterable<WatchEvent<T>>;
  /** What to watch, as the watch function takes it. */
  readonly params: Inferred<Params>;
}

/** The options of a watch of whichever objects: what it watches is inferred from what it gives alone. */
type AnyWatchOptions = WatchOptions<never>;

/** Says what `Params` is only where the watch function does not: one that has no types of its own takes them from here. */
type Inferred<Params> = Params & {};

/**
 * Keep a copy of what a watch sees, and be told of its changes.
 *
 * @example
 * ```ts
 * const pods = informer({ client, watch: watchNamespacedPod, params: { namespace: "default" } });
 * pods.on({ add: (pod) => console.log("new:", pod.metadata?.name) });
 * await pods.start();
 * console.log(pods.store.get("web-0", "default")?.status?.phase);
 * ```
 * @example Of kinds that the document does not have:
 * ```ts
 * const widgets = genericClient(client).resource<Widget>({ apiVersion: "example.com/v1", kind: "Widget" });
 * informer({ client, watch: (_, params, options) => widgets.watch(params, options), params: { namespace: "default" } });
 * ```
 */
export function informer<T, Params, Index extends string = never>(
  options: InformerOptions<T, Params, Index>,
): Informer<T, Index> {
  const { client, watch, params, ...settings } = options;
  // What the informer knows is what the watch gave it.
  return new Informer((watchOptions) => watch(client, params, watchOptions as AnyWatchOptions), settings);
}
