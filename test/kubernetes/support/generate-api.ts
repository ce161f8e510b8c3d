import path from "node:path";
import { generateSpec, loadConfig, type Document, type GeneratedSpec } from "../../../generator/index.js";
import { project } from "./project.js";

/** The output of one API of the project under one profile. */
export interface GeneratedApi {
  readonly spec: GeneratedSpec;
  readonly merged: Document;
}

/** Generates an API of the project's own configuration from `api-types/`, optionally under another profile. */
export async function generateApi(name: string, profile?: string): Promise<GeneratedApi> {
  const { config, root } = await loadConfig(project.root);
  const api = config.apis?.find((candidate) => candidate.name === name);
  if (api === undefined) throw new Error(`groupversion.config.json has no API ${name}`);
  const spec = await generateSpec({ apis: [api] }, root, profile === undefined ? {} : { profile });
  const file = spec.files.find((candidate) => path.basename(candidate.path) === "swagger.json");
  if (file === undefined) throw new Error(spec.diagnostics.map((d) => d.message).join("\n"));
  return { spec, merged: JSON.parse(file.text) as Document };
}
