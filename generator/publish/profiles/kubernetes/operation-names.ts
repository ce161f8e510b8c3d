import { documentKey, groupOfKey } from "../../../../openapi/kubernetes/document-key.js";
import { groupId } from "../../../../openapi/kubernetes/group-version.js";
import { verbOfId } from "../../../../openapi/kubernetes/operation-id.js";

/** Drops what no identifier can hold and raises the letter behind it: `rbac.authorization` gives `RbacAuthorization`. */
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

/** Group and version that a path stands under; `undefined` for what belongs to no group, such as `/version/`. */
function placeOf(path: string): Place | undefined {
  const place = groupOfKey(documentKey(path));
  return place && { group: groupId(place.group).replace(/\.k8s\.io$/, ""), version: place.version };
}

/** Tag of the web service that a path belongs to, for example `apps_v1beta1`. */
export function tagOf(path: string): string {
  const place = placeOf(path);
  if (place === undefined) return lowerCamel(path.split("/").find((segment) => segment !== "") ?? "");
  return lowerCamel(place.group) + (place.version === undefined ? "" : `_${place.version}`);
}

/** The group's and version's part of an id goes behind the verb: `readNamespacedPod` gives `readCoreV1NamespacedPod`. */
export function operationId(name: string, path: string): string | undefined {
  const verb = verbOfId(name);
  if (verb === undefined) return undefined;
  const place = placeOf(path);
  const prefix = place === undefined ? "" : upperCamel(place.group) + upperCamel(place.version ?? "");
  return verb + prefix + upperCamel(name.slice(verb.length));
}

const EXTENSIONS = "/apis/extensions/v1beta1/namespaces/{namespace}/";

/**
 * As of 1.5, the three scales of the extensions group would have one id. There, and only there, the doubled `Scale` gives
 * way to the resource's plural.
 */
export function operationIdWithScales(name: string, path: string): string | undefined {
  if (!path.startsWith(EXTENSIONS) || !name.endsWith("ScaleScale")) return operationId(name, path);
  const [plural = ""] = path.slice(EXTENSIONS.length).split("/");
  return operationId(
    `${name.slice(0, -"ScaleScale".length)}${plural.charAt(0).toUpperCase()}${plural.slice(1)}Scale`,
    path,
  );
}
