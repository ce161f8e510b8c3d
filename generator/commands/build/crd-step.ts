import type { LoadedConfig } from "../../config/load-config.js";
import type { CrdApi, CrdSummary } from "../../pipeline/generate-crd.js";
import type { Invocation } from "../command.js";
import { SourceStep } from "./source-step.js";

/** Generates the CustomResourceDefinitions of a configuration. */
export const crdStep = (
  invocation: Invocation,
  loaded: LoadedConfig,
  apis: readonly CrdApi[],
): SourceStep<CrdSummary> =>
  new SourceStep(invocation, loaded, {
    name: "crd",
    apis,
    progress: () => "writing CustomResourceDefinitions",
    load: async (source) => {
      const { CrdGenerator } = await import("../../pipeline/generate-crd.js");
      return new CrdGenerator(loaded.root, apis, source);
    },
  });
