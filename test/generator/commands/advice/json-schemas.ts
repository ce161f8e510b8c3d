import { run, type CommandAdvice, type Run } from "./run.js";

const CALLS = `/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
/**
 * Calls.
 * @operations
 */
export interface Boats {
  /**
   * Counts boats.
   * @route GET /count
   */
  count(): string;
}
`;

const KIND = `/**
 * Boats.
 * @packageDocumentation
 * @groupVersion boats/v1
 */
import type { TypeMeta } from "groupversion/api-types/meta/v1";
/** A boat. */
export interface Boat extends TypeMeta {}
`;

const generate = (source: string, settings: object): Run =>
  run(
    {
      "boats.ts": source,
      "groupversion.config.json": JSON.stringify({ sources: ["boats.ts"], document: { title: "Boats" }, ...settings }),
    },
    ["spec"],
  );

/** Advice on JSON Schemas, GV624. */
export const jsonSchemaAdvice: readonly CommandAdvice[] = [
  {
    code: "GV6240",
    broken: generate(CALLS, { profile: "rest", jsonSchema: {} }),
    followed: [generate(KIND, { profile: "configuration", jsonSchema: {} }), generate(CALLS, { profile: "rest" })],
  },
];
