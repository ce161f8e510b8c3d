import { TypedBody } from "../typed-body.js";

/** One step of a JSON patch (RFC 6902). Paths are JSON pointers, such as `/metadata/labels/app`. */
export type JsonPatchStep =
  | { readonly op: "add" | "replace" | "test"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move" | "copy"; readonly from: string; readonly path: string };

/** `T` with everything optional, and `null` for what is to be removed. */
export type Partially<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: Partially<T[Key]> | null }
    : T;

/** `T` with everything optional at any depth, lists' items included, and room for directives such as `$patch`. */
export type StrategicPartially<T> = T extends readonly (infer Item)[]
  ? readonly (StrategicPartially<Item> | StrategicDirective)[]
  : T extends object
    ? { [Key in keyof T]?: StrategicPartially<T[Key]> | null } & StrategicDirective
    : T;

/** Directives of a strategic merge patch, as they may stand in any object of it. */
export interface StrategicDirective {
  readonly $patch?: "replace" | "merge" | "delete";
  readonly $retainKeys?: readonly string[];
  /** Directives that name a list: `$setElementOrder/containers`, `$deleteFromPrimitiveList/finalizers`. */
  readonly [list: `$${"setElementOrder" | "deleteFromPrimitiveList"}/${string}`]: readonly unknown[];
}

declare const patched: unique symbol;

/** A patch, and which kind of patch it is. */
interface PatchBody<ContentType extends string> extends TypedBody {
  readonly contentType: ContentType;
}

/** A body made by {@link jsonPatch}. */
export type JsonPatch = PatchBody<"application/json-patch+json">;

/** A body made by {@link mergePatch}, for a `T`. */
export interface MergePatch<T> extends PatchBody<"application/merge-patch+json"> {
  readonly [patched]?: T;
}

/** A body made by {@link strategicMergePatch}, for a `T`. */
export interface StrategicMergePatch<T> extends PatchBody<"application/strategic-merge-patch+json"> {
  readonly [patched]?: T;
}

/** A body made by {@link applyPatch}, for a `T`. */
export interface ApplyPatch<T> extends PatchBody<"application/apply-patch+yaml"> {
  readonly [patched]?: T;
}

/**
 * Steps to carry out in order, all of them or none.
 *
 * @example
 * ```ts
 * await patchNamespacedPod(client, { name, namespace, body: jsonPatch([{ op: "remove", path: "/metadata/labels/old" }]) });
 * ```
 */
export function jsonPatch(steps: readonly JsonPatchStep[]): JsonPatch {
  return patchBody("application/json-patch+json", steps);
}

/** What to change, as a part of the object (RFC 7386): `null` removes a field, a list replaces the whole list. */
export function mergePatch<T>(changes: Partially<NoInfer<T>>): MergePatch<T> {
  return patchBody("application/merge-patch+json", changes);
}

/**
 * What to change, as a part of the object; lists are merged by their items' keys, as the kind declares. Only for kinds that
 * are built into the server, not for custom resources.
 */
export function strategicMergePatch<T>(changes: StrategicPartially<NoInfer<T>>): StrategicMergePatch<T> {
  return patchBody("application/strategic-merge-patch+json", changes);
}

/**
 * All fields that the caller wants to own, `apiVersion`, `kind` and name included (server-side apply). The operation's
 * `fieldManager` says who that is, and its `force` takes over fields of others.
 */
export function applyPatch<T>(fields: StrategicPartially<NoInfer<T>>): ApplyPatch<T> {
  // JSON is YAML, and every server that knows server-side apply knows this media type.
  return patchBody("application/apply-patch+yaml", fields);
}

function patchBody<ContentType extends string>(contentType: ContentType, value: unknown): PatchBody<ContentType> {
  return new TypedBody(contentType, value) as PatchBody<ContentType>;
}
