import type { ModelPackage, TypeDeclaration } from "../../model/api-model.js";
import type { Profile } from "../profiles/profile.js";

/** `apps.example.com` is `com.example.apps` in a qualified name. */
const reversed = (group: string): string => group.split(".").reverse().join(".");

const fill = (pattern: string, owner: ModelPackage | undefined): string =>
  pattern
    .replaceAll("{group}", () => owner?.group.replace(/\..*$/s, "") ?? "")
    .replaceAll("{version}", () => owner?.version ?? "");

/** The published name of a type: `v1beta1.Order` in the short style. */
export function definitionName(profile: Profile, type: TypeDeclaration, owner: ModelPackage | undefined): string {
  const { style, packages, types } = profile.definitionNames;
  const whole = types?.[type.id];
  if (whole !== undefined) return whole;
  const pattern = owner?.kind === "groupVersion" ? packages?.["*"] : undefined;
  const prefix = packages?.[type.package] ?? (pattern === undefined ? undefined : fill(pattern, owner));
  if (prefix !== undefined) return prefix === "" ? type.name : `${prefix}.${type.name}`;
  if (style === "type") return type.name;
  const segments = type.package.split("/");
  if (style === "short") return `${segments.at(-1) ?? ""}.${type.name}`;
  return owner?.kind === "shared"
    ? [...segments, type.name].join(".")
    : [reversed(segments[0] ?? ""), ...segments.slice(1), type.name].join(".");
}
