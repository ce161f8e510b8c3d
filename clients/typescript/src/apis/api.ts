import type { CallOptions, Client } from "../runtime/index.js";
import type { APIGroupList } from "../unversioned/models.js";
import * as operations from "./operations.js";

/** Operations tagged `apis`. */
export class ApisApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the named groups and their versions. */
  getAPIVersions(options?: CallOptions): Promise<APIGroupList> {
    return operations.getAPIVersions(this.#client, options);
  }
}
