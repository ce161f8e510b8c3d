import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "../../../generator/index.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** A document of `spec-output/` and its origin. */
export interface SpecFile {
  /** Path below `spec-output/`. */
  readonly file: string;
  /** The prefix of all of its paths; absent for a merged document. */
  readonly root: string | undefined;
  readonly document: Document;
}

interface Index {
  readonly merged: string;
  readonly documents: readonly { readonly file: string; readonly root: string }[];
}

/** Files of the checkout, and of the folder beside it against which some tests compare. */
export const project = {
  root,

  /** Absolute path of a file in the checkout. */
  path: (...segments: readonly string[]): string => path.join(root, ...segments),

  readJson: (...segments: readonly string[]): unknown => readJson(path.join(root, ...segments)),

  /** A document of `spec-output/`. */
  spec: (file: string): Document => readJson(path.join(root, "spec-output", file)) as Document,

  /** The modules that the index of a folder of `spec-output/` lists, without the merged document. */
  modules: (folder: string): SpecFile[] => {
    const index = readJson(path.join(root, "spec-output", folder, "index.json")) as Index;
    return index.documents.map((entry) => {
      const file = path.posix.join(folder, entry.file);
      return { file, root: entry.root, document: project.spec(file) };
    });
  },

  /** Every folder of `spec-output/` that holds an API under one profile. */
  folders: [".", "extended", "federation", "federation/extended"],

  /** Every document of `spec-output/`: modules and merged ones, of all APIs and profiles. */
  documents: (): SpecFile[] =>
    project.folders.flatMap((folder) => {
      const file = path.posix.join(folder, "swagger.json");
      return [...project.modules(folder), { file, root: undefined, document: project.spec(file) }];
    }),

  /** Absolute path of a file in the shared folder beside the checkout. */
  shared: (...segments: readonly string[]): string => path.join(root, "..", "shared", ...segments),

  /** Whether the shared folder exists; tests that need it are skipped with a reason otherwise. */
  hasShared: existsSync(path.join(root, "..", "shared", "specs", "kubernetes")),

  /** A document that upstream published. */
  upstream: (file: string): Document =>
    readJson(path.join(root, "..", "shared", "specs", "kubernetes", file)) as Document,
} as const;
