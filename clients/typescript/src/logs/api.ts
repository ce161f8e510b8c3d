import type { CallOptions, Client } from "../runtime/index.js";
import * as operations from "./operations.js";

/** Operations tagged `logs`. */
export class LogsApi {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the log files. */
  logFileListHandler(options?: CallOptions): Promise<void> {
    return operations.logFileListHandler(this.#client, options);
  }

  /** Returns a log file. */
  logFileHandler(params: operations.LogFileHandlerParams, options?: CallOptions): Promise<void> {
    return operations.logFileHandler(this.#client, params, options);
  }
}
