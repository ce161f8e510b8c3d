/**
 * An API server in memory for tests: ready in milliseconds, with faults on demand.
 *
 * ```ts
 * import { startTestApiServer } from "@groupversion/server/testing";
 *
 * const server = await startTestApiServer({ documents: [garden], namespaces: ["test"] });
 * server.faults.fail({ code: 429, retryAfter: 1 });
 * ```
 *
 * @packageDocumentation
 */
export { Faults, type FailureAnswer, type FaultMatch } from "./faults.js";
export { startTestApiServer, type TestApiServer, type TestApiServerOptions } from "./test-api-server.js";
