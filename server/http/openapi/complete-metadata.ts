import type { Schema } from "../../../openapi/types/swagger-2.js";
import { OWN_DEFINITIONS } from "../../resources/own/own-resources.js";
import { META } from "../../resources/own/schemas.js";

const DEFINITION = "#/definitions/";

const referred = (schema: Schema | undefined): string | undefined =>
  schema?.$ref?.startsWith(DEFINITION) === true ? schema.$ref.slice(DEFINITION.length) : undefined;

/**
 * Adds the fields of metadata that the server keeps and an older document does not know, such as `managedFields`: clients
 * that check objects against the document would refuse to send back what they got.
 */
export function completeMetadata(definitions: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  const completed: Record<string, Schema> = { ...definitions };
  const complete = (name: string | undefined, own: string): Schema | undefined => {
    const schema = name === undefined ? undefined : completed[name];
    // A type of the author's own may be called metadata, too.
    if (name === undefined || schema?.properties === undefined) return undefined;
    const { properties = {} } = OWN_DEFINITIONS[META + own] ?? {};
    return (completed[name] = { ...schema, properties: { ...properties, ...schema.properties } });
  };
  const isMeta = (name: string): boolean => completed[name]?.properties?.["resourceVersion"] !== undefined;
  for (const { properties = {} } of Object.values(definitions)) {
    const name = referred(properties["metadata"]);
    if (name === undefined || !isMeta(name)) continue;
    if (properties["items"] !== undefined) complete(name, "ListMeta");
    else complete(referred(complete(name, "ObjectMeta")?.properties?.["ownerReferences"]?.items), "OwnerReference");
  }
  for (const name of ["OwnerReference", "ManagedFieldsEntry"].map((each) => META + each)) {
    const own = OWN_DEFINITIONS[name];
    if (own !== undefined) completed[name] ??= own;
  }
  return completed;
}
