import type { Marker, TypeRef } from "../../model/api-model.js";
import type { OutputDialect } from "./dialects/output-dialect.js";
import type { Profile } from "../profiles/profile.js";

/** Whether a dialect has a form for a type, under a profile. What is inside it does not count. */
export function isSayable(dialect: OutputDialect, profile: Profile, type: TypeRef): boolean {
  switch (type.kind) {
    case "union":
      return dialect !== "2.0";
    case "tuple":
      return dialect === "3.1";
    case "nullable":
      return dialect !== "2.0" || profile.schema.nullable !== "error";
    default:
      return true;
  }
}

/** The type that `@fallback` names. */
export function fallbackOf(markers: readonly Marker[] = []): TypeRef | undefined {
  const value = markers.find(({ name }) => name === "fallback")?.value as
    { readonly first: string; readonly more?: readonly string[] } | undefined;
  const [format] = value?.more ?? [];
  switch (value?.first) {
    case undefined:
      return undefined;
    case "any":
      return { kind: "any" };
    case "object":
      return { kind: "map", values: { kind: "any" } };
    case "array":
      return { kind: "array", items: { kind: "any" } };
    default:
      return {
        kind: "scalar",
        type: value?.first as "string" | "integer" | "number" | "boolean",
        ...(format !== undefined && { format }),
      };
  }
}

/**
 * The type to publish for one that is written: itself, or what its annotation `@fallback` names for dialects without a form
 * for it.
 */
export function sayable(
  { forms, profile }: { readonly forms: { readonly dialect: OutputDialect }; readonly profile: Profile },
  type: TypeRef,
  markers: readonly Marker[] = [],
): TypeRef {
  if (isSayable(forms.dialect, profile, type)) {
    // The annotation stands on the whole, null included.
    const inner = type.kind === "nullable" ? sayable({ forms, profile }, type.type, markers) : undefined;
    return type.kind === "nullable" && inner !== undefined && inner !== type.type ? { ...type, type: inner } : type;
  }
  const fallback = fallbackOf(markers);
  if (fallback === undefined) return type;
  return {
    ...fallback,
    ...(type.markers !== undefined && { markers: type.markers }),
    ...(type.description !== undefined && { description: type.description }),
  };
}
