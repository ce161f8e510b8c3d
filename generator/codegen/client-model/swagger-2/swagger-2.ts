import type { Dialect } from "../dialect.js";
import { childOf } from "../read-context.js";
import { METHODS } from "../../../../openapi/types/methods.js";
import { listOperations, type OperationSections } from "../operations/list-operations.js";
import { createOperationReader } from "./read-operation.js";
import { readSecurity } from "./read-security.js";
import { readServers } from "./read-servers.js";
import { startOf } from "./start-of.js";
import { SWAGGER2_FACTS } from "./swagger-2-facts.js";

const SECTIONS: OperationSections = {
  dialect: SWAGGER2_FACTS.name,
  // Azure's `x-ms-paths` have paths that differ in the query.
  sections: ["paths", "x-ms-paths"],
  methods: METHODS,
  others: ["parameters", "$ref", "summary", "description"],
  hasAdditional: false,
};

/** Swagger 2.0, also known as OpenAPI 2.0. */
export const SWAGGER2: Dialect = {
  schemas: SWAGGER2_FACTS,
  listOperations: (context) => listOperations(context, SECTIONS),
  listInbound: () => [],
  definitions: (context, node) => childOf(context, context.documents.fileOf(node), "definitions"),
  startOf,
  operationReader: createOperationReader,
  readSecurity,
  readServers,
};
