import type { ApiModel } from "../model/api-model.js";
import type { OutputFile } from "../output/output-file.js";
import { writeSources } from "../source/import/write-sources.js";
import { configText } from "./config-text.js";

/** Folder of the sources in the project, as the configuration assumes it. */
const SOURCE_ROOT = "api-types";

/** The sources of a model and a configuration, with paths relative to the project's folder. */
export const importedFiles = (model: ApiModel, config: object): readonly OutputFile[] => [
  ...writeSources(model).map(({ path, text }) => ({ path: `${SOURCE_ROOT}/${path}`, text })),
  { path: "groupversion.config.json", text: `${configText(config)}\n` },
];
