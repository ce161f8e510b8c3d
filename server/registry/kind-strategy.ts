import type { FieldError } from "../machinery/errors/field-error.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import type { User } from "./write-options.js";

/**
 * Answers what is sent to a subresource of an object. Returns the answer, with its `apiVersion` and `kind`.
 *
 * @param object - the object that is stored
 */
export type SubresourceAction = (object: KubeObject, body: unknown, user: User) => Promise<object>;

/** What a kind does beyond what its schema says. Functions change the objects that they are given. */
export interface KindStrategy {
  /** Whether an update of a missing object creates it. */
  readonly createOnUpdate?: boolean;
  /** Whether `metadata.generation` counts changes of the spec; default: where there is a spec. */
  readonly countsGenerations?: boolean;
  /** Sets computed defaults. Runs on requests, after static defaults. */
  readonly defaults?: (object: KubeObject) => void;
  /** Runs before an object is created. */
  readonly prepareCreate?: (object: KubeObject) => void;
  /** Runs before an update is checked. */
  readonly prepareUpdate?: (object: KubeObject, live: KubeObject, subresource: string) => void;
  /** Runs on an object that is marked for deletion and stays for now. */
  readonly prepareDelete?: (object: KubeObject) => void;
  /** What is wrong with an object beyond its schema. */
  readonly validate?: (object: KubeObject, live: KubeObject | undefined) => readonly FieldError[];
  /** Whether something besides finalizers keeps an object whose deletion began. */
  readonly keeps?: (object: KubeObject) => boolean;
  /** Turns an object of one version into another. Without it, only `apiVersion` changes. */
  readonly convert?: (object: KubeObject, from: string, to: string) => KubeObject;
  /** Answers a creation without storing it, for review kinds. */
  readonly answer?: (object: KubeObject, user: User) => Promise<KubeObject>;
  /** Actions on creation at a subresource, by its name, such as `token`. */
  readonly actions?: Readonly<Record<string, SubresourceAction>>;
  /** Seconds until an object expires; `undefined` if it never does. */
  readonly timeToLive?: (object: KubeObject) => number | undefined;
}

export const NO_STRATEGY: KindStrategy = {};
