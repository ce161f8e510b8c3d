import { noSuchPath } from "../machinery/errors/api-errors.js";
import type { KubeObject, ObjectMeta } from "../machinery/meta/object-meta.js";
import { decodeBody } from "../registry/decode-body.js";
import type { Kind } from "../registry/kind.js";
import type { RegistryClient } from "../registry/registry-client.js";
import type { ApiObject } from "./api-object.js";

/** An object with the metadata that every stored object has. */
export type Stored<T extends ApiObject> = T & { metadata: ObjectMeta };

/** The identity of an object. */
export interface ObjectAddress {
  /** Absent for cluster-scoped objects. */
  readonly namespace?: string;
  readonly name: string;
}

/**
 * Reads and writes objects of a server inside its process, with everything that a request goes through but HTTP and
 * authorization. Resources are named `<group>/<plural>`; objects are in their stored version.
 */
export class ObjectClient {
  readonly #client: RegistryClient;

  constructor(client: RegistryClient) {
    this.#client = client;
  }

  /** `undefined` if it does not exist. */
  async get<T extends ApiObject>(
    resource: string,
    { namespace = "", name }: ObjectAddress,
  ): Promise<Stored<T> | undefined> {
    return (await this.#client.get(this.#kind(resource), { namespace, name })) as Stored<T> | undefined;
  }

  /** @param namespace - absent: of all namespaces */
  async list<T extends ApiObject>(resource: string, namespace = ""): Promise<readonly Stored<T>[]> {
    const kind = this.#kind(resource);
    const { items } = await this.#client.list(kind, namespace);
    return items.map((item) => item.decode(kind.stored) as unknown as Stored<T>);
  }

  /** Throws a `StatusError` if it is invalid (422) or the name is taken (409). */
  async create<T extends ApiObject>(resource: string, object: T, namespace = ""): Promise<Stored<T>> {
    const kind = this.#kind(resource);
    const { object: decoded } = decodeBody(kind.stored, {
      apiVersion: kind.stored.apiVersion,
      kind: kind.kind,
      ...structuredClone(object),
    });
    return (await this.#client.create(kind, decoded.metadata.namespace ?? namespace, decoded)) as unknown as Stored<T>;
  }

  /**
   * Changes an object. Runs the function again where somebody else is faster. Throws a `StatusError`, 404 where there is no
   * such object.
   *
   * @param change - changes the object that it is given
   * @param subresource - `status` to change the status of kinds where it has its own endpoint
   */
  async update<T extends ApiObject>(
    resource: string,
    { namespace = "", name }: ObjectAddress,
    change: (object: Stored<T>) => void,
    subresource: "" | "status" = "",
  ): Promise<Stored<T>> {
    const changed = (live: KubeObject): KubeObject => {
      change(live as unknown as Stored<T>);
      return live;
    };
    const written = await this.#client.update(this.#kind(resource), { namespace, name }, changed, subresource);
    return written as unknown as Stored<T>;
  }

  /** Deletes an object. Does nothing if it does not exist. */
  delete(resource: string, { namespace = "", name }: ObjectAddress): Promise<void> {
    return this.#client.delete(this.#kind(resource), { namespace, name });
  }

  #kind(resource: string): Kind {
    const slash = resource.lastIndexOf("/");
    const kind = this.#client.kinds.get(resource.slice(0, Math.max(0, slash)), resource.slice(slash + 1));
    if (kind === undefined) throw noSuchPath();
    return kind;
  }
}
