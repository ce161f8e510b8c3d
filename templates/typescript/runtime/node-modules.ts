/// <reference path="./undici-parts.d.ts" />
import type * as Undici from "undici";
import { ConnectionError } from "./errors.js";

// Everything that exists only in Node.js, loaded on first use. Bundlers for browsers replace it with `no-node-modules`,
// through the field `browser` in package.json.

/** The parts of undici for connections without a proxy. */
export type UndiciParts = Pick<typeof Undici, "Agent" | "buildConnector">;

/**
 * Loads the part of undici that makes direct connections: a fifth of its modules, in a quarter of the time. Loading all
 * of undici would also replace the dispatcher of the program's own `fetch`.
 *
 * undici does not guarantee the paths of these files, hence the fallback.
 */
export async function loadUndiciParts(): Promise<UndiciParts> {
  try {
    const [agent, connect] = await Promise.all([
      import("undici/lib/dispatcher/agent.js"),
      import("undici/lib/core/connect.js"),
    ]);
    return { Agent: agent.default, buildConnector: connect.default };
  } catch {
    return loadUndici();
  }
}

/** Loads all of undici. */
export async function loadUndici(): Promise<typeof Undici> {
  try {
    return await import("undici");
  } catch (error) {
    throw new ConnectionError("undici cannot be loaded; is it installed?", "connect", { cause: error });
  }
}

/** Loads the package `yaml`, for kubeconfigs; undefined if it is not installed. */
export async function loadYamlPackage(): Promise<unknown> {
  try {
    // `satisfies` hides the name from the compiler, since the types may be missing; bundlers still see it.
    return (await import("yaml" satisfies string)) as unknown;
  } catch {
    return undefined;
  }
}

export const loadChildProcess = (): Promise<typeof import("node:child_process")> => import("node:child_process");
export const loadFiles = (): Promise<typeof import("node:fs/promises")> => import("node:fs/promises");
export const loadOs = (): Promise<typeof import("node:os")> => import("node:os");
export const loadPath = (): Promise<typeof import("node:path")> => import("node:path");
export const loadZlib = (): Promise<typeof import("node:zlib")> => import("node:zlib");
