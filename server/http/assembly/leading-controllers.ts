import type { Controller } from "../../controllers/controller.js";
import { ELECTION_TIMES, LeaseElection, type ElectionOptions } from "../../controllers/election/lease-election.js";
import { GarbageCollector } from "../../controllers/garbage/garbage-collector.js";
import { NamespaceController } from "../../controllers/namespaces/namespace-controller.js";
import { VersionMigration } from "../../controllers/versions/version-migration.js";
import type { RegistryClient } from "../../registry/registry-client.js";
import type { ServedKinds } from "./served-kinds.js";

export interface LeadingOptions {
  /** Run with the server's own controllers. */
  readonly reconcilers?: ((client: RegistryClient) => readonly Controller[]) | undefined;
  /** Absent: no other server shares the storage. */
  readonly election?: (Pick<ElectionOptions, "identity"> & Partial<ElectionOptions>) | undefined;
  readonly onFault: (fault: unknown) => void;
}

/** The controllers that change objects, which run in only one of the servers that share a storage. */
export function leadingControllers(
  client: RegistryClient,
  served: ServedKinds,
  { reconcilers, election, onFault }: LeadingOptions,
): readonly Controller[] {
  const lead = (): readonly Controller[] => [
    new NamespaceController(client, served.own("", "namespaces"), onFault),
    new GarbageCollector(client, onFault),
    new VersionMigration(client, onFault),
    ...(reconcilers?.(client) ?? []),
  ];
  if (election === undefined) return lead();
  const kind = served.own("coordination.k8s.io", "leases");
  return [
    new LeaseElection(client, {
      kind,
      name: "groupversion-apiserver",
      times: ELECTION_TIMES,
      onFault,
      lead,
      ...election,
    }),
  ];
}
