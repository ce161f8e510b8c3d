import type { Client, ConnectOptions } from "../../client.js";
import type { Operation } from "../../operation.js";
import { exec } from "../exec.js";
import type { ExecSession } from "../exec-session.js";

/** A container of a pod. */
export interface CopyPod {
  readonly namespace: string;
  /** The pod's name. */
  readonly name: string;
  /** Default: the pod's only or default container. */
  readonly container?: string | undefined;
}

/** What was copied. */
export interface CopyResult {
  /** Number of files. */
  readonly files: number;
  /** Their size. */
  readonly bytes: number;
  /** Paths that were left out: they are neither files nor folders. */
  readonly skipped: readonly string[];
}

/** Files could not be copied. */
export class CopyError extends Error {
  override readonly name = "CopyError";
}

const EXEC: Operation = {
  id: "connectGetNamespacedPodExec",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/exec",
  query: ["container", "stderr", "stdin", "stdout", "tty"],
};

/** How much of what a command complains about is shown, in characters. */
const LONGEST_COMPLAINT = 2000;

/** Runs a command in the container. */
export function run(
  client: Client,
  pod: CopyPod,
  command: readonly string[],
  options: ConnectOptions & { readonly stdin: boolean },
): Promise<ExecSession> {
  const { stdin, ...connectOptions } = options;
  const { namespace, name, container } = pod;
  return exec(client, EXEC, { namespace, name, container, command, stdin, stdout: !stdin }, connectOptions);
}

/** Collects the start of what a command complains about. */
export async function readComplaint({ stderr }: ExecSession): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const piece of stderr)
      if (text.length < LONGEST_COMPLAINT) text += decoder.decode(piece, { stream: true });
  } catch {
    // The session's `exitCode` says why.
  }
  return text.slice(0, LONGEST_COMPLAINT).trim();
}

/** @throws {@link CopyError} unless the command has succeeded. */
export async function checkEnd(session: ExecSession, complaint: Promise<string>): Promise<void> {
  const exitCode = await session.exitCode;
  if (exitCode === 0) return;
  const text = await complaint;
  throw new CopyError(
    `tar failed in the container with exit code ${String(exitCode)}${text === "" ? "" : `: ${text}`}`,
  );
}

/** A path in a container, divided into its folder and its last name. */
export function splitPath(given: string): { readonly folder: string; readonly name: string } {
  const path = given.replace(/\/+$/, "");
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "" || name === "." || name === "..") throw new TypeError(`not the path of a file or folder: ${given}`);
  const folder = path.slice(0, path.length - name.length);
  return { folder: folder === "" ? "." : folder, name };
}
