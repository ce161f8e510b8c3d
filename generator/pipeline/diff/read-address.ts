import { documentPart } from "../../../openapi/compare/parts/document-parts.js";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import { loadDocument } from "../../../openapi/read/load-document.js";
import { locationOf, shownLocation } from "../../../openapi/read/sources/location.js";
import type { ReadSide, SideContext } from "./side.js";

/** Where servers publish their documents, below their own address. */
const PLACES = ["openapi/v2", "swagger.json", "openapi.json", "openapi.yaml", "v3/api-docs"];

/** Reads a document from the network, or that of a server, which is given by its address alone. */
export async function readAddress(address: string, { cwd }: SideContext): Promise<ReadSide> {
  const location = locationOf(address, cwd);
  if ("problem" in location)
    return {
      shown: "the address",
      diagnostics: [diagnostic("GV6230", undefined, { side: "the address", problem: location.problem })],
    };
  const shown = shownLocation(location, cwd);
  const candidates = candidatesOf(address);
  let first: readonly Diagnostic[] | undefined;
  for (const candidate of candidates) {
    const { documents, diagnostics } = await loadDocument(candidate, { cwd });
    if (documents !== undefined && !hasErrors(diagnostics))
      return {
        shown,
        sides: [{ name: "", side: { documents: [documentPart(documents)], crds: [] } }],
        diagnostics: [],
      };
    first ??= diagnostics.filter(({ severity }) => severity === "error");
  }
  return { shown, diagnostics: first ?? [] };
}

function candidatesOf(address: string): readonly string[] {
  const url = new URL(address);
  if (url.pathname !== "/") return [address];
  return PLACES.map((place) => {
    const candidate = new URL(url);
    candidate.pathname = `/${place}`;
    return candidate.href;
  });
}
