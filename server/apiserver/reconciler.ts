import type { Controller } from "../controllers/controller.js";
import { follow } from "../registry/follow.js";
import { RetryQueue } from "../controllers/retry-queue.js";
import type { RegistryClient } from "../registry/registry-client.js";
import type { Kind } from "../registry/kind.js";
import type { ApiObject } from "./api-object.js";
import type { ResourceHooks } from "./define-resource.js";
import { ObjectClient } from "./object-client.js";

/** Calls a resource's `reconcile` with every object, and after each change. */
export class Reconciler implements Controller {
  readonly #client: RegistryClient;
  readonly #group: string;
  readonly #plural: string;
  readonly #reconcile: NonNullable<ResourceHooks<ApiObject>["reconcile"]>;
  readonly #onFault: (fault: unknown) => void;
  readonly #queue: RetryQueue;
  readonly #ending = new AbortController();
  readonly #following: Promise<void>[] = [];
  #unsubscribe: (() => void) | undefined;

  constructor(
    client: RegistryClient,
    resource: string,
    reconcile: NonNullable<ResourceHooks<ApiObject>["reconcile"]>,
    onFault: (fault: unknown) => void,
  ) {
    const slash = resource.lastIndexOf("/");
    this.#client = client;
    this.#group = resource.slice(0, Math.max(0, slash));
    this.#plural = resource.slice(slash + 1);
    this.#reconcile = reconcile;
    this.#onFault = onFault;
    this.#queue = new RetryQueue((key) => this.#run(key), onFault);
  }

  start(): Promise<void> {
    const kind = this.#client.kinds.get(this.#group, this.#plural);
    if (kind !== undefined) this.#follow(kind);
    // A CustomResourceDefinition may add it later.
    else
      this.#unsubscribe = this.#client.kinds.onChange((added, present) => {
        if (!present || added.group !== this.#group || added.plural !== this.#plural) return;
        this.#unsubscribe?.();
        this.#follow(added);
      });
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.();
    this.#ending.abort();
    await this.#queue.stop();
    await Promise.all(this.#following);
  }

  #follow(kind: Kind): void {
    const onEvent: Parameters<typeof follow>[3] = (event) => {
      if (event.type === "BOOKMARK") return;
      const { namespace = "", name = "" } = event.object.object.metadata;
      this.#queue.add(`${namespace}/${name}`);
    };
    this.#following.push(follow(this.#client, kind, this.#ending.signal, onEvent, this.#onFault));
  }

  async #run(key: string): Promise<void> {
    const slash = key.indexOf("/");
    const [namespace, name] = [key.slice(0, slash), key.slice(slash + 1)];
    const kind = this.#client.kinds.get(this.#group, this.#plural);
    if (kind === undefined) return;
    const object = await this.#client.get(kind, { namespace, name });
    const again = await this.#reconcile({ namespace, name, object, client: new ObjectClient(this.#client) });
    if (again !== undefined) this.#queue.addLater(key, again);
  }
}
