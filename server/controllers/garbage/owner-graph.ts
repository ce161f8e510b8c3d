import type { KubeObject, OwnerReference } from "../../machinery/meta/object-meta.js";
import type { Kind } from "../../registry/kind.js";

/** An object, as far as ownership goes. */
export interface GraphNode {
  readonly uid: string;
  readonly kind: Kind;
  readonly namespace: string;
  readonly name: string;
  readonly owners: readonly OwnerReference[];
}

/** Which objects there are, and who owns whom. Only `metadata` is kept. */
export class OwnerGraph {
  readonly #nodes = new Map<string, GraphNode>();
  /** Uids of objects that name a uid as an owner. */
  readonly #dependents = new Map<string, Set<string>>();

  get(uid: string): GraphNode | undefined {
    return this.#nodes.get(uid);
  }

  dependentsOf(uid: string): readonly GraphNode[] {
    return [...(this.#dependents.get(uid) ?? [])].flatMap((each) => this.#nodes.get(each) ?? []);
  }

  put(kind: Kind, { metadata }: KubeObject): GraphNode | undefined {
    const { uid, namespace = "", name = "", ownerReferences: owners = [] } = metadata;
    if (uid === undefined) return undefined;
    this.remove(uid);
    const node: GraphNode = { uid, kind, namespace, name, owners };
    this.#nodes.set(uid, node);
    for (const owner of owners) {
      const known = this.#dependents.get(owner.uid);
      if (known === undefined) this.#dependents.set(owner.uid, new Set([uid]));
      else known.add(uid);
    }
    return node;
  }

  remove(uid: string): void {
    const node = this.#nodes.get(uid);
    if (node === undefined) return;
    this.#nodes.delete(uid);
    for (const owner of node.owners) {
      const known = this.#dependents.get(owner.uid);
      known?.delete(uid);
      if (known?.size === 0) this.#dependents.delete(owner.uid);
    }
  }

  /** Forgets all objects of a kind, which begins anew or is gone. */
  removeKind(kind: Kind): void {
    for (const node of [...this.#nodes.values()]) if (node.kind === kind) this.remove(node.uid);
  }
}
