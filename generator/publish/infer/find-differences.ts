import { childPointer } from "../../../openapi/types/json-pointer.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { closure, published } from "../documents/closure.js";
import { definitionsOf } from "../documents/definitions-of.js";
import type { DocumentSettings } from "../documents/document-settings.js";
import type { Route } from "../documents/route.js";
import type { SpecContext } from "../documents/spec-context.js";
import { operationText, routeOperations } from "./compare-operations.js";
import { operationKey, operationPointer, type FlatOperation } from "./flatten-operations.js";
import { canonical } from "./majority.js";

/** The first place below two values where they differ, as a JSON pointer. */
function firstDifference(a: unknown, b: unknown, pointer: string): string {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return pointer;
  if (Array.isArray(a) !== Array.isArray(b)) return pointer;
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (canonical(one[key]) === canonical(other[key])) continue;
    const isOwn = Object.hasOwn(one, key) && Object.hasOwn(other, key);
    return isOwn ? firstDifference(one[key], other[key], childPointer(pointer, key)) : childPointer(pointer, key);
  }
  return pointer;
}

/** Places where what a model gives differs from the document that it was inferred from. */
export function findDifferences(
  document: Document,
  operations: readonly FlatOperation[],
  context: SpecContext,
  routes: readonly Route[],
  written: DocumentSettings | undefined,
): string[] {
  const found: string[] = [];
  const generated = routeOperations(routes, written);
  for (const operation of operations) {
    const pointer = operationPointer(operation);
    const key = operationKey(operation);
    const other = generated.get(key);
    if (other === undefined) found.push(pointer);
    else if (operationText(other) !== operationText(operation))
      found.push(firstDifference(operation.operation, other.operation, pointer));
    generated.delete(key);
  }
  for (const { path } of generated.values()) found.push(childPointer("/paths", path));
  const definitions = definitionsOf(context, closure(context, routes, published(context)));
  for (const [name, schema] of Object.entries(document.definitions ?? {})) {
    const other = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    const pointer = childPointer("/definitions", name);
    if (other === undefined) found.push(pointer);
    else if (canonical(other) !== canonical(schema)) found.push(firstDifference(schema, other, pointer));
  }
  return found;
}
