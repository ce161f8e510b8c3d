import type { ManagedFieldsEntry } from "../meta/object-meta.js";
import { FieldSet } from "./field-set.js";

/** A manager of an object, and the fields that it owns. */
export interface Manager {
  readonly manager: string;
  readonly operation: "Apply" | "Update";
  readonly apiVersion: string;
  readonly subresource: string;
  /** RFC 3339, in whole seconds; empty if the entry has none. */
  readonly time: string;
  readonly fields: FieldSet;
}

/** Managers by identity: by name, operation and subresource, and those of updates by version, too. */
export type Managers = ReadonlyMap<string, Manager>;

export const managerId = ({ manager, operation, apiVersion, subresource }: Omit<Manager, "time" | "fields">): string =>
  JSON.stringify([manager, operation, subresource, operation === "Update" ? apiVersion : ""]);

/**
 * Whether a client asks to forget all managers: with a list of one empty entry, or an empty list. For custom resources
 * Kubernetes takes an empty list for none.
 */
export function isReset(entries: readonly ManagedFieldsEntry[] | undefined, custom: boolean): boolean {
  if (entries === undefined) return false;
  const [first] = entries;
  if (first === undefined) return !custom;
  return entries.length === 1 && Object.keys(first).length === 0;
}

/** Reads `metadata.managedFields`; `undefined` if they are malformed. */
export function readManagers(entries: readonly ManagedFieldsEntry[] | undefined): Managers | undefined {
  const managers = new Map<string, Manager>();
  for (const entry of entries ?? []) {
    const { manager = "", operation, apiVersion = "", subresource = "", time = "", fieldsType, fieldsV1 } = entry;
    if ((operation !== "Apply" && operation !== "Update") || fieldsType !== "FieldsV1") return undefined;
    const fields = FieldSet.fromFieldsV1(fieldsV1 ?? {});
    if (fields === undefined) return undefined;
    const read: Manager = { manager, operation, apiVersion, subresource, time, fields };
    managers.set(managerId(read), read);
  }
  return managers;
}

/** Managers as `metadata.managedFields`, sorted as Kubernetes sorts them; those without fields are left out. */
export function writeManagers(managers: Managers): ManagedFieldsEntry[] {
  return [...managers.values()]
    .filter(({ fields }) => !fields.isEmpty)
    .sort(compareManagers)
    .map(({ manager, operation, apiVersion, subresource, time, fields }) => ({
      manager,
      operation,
      apiVersion,
      ...(time !== "" && { time }),
      fieldsType: "FieldsV1",
      fieldsV1: fields.toFieldsV1(),
      ...(subresource !== "" && { subresource }),
    }));
}

const ORDER = ["operation", "time", "manager", "apiVersion", "subresource"] as const;

function compareManagers(left: Manager, right: Manager): number {
  for (const key of ORDER) if (left[key] !== right[key]) return left[key] < right[key] ? -1 : 1;
  return 0;
}
