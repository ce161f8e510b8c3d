import { groupIdentity } from "../../names/group-identity.js";
import type { PublishedNames } from "../../names/apply-lock.js";
import { inputsOf } from "../../common/operations/request.js";
import { inputIdentity } from "./input-identity.js";
import type { PackageNames } from "./named-package.js";

/** The names of a package that programs can use. */
export function publishedNames({ modules, parameters }: PackageNames): PublishedNames {
  const names = new Map<string, string>();
  for (const { module, files, types, functions, classes } of modules) {
    names.set(`folder of ${module.identity}`, module.path);
    for (const group of module.groups) names.set(`class of ${groupIdentity(group)}`, classes.get(group.id) ?? "");
    for (const [id, name] of types) names.set(`type ${id}`, name);
    for (const [id, name] of functions) names.set(`operation ${id}`, name);
    for (const { operations } of files)
      for (const { plan } of operations)
        for (const input of inputsOf(plan.operation)) {
          const identity = inputIdentity(plan.operation, input);
          names.set(`parameter ${identity}`, parameters.get(identity) ?? input.name);
        }
  }
  return names;
}
