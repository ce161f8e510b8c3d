import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { isUrl } from "../../../openapi/read/sources/location.js";
import { mayBeRevision } from "./git.js";
import { readFolder } from "./read-folder.js";
import { readSideFile } from "./read-file.js";
import type { ReadSide, SideContext } from "./side.js";

/** Whether a name stands for a cluster. */
export const isCluster = (side: string): boolean => side === "cluster" || side.startsWith("cluster:");

/** Reads a side: a file, a folder, an address, a revision, or a file of one. */
export async function readSide(side: string, context: SideContext): Promise<ReadSide> {
  const { cwd } = context;
  if (isUrl(side)) return (await import("./read-address.js")).readAddress(side, context);
  const file = path.resolve(cwd, side);
  if (existsSync(file)) {
    const read = statSync(file).isDirectory() ? await readFolder(file, { cwd }) : await readSideFile(file, { cwd });
    return {
      shown: side,
      diagnostics: read.diagnostics,
      ...(read.side !== undefined && { sides: [{ name: "", side: read.side }] }),
    };
  }
  if (/^[^:/\\][^:\\]+:[^/\\]/.test(side)) return (await import("./read-revision.js")).readRevisionFile(side, context);
  if (mayBeRevision(side) && !/\.(?:json|ya?ml)$/i.test(side))
    return (await import("./read-revision.js")).readRevision(side, context);
  return {
    shown: side,
    diagnostics: [diagnostic("GV6230", undefined, { side, problem: "there is no such file, and no such revision" })],
  };
}
