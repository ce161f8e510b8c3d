import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { targets } from "../../../generator/codegen/targets/registry.js";
import { generateDocs, type DocsRequest } from "../../../generator/pipeline/generate-docs.js";
import { REPOSITORY } from "../../support/run-tool.js";

/** A generated site. */
export interface Site {
  /** Contents by path below the site. */
  readonly files: ReadonlyMap<string, string>;
  /** Codes of the diagnostics. */
  readonly codes: readonly string[];
}

const OUT = "site";

/** Generates the documentation of a file in memory. */
export async function buildSite(spec: string, options: Partial<DocsRequest> = {}, text?: string): Promise<Site> {
  const root = path.dirname(spec);
  const texts = text === undefined ? undefined : new Map([[spec, text]]);
  const { files, diagnostics, summary } = await generateDocs(
    { spec, out: OUT, ...options },
    { root, targets, ...(texts !== undefined && { texts }) },
  );
  if (summary === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join("\n"));
  const folder = path.join(root, OUT);
  return {
    files: new Map(files.map((file) => [path.relative(folder, file.path).split(path.sep).join("/"), file.text])),
    codes: diagnostics.map(({ code }) => code),
  };
}

/** Generates the documentation of a document that is not a file. */
export const siteOf = (document: object, options: Partial<DocsRequest> = {}): Promise<Site> =>
  buildSite(
    path.resolve("/documents/api.json"),
    options,
    JSON.stringify({ swagger: "2.0", info: { title: "Test", version: "1" }, paths: {}, ...document }),
  );

/** Generates the documentation of the whole v1.5 API. */
export const apiSite = (): Promise<Site> => buildSite(path.join(REPOSITORY, "spec-output", "extended", "swagger.json"));

/** Writes a site into a folder. */
export function writeSite({ files }: Site, folder: string): void {
  for (const [name, text] of files) {
    const file = path.join(folder, ...name.split("/"));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
