import {
  readDeclaredResources,
  RESOURCES,
  type DeclaredResource,
} from "../../../../../openapi/kubernetes/declared-resources.js";
import { knownNamesOf } from "../../../../../openapi/kubernetes/known-resources.js";
import { groupVersionName } from "../../../../../openapi/kubernetes/group-version.js";
import type { NamedType } from "../../../client-model/client-model.js";
import type { SiteContext } from "../site/site-context.js";

/** A kind's names and properties for lookup. Strings and lists are empty if the document does not say. */
export interface KindFacts {
  readonly apiVersion: string;
  readonly kind: string;
  /** `pods`. */
  readonly plural: string;
  /** `pod`, if the document says so. */
  readonly singular: string;
  /** `po`. */
  readonly shortNames: readonly string[];
  /** `all`, if the document says so. */
  readonly categories: readonly string[];
  readonly scope: "namespaced" | "cluster" | "";
}

const declaredScope = (declared: DeclaredResource | undefined): KindFacts["scope"] =>
  declared === undefined ? "" : declared.scope === "Cluster" ? "cluster" : "namespaced";

/** Facts to look a type up by; undefined if it is not a kind. */
export function kindFacts(type: NamedType, { map }: SiteContext): KindFacts | undefined {
  const [kind] = type.kinds;
  if (kind === undefined) return undefined;
  const operations = (map.operationsOfKind.get(type.id) ?? []).flatMap(({ kubernetes }) => kubernetes ?? []);
  const served = operations.find(({ resource }) => resource !== "")?.resource;
  const declared = readDeclaredResources(type.extensions?.[RESOURCES]).find(
    ({ group, version, plural }) =>
      group === kind.group && version === kind.version && (served === undefined || plural === served),
  );
  const plural = served ?? declared?.plural ?? "";
  return {
    apiVersion: groupVersionName(kind),
    kind: kind.kind,
    plural,
    singular: declared?.singular ?? "",
    shortNames: (declared ?? knownNamesOf(kind.group, plural)).shortNames,
    categories: declared?.categories ?? [],
    scope:
      operations.length === 0
        ? declaredScope(declared)
        : operations.some(({ namespaced }) => namespaced)
          ? "namespaced"
          : "cluster",
  };
}
