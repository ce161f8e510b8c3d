import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { StatusError } from "../../machinery/errors/status.js";
import type { Kind } from "../../registry/kind.js";
import type { RegistryClient } from "../../registry/registry-client.js";
import type { Controller } from "../controller.js";
import { follow } from "../../registry/follow.js";
import { RetryQueue } from "../retry-queue.js";
import { KUBERNETES, namespaceFinalizers } from "./namespace-strategy.js";

/** Milliseconds until a namespace whose objects wait for finalizers is looked at again. */
const LOOK_AGAIN = 500;

/** Empties namespaces that are deleted. */
export class NamespaceController implements Controller {
  readonly #client: RegistryClient;
  readonly #kind: Kind;
  readonly #onFault: (fault: unknown) => void;
  readonly #queue: RetryQueue;
  readonly #ending = new AbortController();
  #following: Promise<void> | undefined;

  /** @param kind - namespaces */
  constructor(client: RegistryClient, kind: Kind, onFault: (fault: unknown) => void) {
    this.#client = client;
    this.#kind = kind;
    this.#onFault = onFault;
    this.#queue = new RetryQueue((name) => this.#empty(name), onFault);
  }

  start(): Promise<void> {
    this.#following = follow(
      this.#client,
      this.#kind,
      this.#ending.signal,
      (event) => {
        if (event.type === "BOOKMARK" || event.type === "DELETED") return;
        const { metadata } = event.object.object;
        if (metadata.deletionTimestamp !== undefined) this.#queue.add(metadata.name ?? "");
      },
      this.#onFault,
    );
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#queue.stop();
    await this.#following;
  }

  /** Deletes what is in a namespace, and lets it go once nothing is left. */
  async #empty(name: string): Promise<void> {
    const namespace = await this.#client.get(this.#kind, { namespace: "", name });
    if (namespace?.metadata.deletionTimestamp === undefined || !namespaceFinalizers(namespace).includes(KUBERNETES))
      return;
    for (const kind of this.#client.kinds.all()) {
      if (!kind.namespaced) continue;
      const { items } = await this.#client.list(kind, name);
      for (const item of items)
        if (item.object.metadata.deletionTimestamp === undefined)
          await this.#client.delete(kind, { namespace: name, name: item.object.metadata.name ?? "" });
    }
    if ((await this.#remaining(name)) > 0) return this.#queue.addLater(name, LOOK_AGAIN);
    await this.#client
      .update(this.#kind, { namespace: "", name }, withoutKubernetes, "finalize")
      .catch((error: unknown) => {
        if (!(error instanceof StatusError) || error.code !== 404) throw error;
      });
  }

  async #remaining(namespace: string): Promise<number> {
    let count = 0;
    for (const kind of this.#client.kinds.all())
      if (kind.namespaced) count += (await this.#client.list(kind, namespace)).items.length;
    return count;
  }
}

function withoutKubernetes(namespace: KubeObject): KubeObject {
  const finalizers = namespaceFinalizers(namespace).filter((each) => each !== KUBERNETES);
  namespace["spec"] = { finalizers };
  return namespace;
}
