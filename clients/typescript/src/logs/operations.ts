import type { CallOptions, Client, Operation } from "../runtime/index.js";

const logFileListHandlerOperation = {
  id: "logFileListHandler",
  method: "GET",
  path: "/logs/",
  response: "none",
} as const satisfies Operation;

/**
 * Lists the log files.
 *
 * `GET /logs/`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function logFileListHandler(client: Client, options?: CallOptions): Promise<void> {
  return client.call(logFileListHandlerOperation, undefined, options);
}

/** Parameters of {@link logFileHandler}. */
export interface LogFileHandlerParams {
  /** Path of the file below the log folder. */
  logpath: string;
}

const logFileHandlerOperation = {
  id: "logFileHandler",
  method: "GET",
  path: "/logs/{logpath}",
  response: "none",
} as const satisfies Operation;

/**
 * Returns a log file.
 *
 * `GET /logs/{logpath}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function logFileHandler(client: Client, params: LogFileHandlerParams, options?: CallOptions): Promise<void> {
  return client.call(logFileHandlerOperation, params, options);
}
