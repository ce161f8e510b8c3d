import type { Dialect } from "../dialect.js";
import { childOf } from "../read-context.js";
import { SCHEMA_FACTS } from "../schemas/schema-facts.js";
import { listOperations } from "./list-operations.js";
import { createOperationReader } from "./read-operation.js";
import { readSecurity } from "./read-security.js";
import { readServers } from "./read-servers.js";
import { startOf } from "./start-of.js";

/** Swagger 2.0, also known as OpenAPI 2.0. */
export const SWAGGER2: Dialect = {
  schemas: SCHEMA_FACTS.swagger2,
  listOperations,
  definitions: (context, node) => {
    const { root } = context.documents;
    const file = node.file === root.file ? root : context.documents.follow(node, "#");
    return file && childOf(context, file, "definitions");
  },
  startOf,
  operationReader: createOperationReader,
  readSecurity,
  readServers,
};
