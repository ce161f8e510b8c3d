import type { CallOptions, Client } from "../runtime/index.js";
import type { APIGroup } from "../unversioned/models.js";
import * as operations from "./operations.js";

/** Operations tagged `certificates`. */
export class CertificatesApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns the group's versions and the preferred one. */
  getAPIGroup(options?: CallOptions): Promise<APIGroup> {
    return operations.getAPIGroup(this.#client, options);
  }
}
