import { compareSides, type CompareOptions, type Comparison, type Side } from "../../../../openapi/compare/compare.js";
import { isCrd } from "../../../../openapi/compare/kubernetes/crd.js";
import { documentPart } from "../../../../openapi/compare/parts/document-parts.js";
import { manifestPart } from "../../../../openapi/compare/parts/manifest-part.js";
import { loadDocument } from "../../../../openapi/read/load-document.js";
import { readManifests } from "../../../../openapi/read/manifests.js";

export const NOTHING: Side = { documents: [], crds: [] };

/** Reads one side from a text: an OpenAPI document, or manifests. */
export async function sideOf(text: string, file = "api.yaml"): Promise<Side> {
  const manifests = await readManifests(text, file);
  if ("problem" in manifests) throw new Error(`${file}: ${manifests.problem}`);
  if (manifests.some(({ value }) => isCrd(value)))
    return { documents: [], crds: manifests.map((manifest) => manifestPart(file, manifest)) };
  const { documents, diagnostics } = await loadDocument(file, { cwd: "/", texts: new Map([[`/${file}`, text]]) });
  if (documents === undefined) throw new Error(`${file}: ${diagnostics.map(({ message }) => message).join("; ")}`);
  return { documents: [documentPart(documents)], crds: [] };
}

/** Compares two documents given as values. */
export async function compareValues(old: object, now: object, options: CompareOptions = {}): Promise<Comparison> {
  const [from, to] = [await sideOf(JSON.stringify(old), "old.json"), await sideOf(JSON.stringify(now), "new.json")];
  return compareSides(from, to, { all: true, today: "2026-01-01", ...options });
}

/** Changes as short lines: `breaking property-removed Pet.name`. */
export const linesOf = ({ changes }: Comparison): readonly string[] =>
  changes.map(({ level, id, path }) => `${level} ${id} ${path}`);
