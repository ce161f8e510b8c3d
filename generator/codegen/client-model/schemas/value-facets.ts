import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { ValueFacets } from "../client-model.js";
import { isObject } from "../json.js";
import { isContradictory } from "./contradiction.js";
import { declaresIn } from "./declarations.js";
import { readFacets } from "./read-facets.js";
import type { SchemaScope } from "./schema-scope.js";

/** What an unnamed schema, or what stands beside a reference, states of values besides their type. Undefined: nothing. */
export function valueFacets(scope: SchemaScope, node: DocumentNode): ValueFacets | undefined {
  const { value } = node;
  if (!isObject(value)) return undefined;
  const { default: byDefault, examples, ...stated } = readFacets(scope.facts, value, declaresIn(scope, node));
  const constraints = isContradictory(scope.context, node) ? { ...stated.constraints, not: {} } : stated.constraints;
  if (byDefault === undefined && examples === undefined && constraints === undefined) return undefined;
  return {
    ...(byDefault === undefined ? {} : { default: byDefault }),
    ...(examples === undefined ? {} : { examples }),
    ...(constraints === undefined ? {} : { constraints }),
  };
}
