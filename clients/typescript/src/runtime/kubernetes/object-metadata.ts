import type { ObjectMetadata } from "./types.js";

const none: ObjectMetadata = {};

/** The metadata of an object of any type; empty where it has none. */
export function metadataOf(object: unknown): ObjectMetadata {
  const metadata = isRecord(object) ? object["metadata"] : undefined;
  return isRecord(metadata) ? metadata : none;
}

/** What an object is called in stores: `namespace/name`, or the name alone where it has no namespace. */
export function objectKey(object: unknown): string {
  const { name = "", namespace = "", uid = "" } = metadataOf(object);
  if (name === "") return uid;
  return namespace === "" ? name : `${namespace}/${name}`;
}

/**
 * Whether a resource version is later than another. Versions that are no decimal numbers cannot be compared: the one that
 * came last counts as later then.
 */
export function isLaterVersion(version: string, than: string): boolean {
  if (!/^\d+$/.test(version) || !/^\d+$/.test(than)) return version !== than;
  return version.length === than.length ? version > than : version.length > than.length;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
