import { documentKey } from "../../../../openapi/kubernetes/document-key.js";
import type { Service } from "../route.js";

/** What a service's paths have in common: `apis/apps/v1`, `version`. `undefined` if they differ. */
function commonKey({ kind, root, routes }: Service): string | undefined {
  if (kind !== "other") return root.replace(/^\//, "");
  const keys = new Set(routes.flatMap(({ path, isWebhook }) => (isWebhook === true ? [] : [documentKey(path)])));
  const [key] = keys;
  return keys.size === 1 && key !== "" ? key : undefined;
}

/**
 * Keys of the services' documents, as `/openapi/v3` lists them. A service whose paths have no common key, or another one's,
 * has that of its document in Swagger 2.0.
 */
export function documentKeys(services: readonly Service[]): readonly string[] {
  const keys = services.map(commonKey);
  return services.map((service, i) => {
    const key = keys[i];
    return key !== undefined && keys.indexOf(key) === keys.lastIndexOf(key) ? key : service.document;
  });
}

/** The file of a document, without extension, as Kubernetes names it: `apis__apps__v1_openapi`. */
export const fileOf = (key: string): string => `${key.replace(/\//g, "__")}_openapi`;
