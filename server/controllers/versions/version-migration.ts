import { encodeObject } from "../../registry/encode-object.js";
import type { Kind } from "../../registry/kind.js";
import type { RegistryClient } from "../../registry/registry-client.js";
import { StoredObject } from "../../registry/stored-object.js";
import { kindsToMigrate, noteMigrated } from "../../registry/stored/stored-schemas.js";
import type { StoredValue } from "../../storage/storage.js";
import type { Controller } from "../controller.js";

/** Objects that are read at once. */
const PAGE = 100;

/** Stores objects anew that were stored in another version than their kind's storage version is now. */
export class VersionMigration implements Controller {
  readonly #client: RegistryClient;
  readonly #onFault: (fault: unknown) => void;
  readonly #ending = new AbortController();
  #running = Promise.resolve();

  constructor(client: RegistryClient, onFault: (fault: unknown) => void) {
    this.#client = client;
    this.#onFault = onFault;
  }

  async start(): Promise<void> {
    const kinds = await kindsToMigrate(this.#client.registry.storage, this.#client.kinds.all());
    this.#running = this.#migrate(kinds).catch(this.#onFault);
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }

  async #migrate(kinds: readonly Kind[]): Promise<void> {
    const { storage } = this.#client.registry;
    for (const kind of kinds) {
      let from = kind.prefix;
      for (let more = true; more;) {
        if (this.#ending.signal.aborted) return;
        const { values } = await storage.list(kind.prefix, { from, limit: PAGE });
        for (const value of values) await this.#store(kind, value);
        more = values.length === PAGE;
        from = `${values.at(-1)?.key ?? ""}\0`;
      }
      await noteMigrated(storage, kind);
    }
  }

  /** Stores an object in its kind's storage version. Who changes it meanwhile does the same. */
  async #store(kind: Kind, stored: StoredValue): Promise<void> {
    const { headBytes } = kind.stored;
    if (Buffer.compare(stored.value.subarray(0, headBytes.length), headBytes) === 0) return;
    const object = StoredObject.once(kind.stored, stored).decode(kind.stored);
    const ttl = kind.strategy.timeToLive?.(object);
    const put = {
      kind: "put",
      key: stored.key,
      value: encodeObject(kind.stored, object),
      compare: stored.revision,
    } as const;
    await this.#client.registry.storage.commit([{ ...put, ...(ttl !== undefined && { ttl }) }]);
  }
}
