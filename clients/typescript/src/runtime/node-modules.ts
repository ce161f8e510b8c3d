/// <reference path="./undici-parts.d.ts" />
import type * as Undici from "undici";
import { ConnectionError } from "./errors.js";

// Everything that only Node.js has, loaded with its first use. What bundles for browsers takes `no-node-modules` instead, as
// package.json says by its field `browser`.

/** What connections take that no proxy is asked for. */
export type UndiciParts = Pick<typeof Undici, "Agent" | "buildConnector">;

/**
 * Loads what makes direct connections: a fifth of undici's modules, in a quarter of the time that all of them take. And
 * undici as a whole sets the dispatcher of the program's own `fetch` when it is loaded, which is not ours to do.
 *
 * undici keeps these files in their places without a promise to do so, hence the second way.
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

/** The part of the package `yaml` that is used. Its own types are there only where it is installed. */
export interface YamlModule {
  readonly LineCounter: new () => { linePos(offset: number): { readonly line: number } };
  readonly parseDocument: (text: string, options: object) => YamlDocument;
}

interface YamlDocument {
  readonly errors: readonly YamlProblem[];
  readonly warnings: readonly YamlProblem[];
  toJS(options: { readonly maxAliasCount: number }): unknown;
}

interface YamlProblem {
  readonly code: string;
  /** Offsets in the text. */
  readonly pos: readonly [number, number];
}

/** Loads `yaml`, an optional dependency; undefined where it is not installed. */
export async function loadYaml(): Promise<YamlModule | undefined> {
  try {
    // `satisfies` keeps the compiler from asking for types that may not be there; bundlers still see the name.
    return (await import("yaml" satisfies string)) as YamlModule;
  } catch {
    return undefined;
  }
}

export const loadChildProcess = (): Promise<typeof import("node:child_process")> => import("node:child_process");
export const loadFiles = (): Promise<typeof import("node:fs/promises")> => import("node:fs/promises");
export const loadOs = (): Promise<typeof import("node:os")> => import("node:os");
export const loadPath = (): Promise<typeof import("node:path")> => import("node:path");
export const loadZlib = (): Promise<typeof import("node:zlib")> => import("node:zlib");
