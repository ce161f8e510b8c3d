import { StatusError } from "../../machinery/errors/status.js";
import type { KubeObject, OwnerReference } from "../../machinery/meta/object-meta.js";
import type { Propagation } from "../../registry/delete-object.js";
import type { Kind } from "../../registry/kind.js";
import type { RegistryClient } from "../../registry/registry-client.js";
import type { ObjectEvent } from "../../registry/watch-objects.js";
import type { Controller } from "../controller.js";
import { follow } from "../../registry/follow.js";
import { RetryQueue } from "../retry-queue.js";
import { type GraphNode, OwnerGraph } from "./owner-graph.js";

const FOREGROUND = "foregroundDeletion";
const ORPHAN = "orphan";

/** Milliseconds until an object is looked at again that waits for others. */
const LOOK_AGAIN = 200;

type OwnerState = "present" | "waiting" | "absent";

/**
 * Deletes objects whose owners are gone, and carries out what a deletion asked for: dependents first (foreground), dependents
 * later (background), or dependents left alone (orphan). Rules: Kubernetes' garbage collector.
 */
export class GarbageCollector implements Controller {
  readonly #client: RegistryClient;
  readonly #onFault: (fault: unknown) => void;
  readonly #graph = new OwnerGraph();
  readonly #queue: RetryQueue;
  readonly #ending = new AbortController();
  readonly #followed = new Map<Kind, { readonly stop: AbortController; readonly done: Promise<void> }>();
  /** Kinds whose objects are not known yet: until they are, nobody can say that an object has no dependents. */
  readonly #unknown = new Set<Kind>();
  #stopListening: () => void = () => undefined;

  constructor(client: RegistryClient, onFault: (fault: unknown) => void) {
    this.#client = client;
    this.#onFault = onFault;
    this.#queue = new RetryQueue((uid) => this.#settle(uid), onFault);
  }

  start(): Promise<void> {
    for (const kind of this.#client.kinds.all()) this.#follow(kind);
    this.#stopListening = this.#client.kinds.onChange((kind, present) => {
      for (const known of this.#followed.keys())
        if (known.group === kind.group && known.plural === kind.plural) this.#unfollow(known);
      if (present) this.#follow(kind);
    });
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.#stopListening();
    this.#ending.abort();
    await this.#queue.stop();
    await Promise.all([...this.#followed.values()].map(({ done }) => done));
  }

  #follow(kind: Kind): void {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.#ending.signal]);
    this.#unknown.add(kind);
    const note = (event: ObjectEvent): void => {
      if (!signal.aborted) this.#note(kind, event);
    };
    this.#followed.set(kind, { stop, done: follow(this.#client, kind, signal, note, this.#onFault) });
  }

  #unfollow(kind: Kind): void {
    this.#followed.get(kind)?.stop.abort();
    this.#followed.delete(kind);
    this.#unknown.delete(kind);
    this.#graph.removeKind(kind);
  }

  #note(kind: Kind, event: ObjectEvent): void {
    if (event.type === "BOOKMARK") {
      if (event.initialEnd) this.#unknown.delete(kind);
      return;
    }
    // Read for this alone: what is kept with an event would stay in memory.
    const object = event.object.decode(kind.stored);
    const { uid = "" } = object.metadata;
    if (event.type !== "DELETED") {
      const node = this.#graph.put(kind, object);
      if (node !== undefined && (node.owners.length > 0 || isCollected(object))) this.#queue.add(uid);
      return;
    }
    const owners = this.#graph.get(uid)?.owners ?? [];
    const dependents = this.#graph.dependentsOf(uid);
    this.#graph.remove(uid);
    for (const dependent of dependents) this.#queue.add(dependent.uid);
    // An owner may have waited for this object alone.
    for (const owner of owners) if (this.#graph.get(owner.uid) !== undefined) this.#queue.add(owner.uid);
  }

