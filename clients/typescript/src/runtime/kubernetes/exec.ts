import type { Client, ConnectOptions } from "../client.js";
import type { Operation } from "../operation.js";
import { ExecSession } from "./exec-session.js";

/** The parameters of an operation that `exec` and `attach` use to connect a command's streams. */
interface StreamParameters {
  readonly stdin?: boolean;
  readonly stdout?: boolean;
  readonly stderr?: boolean;
  readonly tty?: boolean;
  readonly command?: unknown;
}

/** The newest protocol first: only version 5 can signal the end of stdin. */
const PROTOCOLS = ["v5.channel.k8s.io", "v4.channel.k8s.io"];

/**
 * Run a command in a container. `command` is the program and its arguments; no shell is involved. By default, output is
 * connected and input is not.
 *
 * @example
 * ```ts
 * const session = await execNamespacedPod(client, { namespace: "default", name: "web-0", command: ["ls", "-l", "/"] });
 * const { stdout, exitCode } = await session.output();
 * ```
 */
export async function exec(
  client: Client,
  operation: Operation,
  params: object = {},
  options: ConnectOptions = {},
): Promise<ExecSession> {
  const given: StreamParameters = params;
  const streams = {
    stdin: given.stdin ?? false,
    stdout: given.stdout ?? true,
    // A terminal has a single output; servers refuse a request for two.
    stderr: given.stderr ?? given.tty !== true,
  };
  const { command, ...rest } = given;
  // Documents declare the command as one string; servers expect the parameter once per argument.
  const query = { ...options.query, ...(command === undefined ? {} : { command }) };
  const socket = await client.connect(operation, { ...rest, ...streams }, { protocols: PROTOCOLS, ...options, query });
  return new ExecSession(socket, operation, streams, options.signal);
}
