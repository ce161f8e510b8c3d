import type { ApiModel } from "../../model/api-model.js";
import { sourceFiles } from "./source-files.js";
import { writePackage } from "./write-package.js";

/** One source, relative to the source root. */
export interface WrittenSource {
  readonly path: string;
  readonly text: string;
}

/** Annotated TypeScript that declares a model: one file a package, formatted as prettier does at 120 columns. */
export function writeSources(model: ApiModel): WrittenSource[] {
  const files = sourceFiles(model.packages);
  const fileOf = (owner: string): string => files.get(owner) ?? `groupversion/api-types/${owner}`;
  const used = model.packages.filter(
    ({ id }) =>
      Object.values(model.types).some((type) => type.package === id) ||
      model.operationSets.some((set) => set.package === id),
  );
  return used
    .map((owner) => ({ path: fileOf(owner.id), text: writePackage(model, owner, fileOf) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
