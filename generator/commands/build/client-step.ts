import type { ClientRequest, ClientSummary } from "../../pipeline/generate-client.js";
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
): DocumentStep<ClientRequest, ClientSummary> =>
  new DocumentStep<ClientRequest, ClientSummary>(invocation, root, {
    name: `client ${client.language}`,
    request: { ...client, ...(invocation.options["rename"] === true && { rename: true }) },
    generate: async (...request) => (await import("../../pipeline/generate-client.js")).generateClient(...request),
  });
