import type { UnknownObject } from "../../openapi/types/objects.js";
import type { OutputFile } from "../output/output-file.js";
import { inferCrds } from "../publish/infer/crd/infer-crds.js";
import type { Loss } from "../publish/infer/infer-model.js";
import { importedFiles } from "./imported-files.js";

/** Sources and a configuration that give CustomResourceDefinitions again. */
export interface ImportedCrds {
  /** Paths relative to the project's folder. */
  readonly files: readonly OutputFile[];
  /** JSON pointers begin with the index of the definition. */
  readonly losses: readonly Loss[];
  readonly groupVersions: number;
}

/** Annotated TypeScript and a configuration for CustomResourceDefinitions of apiextensions.k8s.io/v1. */
export function importCrds(manifests: readonly UnknownObject[]): ImportedCrds {
  const { model, kinds, losses } = inferCrds(manifests.map((manifest, i) => ({ manifest, pointer: `/${i}` })));
  const config = {
    document: { title: model.packages[0]?.group ?? "API", version: "v1" },
    crd: { floats: "allow", ...(kinds.length > 0 && { kinds }) },
  };
  return {
    files: importedFiles(model, config),
    losses,
    groupVersions: model.packages.length,
  };
}
