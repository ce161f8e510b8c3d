import type { Client, ConnectOptions } from "../client.js";
import { exec } from "./exec.js";
import type { ExecSession } from "./exec-session.js";
import type { Operation } from "../operation.js";

/**
 * Attach to the process that a container runs. Like {@link exec}, without a command. The log holds what the process
 * wrote earlier.
 */
export function attach(
  client: Client,
  operation: Operation,
  params: object = {},
  options: ConnectOptions = {},
): Promise<ExecSession> {
  return exec(client, operation, params, options);
}
