import type { CallOptions, Client } from "../runtime/index.js";
import type { APIVersions } from "../unversioned/models.js";
import * as operations from "./operations.js";

/** Operations tagged `core`. */
export class CoreApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the versions of the core group. */
  getAPIVersions(options?: CallOptions): Promise<APIVersions> {
    return operations.getAPIVersions(this.#client, options);
  }
}
