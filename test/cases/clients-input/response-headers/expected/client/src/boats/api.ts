import type { CallOptions, Client, WholeResponse } from "../runtime/index.js";
import * as operations from "./operations.js";

/** Operations tagged `boats`. */
export class BoatsApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** `GET /boats` */
  listBoats(params?: operations.ListBoatsParams, options?: CallOptions): Promise<string[]> {
    return operations.listBoats(this.#client, params, options);
  }

  /** Returns the whole response, with its status and declared headers. */
  listBoatsResponse(
    params?: operations.ListBoatsParams,
    options?: CallOptions,
  ): Promise<WholeResponse<string[], operations.ListBoatsHeaders>> {
    return operations.listBoatsResponse(this.#client, params, options);
  }

  /** `PUT /boats` */
  putBoats(options?: CallOptions): Promise<void> {
    return operations.putBoats(this.#client, options);
  }

  /** `DELETE /boats` */
  removeBoats(options?: CallOptions): Promise<void> {
    return operations.removeBoats(this.#client, options);
  }

  /** Returns the whole response, with its status and declared headers. */
  removeBoatsResponse(options?: CallOptions): Promise<WholeResponse<void, operations.RemoveBoatsHeaders>> {
    return operations.removeBoatsResponse(this.#client, options);
  }
}
