import type { LoadedConfig } from "../../config/load-config.js";
import type { ResolvedApi } from "../../config/resolve-config.js";
import type { OutputSummary } from "../../pipeline/generate-spec.js";
import type { Invocation } from "../command.js";
import { SourceStep } from "./source-step.js";

/** Generates the spec of a configuration. */
export const specStep = (
  invocation: Invocation,
  loaded: LoadedConfig,
  apis: readonly ResolvedApi[],
): SourceStep<OutputSummary> =>
  new SourceStep(invocation, loaded, {
    name: "spec",
    apis,
    progress: (sources) => `reading ${sources} sources`,
    load: async (source) => {
      const { SpecGenerator } = await import("../../pipeline/generate-spec.js");
      return new SpecGenerator(loaded.root, apis, source);
    },
  });
