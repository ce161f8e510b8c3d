/**
 * Merges the documents of several servers, and local ones, into one API.
 *
 * ```ts
 * import { createServer } from "node:http";
 * import { Aggregator } from "@groupversion/server/aggregate";
 * import { createSpecHandler } from "@groupversion/server";
 *
 * const aggregator = new Aggregator({
 *   members: [
 *     { name: "core", document: core, priority: 100 },
 *     { name: "federation", url: "https://10.0.0.2:6443", owns: ["federation/v1beta1"], token },
 *   ],
 *   onConflict: ({ member, message }) => console.warn(`${member}: ${message}`),
 * });
 * await aggregator.start();
 * createServer(createSpecHandler(aggregator)).listen(8001, "127.0.0.1");
 * ```
 *
 * @packageDocumentation
 */
export type { DocumentSource, MemberStatus, ServedDocuments } from "../documents/sources/served-documents.js";
export { Aggregator, type AggregatorOptions, type Conflict, type LocalDocument } from "./aggregator.js";
export type { MemberLimits } from "./upstreams/member-limits.js";
export type { Ownership } from "./members/owned-group-versions.js";
export type { Polling } from "./upstreams/polling.js";
export type { SecretText, Upstream } from "./upstreams/upstream.js";
