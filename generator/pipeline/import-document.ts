import { changed } from "../config/resolve-config.js";
import { inferModel, type Inferred, type Loss } from "../publish/infer/infer-model.js";
import type { InferredProfile } from "../publish/infer/inferred-profile.js";
import type { Profile } from "../publish/profiles/profile.js";
import type { SourceDocument } from "../publish/infer/source-document.js";
import { profiles } from "../publish/profiles/profiles.js";
import { inlineProse, taggedProse } from "../source/import/text/prose-lines.js";
import { checkModel } from "../source/rules/check-model.js";
import type { OutputFile } from "../output/output-file.js";
import { importedFiles } from "./imported-files.js";

/** Sources and a configuration that give a document again. */
export interface Imported {
  /** Paths relative to the project's folder. */
  readonly files: readonly OutputFile[];
  readonly losses: readonly Loss[];
  readonly inferred: Inferred;
}

const profileOf = (changes: InferredProfile): Profile => {
  const base = profiles.get(changes.extends);
  if (base === undefined) throw new Error(`no profile ${changes.extends}`);
  return changed(base, changes);
};

/** Annotated TypeScript and a configuration for a document. */
export function importDocument(source: SourceDocument): Imported {
  const inferred = inferModel(source, {
    profileOf,
    check: (model) => checkModel(model).flatMap(({ span }) => span ?? []),
    canSay: (text) => inlineProse(text) !== undefined,
    canDescribe: (text) => taggedProse(text) !== undefined,
  });
  const { model, profile, settings, losses } = inferred;
  const config = {
    document: settings,
    profile: Object.keys(profile).length === 1 ? profile.extends : profile,
    ...(source.dialect !== "2.0" && { dialect: source.dialect }),
  };
  return { files: importedFiles(model, config), losses, inferred };
}
