import type { ObjectMetadata } from "./types.js";

const NONE: ObjectMetadata = {};

/** The metadata of an object of any type; empty if it has none. */
export function metadataOf(object: unknown): ObjectMetadata {
  const metadata = isRecord(object) ? object["metadata"] : undefined;
  return isRecord(metadata) ? metadata : NONE;
}

/** An object's key in stores: `namespace/name`, or only the name if it has no namespace. */
export function objectKey(object: unknown): string {
  const { name = "", namespace = "", uid = "" } = metadataOf(object);
  if (name === "") return uid;
  return namespace === "" ? name : `${namespace}/${name}`;
}

/**
 * Whether a resource version is later than another. Versions that are not decimal numbers cannot be compared; the one
 * that arrived last then counts as later.
 */
export function isLaterVersion(version: string, than: string): boolean {
  if (!/^\d+$/.test(version) || !/^\d+$/.test(than)) return version !== than;
  return version.length === than.length ? version > than : version.length > than.length;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
