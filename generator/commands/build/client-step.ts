import type { ClientSummary } from "../../pipeline/generate-client.js";
import type { ResolvedClient } from "../../config/resolve-config.js";
import type { Invocation } from "../command.js";
import { DocumentStep, type Timed } from "./document-step.js";

/** Summary of a client in this run. */
export type ClientResult = Timed<ClientSummary>;

/** Generates one configured client. */
export const clientStep = (
  invocation: Invocation,
  root: string,
  client: ResolvedClient,
): DocumentStep<ResolvedClient, ClientSummary> =>
  new DocumentStep(invocation, root, {
    name: `client ${client.language}`,
    request: client,
    generate: async (...request) => (await import("../../pipeline/generate-client.js")).generateClient(...request),
  });
