import type { Dialect } from "../dialect.js";
import { childOf } from "../read-context.js";
import { listOperations } from "./list-operations.js";
import { createOperationReader } from "./read-operation.js";
import { readSecurity } from "./read-security.js";
import { readServers } from "./read-servers.js";
import { startOf } from "./start-of.js";
import { SWAGGER2_FACTS } from "./swagger-2-facts.js";

/** Swagger 2.0, also known as OpenAPI 2.0. */
export const SWAGGER2: Dialect = {
  schemas: SWAGGER2_FACTS,
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
