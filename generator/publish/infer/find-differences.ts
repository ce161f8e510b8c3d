import { childPointer } from "../../../openapi/types/json-pointer.js";
import type { Document, Schema } from "../../../openapi/types/swagger-2.js";
import type { SpecModule } from "../documents/build-spec.js";
import { documentsOf, generatedOperations, operationText } from "./compare-operations.js";
import { operationKey, type FlatOperation } from "./flatten-operations.js";
import { canonical } from "./majority.js";

/** The first place below two values where they differ, as a JSON pointer. */
export function firstDifference(a: unknown, b: unknown, pointer: string): string {
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

/** Places where the documents of a model differ from the one that it was inferred from. */
export function findDifferences(
  document: Document,
  operations: readonly FlatOperation[],
  modules: readonly SpecModule[],
): string[] {
  const found: string[] = [];
  const generated = generatedOperations(modules);
  for (const operation of operations) {
    const pointer = `${childPointer("/paths", operation.path)}/${operation.method}`;
    const other = generated.get(operationKey(operation));
    if (other === undefined) found.push(pointer);
    else if (operationText(other) !== operationText(operation))
      found.push(firstDifference(operation.operation, other.operation, pointer));
    generated.delete(operationKey(operation));
  }
  for (const { path } of generated.values()) found.push(childPointer("/paths", path));
  const definitions = new Map<string, Schema>(
    documentsOf(modules).flatMap(({ definitions = {} }) => Object.entries(definitions)),
  );
  for (const [name, schema] of Object.entries(document.definitions ?? {})) {
    const other = definitions.get(name);
    const pointer = childPointer("/definitions", name);
    if (other === undefined) found.push(pointer);
    else if (canonical(other) !== canonical(schema)) found.push(firstDifference(schema, other, pointer));
  }
  return found;
}
