import { METHODS } from "../../../../openapi/types/methods.js";
import type { Dialect } from "../dialect.js";
import { listOperations, type OperationSections } from "../operations/list-operations.js";
import { childOf } from "../read-context.js";
import type { SchemaFacts } from "../schemas/schema-facts.js";
import { listInbound } from "./list-inbound.js";
import { OPENAPI_3_0_FACTS, OPENAPI_3_1_FACTS, OPENAPI_3_2_FACTS } from "./openapi-3-facts.js";
import { createOperationReader } from "./read-operation.js";
import { readSecurity } from "./read-security.js";
import { readServers } from "./read-servers.js";
import { startOf } from "./start-of.js";

/** What distinguishes the versions of OpenAPI 3, besides their schemas. */
interface Version {
  readonly schemas: SchemaFacts;
  /** Methods in addition to those of Swagger 2.0. */
  readonly methods: readonly string[];
  readonly hasAdditional: boolean;
  /** Whether an operation must declare responses. */
  readonly responsesRequired: boolean;
}

function openApi3({ schemas, methods, hasAdditional, responsesRequired }: Version): Dialect {
  const sections: OperationSections = {
    dialect: schemas.name,
    // Azure's `x-ms-paths` have paths that differ in the query.
    sections: ["paths", "x-ms-paths"],
    methods: [...METHODS, ...methods],
    others: ["parameters", "servers", "$ref", "summary", "description"],
    hasAdditional,
  };
  return {
    schemas,
    listOperations: (context) => listOperations(context, sections),
    listInbound: (context, drafts) => listInbound(context, sections, drafts),
    definitions: (context, node) => {
      const components = childOf(context, context.documents.fileOf(node), "components");
      return components && childOf(context, components, "schemas");
    },
    startOf,
    operationReader: createOperationReader({ responsesRequired }),
    readSecurity,
    readServers: (context) => readServers(context, context.documents.root),
  };
}

export const OPENAPI_3_0 = openApi3({
  schemas: OPENAPI_3_0_FACTS,
  methods: ["trace"],
  hasAdditional: false,
  responsesRequired: true,
});

export const OPENAPI_3_1 = openApi3({
  schemas: OPENAPI_3_1_FACTS,
  methods: ["trace"],
  hasAdditional: false,
  responsesRequired: false,
});

export const OPENAPI_3_2 = openApi3({
  schemas: OPENAPI_3_2_FACTS,
  methods: ["trace", "query"],
  hasAdditional: true,
  responsesRequired: false,
});
