import type { CallOptions, Client } from "../runtime/index.js";
import type { Info } from "./models.js";
import * as operations from "./operations.js";

/** Operations tagged `version`. */
export class VersionApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Returns release, commit and build of the server. */
  getCode(options?: CallOptions): Promise<Info> {
    return operations.getCode(this.#client, options);
  }
}
