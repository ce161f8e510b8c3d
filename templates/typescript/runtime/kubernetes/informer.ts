import type { Client } from "../client.js";
import { Informer } from "./informer-loop.js";
import type { InformerSettings } from "./informer-loop.js";
import type { WatchEvent, WatchOptions } from "./watch-options.js";

/** What {@link informer} takes. */
export interface InformerOptions<T, Params, Index extends string = never> extends InformerSettings<T, Index> {
  readonly client: Client;
  /**
   * A watch function of the client, such as `watchNamespacedPod`, or one that calls `watch` of a generic client's
   * resource. It lists the objects itself; nothing is listed twice.
   */
  readonly watch: (client: Client, params: Params, options?: AnyWatchOptions) => AsyncIterable<WatchEvent<T>>;
  /** The parameters of the watch function. */
  readonly params: Inferred<Params>;
}

/** Watch options for objects of any type, so that the type is inferred from the watch function's result alone. */
type AnyWatchOptions = WatchOptions<never>;

/** Infers `Params` only if the watch function has no parameter types of its own. */
type Inferred<Params> = Params & {};

/**
 * Keep a local copy of the objects of a watch, and receive their changes.
 *
 * @example
 * ```ts
 * const pods = informer({ client, watch: watchNamespacedPod, params: { namespace: "default" } });
 * pods.on({ add: (pod) => console.log("new:", pod.metadata?.name) });
 * await pods.start();
 * console.log(pods.store.get("web-0", "default")?.status?.phase);
 * ```
 * @example For kinds that the document does not declare:
 * ```ts
 * const widgets = genericClient(client).resource<Widget>({ apiVersion: "example.com/v1", kind: "Widget" }); informer({
 * client, watch: (_, params, options) => widgets.watch(params, options), params: { namespace: "default" } });
 * ```
 */
export function informer<T, Params, Index extends string = never>(
  options: InformerOptions<T, Params, Index>,
): Informer<T, Index> {
  const { client, watch, params, ...settings } = options;
  // The store holds only objects that the watch returned.
  return new Informer((watchOptions) => watch(client, params, watchOptions as AnyWatchOptions), settings);
}
