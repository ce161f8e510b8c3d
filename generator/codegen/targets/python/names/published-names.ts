import { groupIdentity } from "../../names/group-identity.js";
import type { PublishedNames } from "../../names/apply-lock.js";
import type { PackageNames } from "./named-package.js";

/** The names of a package that programs can use. */
export function publishedNames({ apis, types, attributesOf }: PackageNames): PublishedNames {
  const names = new Map<string, string>();
  for (const { group, name, module, operations } of apis) {
    names.set(`class of ${groupIdentity(group)}`, name);
    names.set(`module of ${groupIdentity(group)}`, module);
    for (const { operation, name: method, watch, follow, parameters } of operations) {
      names.set(`operation ${operation.id}`, method);
      if (watch !== undefined) names.set(`operation ${operation.id} watch`, watch);
      if (follow !== undefined) names.set(`operation ${operation.id} follow`, follow);
      for (const [identity, parameter] of parameters) names.set(`parameter ${identity}`, parameter);
    }
  }
  for (const [id, { name, module }] of types.names) {
    names.set(`type ${id}`, name);
    names.set(`module of type ${id}`, module);
    for (const [wire, attribute] of attributesOf(id)) names.set(`property ${id} ${wire}`, attribute);
  }
  return names;
}
