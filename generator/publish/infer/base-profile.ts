import { GROUP_VERSION_KIND } from "../../../openapi/kubernetes/group-version.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { Profile } from "../profiles/profile.js";
import { profiles } from "../profiles/profiles.js";
import type { FlatOperation } from "./flatten-operations.js";
import { typeMetaOf } from "./read-definitions.js";

/** Whether there are paths of resources, and objects that state their kind. Others have paths below `/api/v1`, too. */
const isKubernetes = (document: Document, operations: readonly FlatOperation[]): boolean =>
  typeMetaOf(document) !== undefined &&
  operations.some(({ place, action }) => place !== undefined && action !== undefined);

/** Whether all parameters of paths are unique strings, as only Kubernetes has them in OpenAPI 3. */
function isGoRestful(operations: readonly FlatOperation[]): boolean {
  const inPaths = operations.flatMap(({ parameters }) => [...parameters.values()].filter((one) => one.in === "path"));
  return inPaths.length > 0 && inPaths.every(({ schema }) => schema?.type === "string" && schema.uniqueItems === true);
}

function profileNamed(name: string): Profile {
  const profile = profiles.get(name);
  if (profile === undefined) throw new Error(`no profile ${name}`);
  return profile;
}

function baseName(document: Document, operations: readonly FlatOperation[]): string {
  // A document of discovery has kinds, but no resources.
  const hasTypedKinds = Object.values(document.definitions ?? {}).some(
    (schema) => schema[GROUP_VERSION_KIND] !== undefined,
  );
  if (!hasTypedKinds && !isKubernetes(document, operations) && !isGoRestful(operations)) return "rest";
  const hasKinds =
    hasTypedKinds ||
    isGoRestful(operations) ||
    operations.some(({ operation }) => operation["x-kubernetes-action"] !== undefined);
  return hasKinds ? "kubernetes-1.8" : "kubernetes-1.5";
}

/** The built-in profile whose rules are nearest to those of a document. */
export const baseProfile = (document: Document, operations: readonly FlatOperation[]): Profile =>
  profileNamed(baseName(document, operations));
