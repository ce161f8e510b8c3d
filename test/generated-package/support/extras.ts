import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { PaginationRule } from "../../../generator/codegen/client-model/selection/apply-pagination.js";
import { linkDependencies } from "../../support/packages/compile-packages.js";
import { generateInMemory } from "../../support/packages/generate-in-memory.js";

export const EXTRAS = ["tanstack-query", "zod", "valibot", "msw"];

/** A package with all extras, without writing it. */
export const generateExtras = (document: object, pagination: readonly PaginationRule[] = []) =>
  generateInMemory("typescript", document, "@example/generated", { options: { extras: EXTRAS }, pagination });

/** A package on the disk, whose modules can be imported. */
export interface WrittenPackage {
  readonly folder: string;
  /** Imports a module of the sources, with the libraries that it imports. */
  readonly load: <T>(module: string) => Promise<T>;
  readonly remove: () => void;
}

/** Writes files of a package to a temporary folder. */
export function writePackage(files: ReadonlyMap<string, string>): WrittenPackage {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-extras-")));
  linkDependencies(folder);
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return {
    folder,
    load: async <T>(module: string): Promise<T> => {
      const outfile = path.join(folder, "built", `${module.replaceAll("/", "-")}.mjs`);
      await build({
        entryPoints: [path.join(folder, "src", `${module}.ts`)],
        outfile,
        bundle: true,
        format: "esm",
        platform: "node",
        packages: "external",
        logLevel: "error",
      });
      return (await import(pathToFileURL(outfile).href)) as T;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
