import { discoveryOf } from "../../discovery/discovery-of.js";
import { mergeDocuments3 } from "../../../openapi/merge/openapi-3/merge-documents-3.js";
import { partitionWhole } from "../../../openapi/convert/partition/partition-v3.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { servedDocument } from "./document-source.js";
import type { ServedDocument } from "./served-documents.js";

/** A document in OpenAPI 3 with its name in messages. */
export interface NamedOpenApi3 {
  readonly name: string;
  readonly document: OpenApiV3Document;
}

/** Documents in OpenAPI 3 as they are served. */
export interface GivenOpenApi3 {
  /** By key, in byte order. */
  readonly documents: ReadonlyMap<string, ServedDocument<OpenApiV3Document>>;
  /** One sentence for each conflict. */
  readonly conflicts: readonly string[];
}

/** A document of OpenAPI 3.1 may have no paths. */
const withPaths = (document: OpenApiV3Document): OpenApiV3Document => Object.assign({ paths: {} }, document);

/** YAML reads an unquoted version as a number. */
const dialectOf = ({ openapi }: { readonly openapi: unknown }): string => String(openapi).split(".", 2).join(".");

/**
 * The documents to serve at `/openapi/v3`: each given one divided by GroupVersion. What two of them have of one GroupVersion is
 * merged; the earlier one wins. Documents in different dialects are not merged.
 */
export function givenOpenApi3(given: readonly NamedOpenApi3[]): GivenOpenApi3 {
  const byKey = new Map<string, NamedOpenApi3[]>();
  for (const { name, document } of given)
    for (const [key, part] of partitionWhole(withPaths(document)))
      byKey.set(key, [...(byKey.get(key) ?? []), { name, document: part }]);
  const conflicts: string[] = [];
  const documents = [...byKey].map(([key, parts]): [string, ServedDocument<OpenApiV3Document>] => {
    const [first, ...others] = parts;
    if (first === undefined) throw new Error(`${key} has no document`);
    if (others.length === 0) return [key, servedDocument(first.document)];
    const alike = others.filter(({ document }) => dialectOf(document) === dialectOf(first.document));
    for (const other of others)
      if (!alike.includes(other))
        conflicts.push(
          `${other.name} has ${key} in OpenAPI ${dialectOf(other.document)}, and ${first.name} in ${dialectOf(first.document)}, which is served`,
        );
    const merged = mergeDocuments3([first, ...alike] as never, { paths: "union", rename: true });
    conflicts.push(...merged.diagnostics.map(({ message }) => message));
    return [key, servedDocument(merged.document as unknown as OpenApiV3Document)];
  });
  return { documents: new Map(documents.sort(([a], [b]) => (a < b ? -1 : 1))), conflicts };
}

/** Discovery of a document in OpenAPI 3: from the same extensions as in Swagger 2.0. */
export const discoveryOf3 = ({ paths, components }: OpenApiV3Document): ReadonlyMap<string, object> =>
  discoveryOf({ paths, definitions: components?.schemas ?? {} } as unknown as Document);
