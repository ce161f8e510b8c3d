import type { ClientOptions } from "../../client-options.js";

/** Options for `createClient`, with the context's name and namespace. */
export interface KubeconfigOptions extends ClientOptions {
  /** The context's namespace; `default` if it has none. */
  readonly namespace: string;
  /** Name of the context; undefined inside a cluster, which has no contexts. */
  readonly context: string | undefined;
}
