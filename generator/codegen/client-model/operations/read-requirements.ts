import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { SecurityRequirement, SecurityScheme } from "../client-model.js";
import type { Security } from "../dialect.js";
import { isObject, sortedKeys, textOf } from "../json.js";
import { childOf, itemsOf, type ReadContext } from "../read-context.js";

/**
 * Reads `security` of the document and of its operations.
 *
 * @param options.schemes - the schemes that a client can use
 * @param options.declared - the names of all declared schemes
 */
export function createSecurity(
  context: ReadContext,
  { schemes, declared }: { readonly schemes: readonly SecurityScheme[]; readonly declared: ReadonlySet<string> },
): Security {
  const usable = new Set(schemes.map(({ name }) => name));

  const read = (list: DocumentNode): SecurityRequirement =>
    itemsOf(context, list).flatMap((node) => {
      const names = sortedKeys(node.value);
      for (const name of names) if (!declared.has(name)) context.report("GV6072", node, { name });
      // No caller can meet an alternative with an unknown scheme.
      if (!isObject(node.value) || names.some((name) => !usable.has(name))) return [];
      return [
        names.map((scheme) => ({
          scheme,
          scopes: itemsOf(context, context.documents.child(node, scheme)).flatMap(({ value }) => textOf(value) || []),
        })),
      ];
    });

  const global = childOf(context, context.documents.root, "security");
  const inherited = global === undefined ? [] : read(global);
  return {
    schemes,
    ofOperation: (operation) => {
      const own = childOf(context, operation, "security");
      return own === undefined || !Array.isArray(own.value) ? inherited : read(own);
    },
  };
}
