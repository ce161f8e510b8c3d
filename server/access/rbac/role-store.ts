import { isObject, memberOf } from "../../../openapi/types/objects.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { follow } from "../../registry/follow.js";
import type { Kind } from "../../registry/kind.js";
import type { RegistryClient } from "../../registry/registry-client.js";
import type { User } from "../../registry/write-options.js";
import { aggregatedRules } from "./aggregate-rules.js";
import { type PolicyRule, rulesOf } from "./rules.js";
import { bindsUser } from "./subjects.js";

const GROUP = "rbac.authorization.k8s.io";
const PLURALS = ["roles", "rolebindings", "clusterroles", "clusterrolebindings"] as const;
type Plural = (typeof PLURALS)[number];

/** The roles and bindings of a server, in memory: each request asks for them. */
export class RoleStore {
  readonly #client: RegistryClient;
  readonly #onFault: (fault: unknown) => void;
  /** Objects by namespace and name. */
  readonly #objects: Readonly<Record<Plural, Map<string, KubeObject>>> = {
    roles: new Map(),
    rolebindings: new Map(),
    clusterroles: new Map(),
    clusterrolebindings: new Map(),
  };
  readonly #ending = new AbortController();
  #following: readonly Promise<void>[] = [];

  constructor(client: RegistryClient, onFault: (fault: unknown) => void) {
    this.#client = client;
    this.#onFault = onFault;
  }

  /** Resolves once all roles and bindings are known. */
  async start(): Promise<void> {
    await Promise.all(PLURALS.map((plural) => this.#follow(plural)));
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await Promise.all(this.#following);
  }

  /** What a user may do in a namespace; with an empty one, everywhere. */
  rulesFor(user: User, namespace: string): readonly PolicyRule[] {
    const everywhere = [...this.#objects.clusterrolebindings.values()].filter((binding) => bindsUser(binding, user));
    const here =
      namespace === ""
        ? []
        : [...this.#objects.rolebindings.values()].filter(
            (binding) => binding.metadata.namespace === namespace && bindsUser(binding, user),
          );
    return [...everywhere, ...here].flatMap((binding) => this.rulesOfReference(binding, namespace));
  }

  /** The rules of the role that a binding names; none where the role is missing. */
  rulesOfReference(binding: unknown, namespace: string): readonly PolicyRule[] {
    const reference = memberOf(binding, "roleRef");
    if (!isObject(reference)) return [];
    const name = String(reference["name"]);
    if (reference["kind"] !== "ClusterRole") return rulesOf(this.#objects.roles.get(`${namespace}/${name}`));
    const role = this.#objects.clusterroles.get(`/${name}`);
    return role === undefined ? [] : aggregatedRules(role, [...this.#objects.clusterroles.values()]);
  }

  #follow(plural: Plural): Promise<void> {
    const kind = this.#client.kinds.get(GROUP, plural);
    if (kind === undefined) throw new Error(`the server has no ${plural}`);
    return new Promise((known) => {
      this.#following = [...this.#following, this.#run(kind, this.#objects[plural], known)];
    });
  }

  #run(kind: Kind, objects: Map<string, KubeObject>, known: () => void): Promise<void> {
    const { signal } = this.#ending;
    return follow(
      this.#client,
      kind,
      signal,
      (event) => {
        if (event.type === "BOOKMARK") {
          if (event.initialEnd) known();
          return;
        }
        const { object } = event.object;
        const key = `${object.metadata.namespace ?? ""}/${object.metadata.name ?? ""}`;
        if (event.type === "DELETED") objects.delete(key);
        else objects.set(key, object);
      },
      this.#onFault,
    );
  }
}
