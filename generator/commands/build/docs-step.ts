import type { DocsSummary } from "../../pipeline/generate-docs.js";
import type { ResolvedDocs } from "../../config/resolve-config.js";
import type { Invocation } from "../command.js";
import { DocumentStep, type Timed } from "./document-step.js";

/** Summary of a site in this run. */
export type DocsResult = Timed<DocsSummary>;

/** Generates one configured documentation site. */
export const docsStep = (
  invocation: Invocation,
  root: string,
  docs: ResolvedDocs,
): DocumentStep<ResolvedDocs, DocsSummary> =>
  new DocumentStep(invocation, root, {
    name: "docs",
    request: docs,
    generate: async (...request) => (await import("../../pipeline/generate-docs.js")).generateDocs(...request),
  });
