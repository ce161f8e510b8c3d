import type { CallOptions, Client, ResponseOf } from "../runtime/index.js";
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

  /** Like {@link listBoats}, but returns the whole response. Declared failures are returned, not thrown. */
  listBoatsResponse(
    params?: operations.ListBoatsParams,
    options?: CallOptions,
  ): Promise<ResponseOf<operations.ListBoatsResponses>> {
    return operations.listBoatsResponse(this.#client, params, options);
  }

  /** `PUT /boats` */
  putBoats(options?: CallOptions): Promise<void> {
    return operations.putBoats(this.#client, options);
  }

  /** Like {@link putBoats}, but returns the whole response. Declared failures are returned, not thrown. */
  putBoatsResponse(options?: CallOptions): Promise<ResponseOf<operations.PutBoatsResponses>> {
    return operations.putBoatsResponse(this.#client, options);
  }

  /** `DELETE /boats` */
  removeBoats(options?: CallOptions): Promise<void> {
    return operations.removeBoats(this.#client, options);
  }

  /** Like {@link removeBoats}, but returns the whole response. Declared failures are returned, not thrown. */
  removeBoatsResponse(options?: CallOptions): Promise<ResponseOf<operations.RemoveBoatsResponses>> {
    return operations.removeBoatsResponse(this.#client, options);
  }
}
