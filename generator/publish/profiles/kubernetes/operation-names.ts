import { documentKey, groupOfKey } from "../../../../openapi/kubernetes/document-key.js";
import { groupId } from "../../../../openapi/kubernetes/group-version.js";
import { verbOfId } from "../../../../openapi/kubernetes/operation-id.js";

/**
 * Drops characters that identifiers cannot have and raises the next letter: `rbac.authorization` gives
 * `RbacAuthorization`.
 */
export function upperCamel(text: string): string {
  let result = "";
  let raise = true;
  for (const char of text) {
    const usable = /[A-Za-z_]/.test(char) || (/\d/.test(char) && result !== "");
    if (usable) result += raise ? char.toUpperCase() : char;
    raise = !usable;
  }
  return result;
}

export const lowerCamel = (text: string): string => {
  const camel = upperCamel(text);
  return camel.charAt(0).toLowerCase() + camel.slice(1);
};

interface Place {
  readonly group: string;
  readonly version: string | undefined;
}

/** Group and version of a path; `undefined` for paths outside of groups, such as `/version/`. */
function placeOf(path: string): Place | undefined {
  const place = groupOfKey(documentKey(path));
  return place && { group: groupId(place.group).replace(/\.k8s\.io$/, ""), version: place.version };
}

/** Tag of a path, for example `apps_v1beta1`. */
export function tagOf(path: string): string {
  const place = placeOf(path);
  if (place === undefined) return lowerCamel(path.split("/").find((segment) => segment !== "") ?? "");
  return lowerCamel(place.group) + (place.version === undefined ? "" : `_${place.version}`);
}

/** Inserts group and version after the verb: `readNamespacedPod` gives `readCoreV1NamespacedPod`. */
export function operationId(name: string, path: string): string | undefined {
  const verb = verbOfId(name);
  if (verb === undefined) return undefined;
  const place = placeOf(path);
  const prefix = place === undefined ? "" : upperCamel(place.group) + upperCamel(place.version ?? "");
  return verb + prefix + upperCamel(name.slice(verb.length));
}

const EXTENSIONS = "/apis/extensions/v1beta1/namespaces/{namespace}/";

/**
 * In 1.5, the three scales of the extensions group would share one id. Only there, the resource's plural replaces the
 * doubled `Scale`.
 */
export function operationIdWithScales(name: string, path: string): string | undefined {
  if (!path.startsWith(EXTENSIONS) || !name.endsWith("ScaleScale")) return operationId(name, path);
  const [plural = ""] = path.slice(EXTENSIONS.length).split("/");
  return operationId(
    `${name.slice(0, -"ScaleScale".length)}${plural.charAt(0).toUpperCase()}${plural.slice(1)}Scale`,
    path,
  );
}
