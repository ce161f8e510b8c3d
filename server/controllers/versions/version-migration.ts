import type { RegistryClient } from "../../registry/registry-client.js";
import { migrateObjects } from "../../registry/stored/migrate-objects.js";
import { kindsToMigrate } from "../../registry/stored/stored-schemas.js";
import type { Controller } from "../controller.js";

/** Rewrites objects that are not stored in the current storage version of their kind. */
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
    const { registry, kinds } = this.#client;
    const due = await kindsToMigrate(registry.storage, kinds.all());
    const migrate = async (): Promise<void> => {
      for (const kind of due) await migrateObjects(registry.storage, kind, this.#ending.signal);
    };
    this.#running = migrate().catch(this.#onFault);
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#running;
  }
}
