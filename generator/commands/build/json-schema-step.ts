import type { LoadedConfig } from "../../config/load-config.js";
import type { ResolvedApi } from "../../config/resolve-config.js";
import type { JsonSchemaApi, JsonSchemaSummary } from "../../pipeline/generate-json-schema.js";
import type { Invocation } from "../command.js";
import { SourceStep } from "./source-step.js";

/** The APIs whose configuration names `jsonSchema` among the outputs. */
export const jsonSchemaApis = (apis: readonly ResolvedApi[]): readonly JsonSchemaApi[] =>
  apis.filter((api): api is JsonSchemaApi => api.jsonSchema !== undefined);

/** Generates the JSON Schemas of a configuration. */
export const jsonSchemaStep = (
  invocation: Invocation,
  loaded: LoadedConfig,
  apis: readonly JsonSchemaApi[],
): SourceStep<JsonSchemaSummary> =>
  new SourceStep(invocation, loaded, {
    name: "json schema",
    apis,
    progress: () => "writing JSON Schemas",
    load: async (source) => {
      const { JsonSchemaGenerator } = await import("../../pipeline/generate-json-schema.js");
      return new JsonSchemaGenerator(loaded.root, apis, source);
    },
  });
