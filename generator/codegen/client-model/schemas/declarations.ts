import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { isObject } from "../json.js";
import { childOf, itemsOf, nodeKey, resolve } from "../read-context.js";
import type { DeclaresProperty } from "./read-facets.js";
import type { SchemaScope } from "./schema-scope.js";

/** The declarations of a property in several schemas and their parts, in the order in which they add to one another. */
export function declarationsOf(
  scope: SchemaScope,
  schemas: readonly DocumentNode[],
  name: string,
  seen = new Set<string>(),
): readonly DocumentNode[] {
  const { context } = scope;
  return schemas.flatMap((each) => {
    const schema = resolve(context, each);
    if (schema === undefined || seen.has(nodeKey(schema))) return [];
    seen.add(nodeKey(schema));
    const properties = childOf(context, schema, "properties");
    const own =
      properties !== undefined && isObject(properties.value) && Object.hasOwn(properties.value, name)
        ? context.documents.child(properties, name)
        : undefined;
    const ofParts = declarationsOf(scope, itemsOf(context, childOf(context, schema, "allOf")), name, seen);
    return own === undefined ? ofParts : [...ofParts, own];
  });
}

/** Looks properties up in the schemas that a schema refers to. Those that are missing may declare anything. */
export const declaresIn =
  (scope: SchemaScope, node: DocumentNode): DeclaresProperty =>
  (reference, name) => {
    const target = scope.context.documents.follow(node, reference);
    return target === undefined || declarationsOf(scope, [target], name).length > 0;
  };
