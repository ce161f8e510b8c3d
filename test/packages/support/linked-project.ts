import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { REPOSITORY } from "../../support/run-tool.js";
import { writeTree, type Tree } from "../../support/write-tree.js";
import { PACKAGES } from "./published.js";

/** What programs import beside the packages. */
const LIBRARIES = ["@hono", "@types", "express", "express-4", "fastify", "hono"];

/** A project in a temporary folder, with links to both built packages, and to the libraries of its programs. */
export function linkedProject(files: Readonly<Record<string, unknown>>): Tree {
  const tree = writeTree(files);
  const link = (name: string, target: string): void => {
    const at = path.join(tree.folder, "node_modules", name);
    mkdirSync(path.dirname(at), { recursive: true });
    symlinkSync(target, at, "junction");
  };
  for (const { name, folder } of PACKAGES) link(name, folder);
  for (const name of LIBRARIES) link(name, path.join(REPOSITORY, "node_modules", name));
  return tree;
}
