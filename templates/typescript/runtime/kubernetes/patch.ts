import { TypedBody } from "../typed-body.js";

/** One step of a JSON patch (RFC 6902). Paths are JSON pointers, such as `/metadata/labels/app`. */
export type JsonPatchStep =
  | { readonly op: "add" | "replace" | "test"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move" | "copy"; readonly from: string; readonly path: string };

/** `T` with every field optional; `null` removes a field. */
export type Partially<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: Partially<T[Key]> | null }
    : T;

/**
 * `T`, or `T` with every field optional at any depth, list items included, and with directives such as `$patch`. A whole
 * object is one, too: maps in it cannot have directives.
 */
export type StrategicPartially<T> = T extends readonly (infer Item)[]
  ? readonly (StrategicPartially<Item> | StrategicDirective)[]
  : T extends object
    ? T | ({ [Key in keyof T]?: StrategicPartially<T[Key]> | null } & StrategicDirective)
    : T;

/** Directives of a strategic merge patch, allowed in any of its objects. */
export interface StrategicDirective {
  readonly $patch?: "replace" | "merge" | "delete";
  readonly $retainKeys?: readonly string[];
  /** Directives that name a list: `$setElementOrder/containers`, `$deleteFromPrimitiveList/finalizers`. */
  readonly [list: `$${"setElementOrder" | "deleteFromPrimitiveList"}/${string}`]: readonly unknown[];
}

declare const patched: unique symbol;

/** A patch, with the kind of patch it is. */
interface PatchBody<ContentType extends string> extends TypedBody {
  readonly contentType: ContentType;
}

/** A body created by {@link jsonPatch}. */
export type JsonPatch = PatchBody<"application/json-patch+json">;

/** A body created by {@link mergePatch}, for a `T`. */
export interface MergePatch<T> extends PatchBody<"application/merge-patch+json"> {
  readonly [patched]?: T;
}

/** A body created by {@link strategicMergePatch}, for a `T`. */
export interface StrategicMergePatch<T> extends PatchBody<"application/strategic-merge-patch+json"> {
  readonly [patched]?: T;
}

/** A body created by {@link applyPatch}, for a `T`. */
export interface ApplyPatch<T> extends PatchBody<"application/apply-patch+yaml"> {
  readonly [patched]?: T;
}

/** The parameters of a patch operation that apply needs: `fieldManager` identifies who owns the fields. */
export type ApplyParams<Params, T> = Omit<Params, "body" | "fieldManager"> & {
  body: ApplyPatch<T>;
  fieldManager: string;
};

/**
 * Steps to apply in order, all or none.
 *
 * @example
 * ```ts
 * await patchNamespacedPod(client, { name, namespace, body: jsonPatch([{ op: "remove", path: "/metadata/labels/old" }])
 * });
 * ```
 */
export function jsonPatch(steps: readonly JsonPatchStep[]): JsonPatch {
  return patchBody("application/json-patch+json", steps);
}

/** The fields to change, as part of the object (RFC 7386): `null` removes a field, a list replaces the whole list. */
export function mergePatch<T>(changes: Partially<NoInfer<T>>): MergePatch<T> {
  return patchBody("application/merge-patch+json", changes);
}

/**
 * The fields to change, as part of the object. Lists are merged by their items' keys, as the kind declares. Only for
 * kinds built into the server, not for custom resources.
 */
export function strategicMergePatch<T>(changes: StrategicPartially<NoInfer<T>>): StrategicMergePatch<T> {
  return patchBody("application/strategic-merge-patch+json", changes);
}

/**
 * All fields that the caller wants to own, including `apiVersion`, `kind` and name (server-side apply). The operation
 * then requires a `fieldManager`, which identifies the owner; `force` takes over fields of other owners.
 */
export function applyPatch<T>(fields: StrategicPartially<NoInfer<T>>): ApplyPatch<T> {
  // JSON is YAML, and every server with server-side apply accepts this media type.
  return patchBody("application/apply-patch+yaml", fields);
}

function patchBody<ContentType extends string>(contentType: ContentType, value: unknown): PatchBody<ContentType> {
  return new TypedBody(contentType, value) as PatchBody<ContentType>;
}
