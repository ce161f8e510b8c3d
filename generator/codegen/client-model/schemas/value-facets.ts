import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { ValueFacets } from "../client-model.js";
import { isObject } from "../json.js";
import { referenceOf } from "../read-context.js";
import { readFacets } from "./read-facets.js";
import type { SchemaScope } from "./schema-scope.js";

/** What an unnamed schema states of its values besides their type. Undefined: nothing, or it is a reference. */
export function valueFacets({ facts }: SchemaScope, { value }: DocumentNode): ValueFacets | undefined {
  if (!isObject(value) || referenceOf(value) !== undefined) return undefined;
  const { default: byDefault, examples, constraints } = readFacets(facts, value);
  if (byDefault === undefined && examples === undefined && constraints === undefined) return undefined;
  return {
    ...(byDefault === undefined ? {} : { default: byDefault }),
    ...(examples === undefined ? {} : { examples }),
    ...(constraints === undefined ? {} : { constraints }),
  };
}
