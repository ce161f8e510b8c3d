import type { Document } from "../../types/swagger-2.js";
import { documentKey } from "../../kubernetes/document-key.js";
import { ownGroupVersionKinds } from "./own-group-version-kinds.js";
import { NestingError } from "../nesting-error.js";
import type { OpenApiV3Document, PathItemV3 } from "../../types/openapi-3-0.js";
import { ReachableComponents } from "./reachable-components.js";
import { toOpenApiV3 } from "../to-openapi-v3.js";

/**
 * Converts a Swagger 2.0 document to OpenAPI 3.0 documents: one for each GroupVersion, group and service, by key (`api/v1`,
 * `apis/apps/v1`, `apis/apps`, `apis`, `version`). Each has its paths and what they refer to. Keys are in byte order.
 *
 * @throws NestingError if the document is nested too deep
 */
export const partitionV3 = (document: Document): ReadonlyMap<string, OpenApiV3Document> =>
  partitionWhole(toOpenApiV3(document));

/** The key of the part that has a document's webhooks, which belong to no path. */
const WEBHOOKS = "webhooks";

/**
 * Divides a document in OpenAPI 3 in the same way. Webhooks are a part of their own, `webhooks`.
 *
 * @throws NestingError if the document is nested too deep
 */
export function partitionWhole({
  webhooks,
  ...whole
}: OpenApiV3Document & { readonly webhooks?: object }): ReadonlyMap<string, OpenApiV3Document> {
  const parts = new Map<string, [string, PathItemV3][]>();
  for (const path of Object.keys(whole.paths)) {
    if (path.startsWith("x-")) continue;
    const key = documentKey(path);
    const part = parts.get(key) ?? [];
    part.push([path, whole.paths[path] ?? {}]);
    parts.set(key, part);
  }
  return NestingError.guard(() => {
    const reachable = new ReachableComponents(whole.components ?? {});
    return new Map(
      [...parts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]): [string, OpenApiV3Document] => [
          key,
          documentOf(whole, key, Object.fromEntries(part), reachable),
        ])
        .concat(
          webhooks === undefined || Object.keys(webhooks).length === 0
            ? []
            : [
                [
                  WEBHOOKS,
                  { ...whole, paths: {}, components: reachable.from(webhooks), webhooks } as OpenApiV3Document,
                ],
              ],
        ),
    );
  });
}

function documentOf(
  whole: OpenApiV3Document,
  key: string,
  paths: Readonly<Record<string, PathItemV3>>,
  reachable: ReachableComponents,
): OpenApiV3Document {
  const { components, ...rest } = { ...whole, paths, components: reachable.from(paths) };
  const isEmpty = Object.keys(components).length === 0;
  return ownGroupVersionKinds(isEmpty ? rest : { ...whole, paths, components }, key);
}
