import { FieldSet } from "../machinery/apply/field-set.js";
import { type Manager, managerId, type Managers } from "../machinery/apply/managed-fields.js";
import { fieldElement } from "../machinery/apply/path-element.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import type { ManagedWrite } from "./field-manager.js";
import { replicasAt, scalePath } from "./scale-path.js";

/**
 * The managers after a write of the scale. Its writer takes the number of replicas from those who own it; where nobody
 * does, it stays so. A `Scale` leaves out 0, so that nobody owns the number then. Kubernetes notes no time for this.
 */
export function scaledManagers(
  managers: Managers,
  live: KubeObject,
  object: KubeObject,
  { version, manager, subresource }: ManagedWrite,
): Managers {
  const { apiVersion } = version;
  const path = version.version.scale?.specReplicas ?? "";
  const [before, after] = [replicasAt(live, path) ?? 0, replicasAt(object, path) ?? 0];
  const replicas = FieldSet.of(scalePath(path).map(fieldElement));
  const isOwned = [...managers.values()].some(({ fields }) => !fields.intersection(replicas).isEmpty);
  if (before === after || !isOwned) return managers;
  const identity = { manager, operation: "Update", apiVersion, subresource } as const;
  const left = new Map<string, Manager>();
  for (const [id, each] of managers) left.set(id, { ...each, fields: each.fields.difference(replicas) });
  if (after !== 0) left.set(managerId(identity), { ...identity, time: "", fields: replicas });
  return left;
}
