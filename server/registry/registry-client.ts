import { notFound } from "../machinery/errors/api-errors.js";
import { StatusError } from "../machinery/errors/status.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { EVERY_OBJECT } from "../machinery/selectors/object-selector.js";
import { createObject } from "./create-object.js";
import { deleteObject, type DeleteOptions } from "./delete-object.js";
import type { Kind } from "./kind.js";
import type { Kinds } from "./kinds.js";
import { listObjects } from "./list-objects.js";
import type { RegistryContext } from "./registry-context.js";
import { StoredObject } from "./stored-object.js";
import { updateObject, type ObjectName } from "./update-object.js";
import { watchObjects, type ObjectEvent } from "./watch-objects.js";
import type { User, WriteOptions } from "./write-options.js";

const BACKGROUND: DeleteOptions = { preconditions: {}, propagation: "Background" };

/** Reads and writes objects of this server, without HTTP. For controllers. Objects are in their stored version. */
export class RegistryClient {
  readonly registry: RegistryContext;
  readonly kinds: Kinds;
  readonly #options: WriteOptions;

  /** @param user - as whom it writes; admission and managed fields see it */
  constructor(registry: RegistryContext, kinds: Kinds, user: User) {
    this.registry = registry;
    this.kinds = kinds;
    this.#options = {
      user,
      dryRun: false,
      fieldManager: user.name,
      fieldValidation: "Ignore",
      subresource: "",
      warn: () => undefined,
    };
  }

  /** `undefined` if it does not exist. */
  async get(kind: Kind, { namespace, name }: ObjectName): Promise<KubeObject | undefined> {
    const value = await this.registry.storage.get(kind.key(namespace, name));
    return value && StoredObject.of(kind.stored, value).decode(kind.stored);
  }

  /** @param namespace - empty: of all namespaces */
  async list(
    kind: Kind,
    namespace = "",
  ): Promise<{ readonly items: readonly StoredObject[]; readonly revision: number }> {
    const options = { selector: EVERY_OBJECT, limit: 0, continue: "", resourceVersion: "", match: "" } as const;
    return listObjects(this.registry, kind, namespace, options);
  }

  /** Begins with the objects that are there. */
  watch(kind: Kind, signal: AbortSignal): AsyncGenerator<readonly ObjectEvent[], void> {
    return watchObjects(this.registry, kind, "", {
      selector: EVERY_OBJECT,
      resourceVersion: "",
      sendInitialEvents: true,
      signal,
    });
  }

  async create(kind: Kind, namespace: string, object: KubeObject): Promise<KubeObject> {
    const created = await createObject(this.registry, kind.stored, namespace, object, this.#options);
    return created.decode(kind.stored);
  }

  /** Creates an object, unless it exists. */
  async ensure(kind: Kind, namespace: string, object: KubeObject): Promise<void> {
    const name = object.metadata.name ?? "";
    if ((await this.get(kind, { namespace, name })) !== undefined) return;
    await this.create(kind, namespace, object).catch((error: unknown) => {
      if (!(error instanceof StatusError) || error.reason !== "AlreadyExists") throw error;
    });
  }

  /** Changes an object, and retries on conflicts. Throws a `StatusError` (404) if it does not exist. */
  async update(
    kind: Kind,
    at: ObjectName,
    change: (object: KubeObject) => KubeObject,
    subresource = "",
  ): Promise<KubeObject> {
    const options = { ...this.#options, subresource };
    const written = await updateObject(
      this.registry,
      kind.stored,
      at,
      (live) => {
        if (live === undefined) throw notFound(kind, at.name);
        return change(live);
      },
      options,
    );
    return written.object.decode(kind.stored);
  }

  /** Deletes an object. Does nothing if it does not exist. */
  async delete(kind: Kind, at: ObjectName, asked: DeleteOptions = BACKGROUND): Promise<void> {
    await deleteObject(this.registry, kind.stored, at, asked, this.#options).catch((error: unknown) => {
      if (!(error instanceof StatusError) || error.code !== 404) throw error;
    });
  }
}
