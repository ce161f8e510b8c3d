import type { ts } from "ts-morph";
import type { ModelPackage, Resource } from "../../../model/api-model.js";
import { relativePath, spanOf, type Context } from "../context.js";
import { outputPathOf, type PackageComment } from "./read-package.js";

/** A package whose files are still being read. */
export interface PackageDraft {
  readonly comment: PackageComment;
  readonly file: ts.SourceFile;
  readonly resources: Resource[];
  readonly machinery: boolean;
  /** Output paths derived from its files; they should agree. */
  readonly paths: Set<string>;
  description: string;
}

function splitId(id: string): { readonly group: string; readonly version: string } {
  const slash = id.lastIndexOf("/");
  return slash < 0 ? { group: id, version: "" } : { group: id.slice(0, slash), version: id.slice(slash + 1) };
}

/** Assembles packages from their files. */
export class PackageDrafts {
  readonly #context: Context;
  readonly #sourceRoot: string;
  readonly #drafts = new Map<string, PackageDraft>();

  /** @param sourceRoot - absolute folder that output paths mirror */
  constructor(context: Context, sourceRoot: string) {
    this.#context = context;
    this.#sourceRoot = sourceRoot;
  }

  /** Adds one file to its package. */
  add(comment: PackageComment, file: ts.SourceFile, machinery: boolean): PackageDraft {
    const known = this.#drafts.get(comment.id);
    const draft = known ?? { comment, file, resources: [], machinery, paths: new Set(), description: "" };
    this.#drafts.set(comment.id, draft);
    const { group, version } = splitId(comment.id);
    draft.paths.add(outputPathOf(relativePath(this.#sourceRoot, file.fileName), group, version));
    // The comment of the GroupVersion's main file describes the package, rather than the comment of another part.
    if (draft.description === "" || file.fileName.endsWith(`/${version}.ts`))
      draft.description = comment.documented.description;
    return draft;
  }

  /** All packages, sorted by id. */
  finish(): ModelPackage[] {
    const sorted = [...this.#drafts].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([id, draft]) => {
      const [path, ...others] = [...draft.paths];
      return {
        id,
        kind: draft.comment.kind,
        ...splitId(id),
        outputPath: path !== undefined && others.length === 0 ? path : id,
        description: draft.description,
        resources: draft.resources,
        machinery: draft.machinery,
        span: spanOf(this.#context, draft.file.statements[0] ?? draft.file),
      };
    });
  }
}
