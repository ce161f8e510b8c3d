import {
  readDeclaredResources,
  RESOURCES,
  type DeclaredResource,
} from "../../../../../openapi/kubernetes/declared-resources.js";
import { knownNamesOf } from "../../../../../openapi/kubernetes/known-resources.js";
import { groupVersionName } from "../../../../../openapi/kubernetes/group-version.js";
import type { NamedType } from "../../../client-model/client-model.js";
import type { SiteContext } from "../site/site-context.js";

/** What a kind is looked up by. Texts and lists are empty where the document does not tell. */
export interface KindFacts {
  readonly apiVersion: string;
  readonly kind: string;
  /** `pods`. */
  readonly plural: string;
  /** `pod`, where the document says it. */
  readonly singular: string;
  /** `po`. */
  readonly shortNames: readonly string[];
  /** `all`, where the document says it. */
  readonly categories: readonly string[];
  readonly scope: "namespaced" | "cluster" | "";
}

const declaredScope = (declared: DeclaredResource | undefined): KindFacts["scope"] =>
  declared === undefined ? "" : declared.scope === "Cluster" ? "cluster" : "namespaced";

/** What a type is looked up by; undefined where it is no kind. */
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
