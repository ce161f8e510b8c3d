import type { ClientOptions } from "../../client-options.js";

/** Options for `createClient`, with what else a context says. */
export interface KubeconfigOptions extends ClientOptions {
  /** The context's namespace; `default` where it names none. */
  readonly namespace: string;
  /** Name of the context; undefined inside a cluster, where there is none. */
  readonly context: string | undefined;
}
