import type { NamedType } from "../../../client-model/client-model.js";
import { shortName } from "../site/short-names.js";
import type { SiteContext } from "../site/site-context.js";

/** What a kind is looked up by. Texts are empty where the document does not tell. */
export interface KindFacts {
  readonly apiVersion: string;
  readonly kind: string;
  /** `pods`. */
  readonly plural: string;
  /** `po`. */
  readonly shortName: string;
  readonly scope: "namespaced" | "cluster" | "";
}

/** What a type is looked up by; undefined where it is no kind. */
export function kindFacts(type: NamedType, { map }: SiteContext): KindFacts | undefined {
  const [kind] = type.kinds;
  if (kind === undefined) return undefined;
  const operations = (map.operationsOfKind.get(type.id) ?? []).flatMap(({ kubernetes }) => kubernetes ?? []);
  const plural = operations.find(({ resource }) => resource !== "")?.resource ?? "";
  return {
    apiVersion: kind.group === "" ? kind.version : `${kind.group}/${kind.version}`,
    kind: kind.kind,
    plural,
    shortName: shortName(kind.group, plural) ?? "",
    scope: operations.length === 0 ? "" : operations.some(({ namespaced }) => namespaced) ? "namespaced" : "cluster",
  };
}