  async #settle(uid: string): Promise<void> {
    const node = this.#graph.get(uid);
    if (node === undefined) return;
    const live = await this.#client.get(node.kind, node);
    if (live?.metadata.uid !== uid) return;
    if (isCollected(live)) await this.#finish(node, live);
    else if (live.metadata.deletionTimestamp === undefined) await this.#check(node, live);
  }

  /** Carries out what the deletion of an object asked for, and lets the object go. */
  async #finish(node: GraphNode, live: KubeObject): Promise<void> {
    if (this.#unknown.size > 0) return this.#queue.addLater(node.uid, LOOK_AGAIN);
    const dependents = this.#graph.dependentsOf(node.uid);
    if (live.metadata.finalizers?.includes(ORPHAN) === true) {
      for (const dependent of dependents) await this.#dropOwners(dependent, new Set([node.uid]));
      return this.#dropFinalizer(node, ORPHAN);
    }
    for (const dependent of dependents) this.#queue.add(dependent.uid);
    const blocking = dependents.filter(({ owners }) =>
      owners.some((owner) => owner.uid === node.uid && owner.blockOwnerDeletion === true),
    );
    if (blocking.length === 0) return this.#dropFinalizer(node, FOREGROUND);
  }

  /** Deletes an object that nobody owns any more. */
  async #check(node: GraphNode, { metadata }: KubeObject): Promise<void> {
    const { ownerReferences: owners = [], resourceVersion = "" } = metadata;
    if (owners.length === 0) return;
    const states = await Promise.all(owners.map((owner) => this.#stateOf(owner, node)));
    const gone = owners.filter((_, i) => states[i] !== "present");
    if (gone.length === 0) return;
    if (gone.length < owners.length) return this.#dropOwners(node, new Set(gone.map(({ uid }) => uid)));
    const waits = states.includes("waiting") && this.#graph.dependentsOf(node.uid).length > 0;
    const propagation = waits ? "Foreground" : ownPropagation(metadata.finalizers ?? []);
    await this.#client
      .delete(node.kind, node, { preconditions: { uid: node.uid, resourceVersion }, propagation })
      .catch((error: unknown) => {
        if (!(error instanceof StatusError) || error.code !== 409) throw error;
        this.#queue.addLater(node.uid, LOOK_AGAIN);
      });
  }

  async #stateOf(
    { apiVersion, kind: name, name: ownerName, uid }: OwnerReference,
    node: GraphNode,
  ): Promise<OwnerState> {
    const kind = this.#client.kinds.byKind(apiVersion, name)?.kind;
    // Nobody can look for an owner of a kind that is not served, or for a namespaced owner of a cluster-scoped object.
    if (kind === undefined || (kind.namespaced && node.namespace === "")) return "present";
    const owner = await this.#client.get(kind, { namespace: kind.namespaced ? node.namespace : "", name: ownerName });
    if (owner?.metadata.uid !== uid) return "absent";
    const { deletionTimestamp, finalizers } = owner.metadata;
    return deletionTimestamp !== undefined && finalizers?.includes(FOREGROUND) === true ? "waiting" : "present";
  }

  #dropOwners(node: GraphNode, uids: ReadonlySet<string>): Promise<void> {
    return this.#update(node, (object) => {
      const owners = (object.metadata.ownerReferences ?? []).filter(({ uid }) => !uids.has(uid));
      if (owners.length === 0) delete object.metadata.ownerReferences;
      else object.metadata.ownerReferences = owners;
      return object;
    });
  }

  #dropFinalizer(node: GraphNode, dropped: string): Promise<void> {
    return this.#update(node, (object) => {
      object.metadata.finalizers = (object.metadata.finalizers ?? []).filter((each) => each !== dropped);
      return object;
    });
  }

  /** Changes an object, unless it is gone or another one has its name. */
  async #update(node: GraphNode, change: (object: KubeObject) => KubeObject): Promise<void> {
    const live = await this.#client.get(node.kind, node);
    if (live?.metadata.uid !== node.uid) return;
    await this.#client.update(node.kind, node, change).catch((error: unknown) => {
      if (!(error instanceof StatusError) || error.code !== 404) throw error;
    });
  }
}

/** Whether an object is being deleted, and waits for the collector. */
const isCollected = ({ metadata: { deletionTimestamp, finalizers = [] } }: KubeObject): boolean =>
  deletionTimestamp !== undefined && (finalizers.includes(FOREGROUND) || finalizers.includes(ORPHAN));

/** What an object itself asks for, should it be deleted. */
function ownPropagation(finalizers: readonly string[]): Propagation {
  if (finalizers.includes(ORPHAN)) return "Orphan";
  return finalizers.includes(FOREGROUND) ? "Foreground" : "Background";
}
