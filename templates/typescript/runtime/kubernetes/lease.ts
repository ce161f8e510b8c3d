import { isApiError } from "../api-error.js";
import type { Client } from "../client.js";
import type { CallOptions } from "../call-options.js";
import type { Operation } from "../operation.js";
import type { KubernetesObject } from "./types.js";

interface LeaseObject extends KubernetesObject {
  spec?: LeaseSpec;
}

interface LeaseSpec {
  holderIdentity?: string;
  leaseDurationSeconds?: number;
  acquireTime?: string;
  renewTime?: string;
  leaseTransitions?: number;
}

const PATH = "/apis/coordination.k8s.io/v1/namespaces/{namespace}/leases";
const READ: Operation = { id: "readNamespacedLease", method: "GET", path: `${PATH}/{name}` };
const CREATE: Operation = { id: "createNamespacedLease", method: "POST", path: PATH };
const REPLACE: Operation = { id: "replaceNamespacedLease", method: "PUT", path: `${PATH}/{name}` };

const isStatus = (error: unknown, status: number): boolean => isApiError(error) && error.status === status;

/** A lease that several candidates try to hold: one at a time, until it expires. */
export class Lease {
  private readonly client: Client;
  private readonly name: { readonly namespace: string; readonly name: string };
  private readonly identity: string;
  /** In seconds. */
  private readonly duration: number;
  /** As read or written last. */
  private known: LeaseObject | undefined;
  /** When this process saw it change, by its own clock: the clocks of candidates differ. */
  private seenAt = 0;
  /** What was seen last of the holder's renewals. */
  private seen: string | undefined;
  private told: string | undefined;

  constructor(
    client: Client,
    options: {
      readonly namespace: string;
      readonly name: string;
      readonly identity: string;
      readonly duration: number;
    },
  ) {
    const { namespace, name, identity, duration } = options;
    this.client = client;
    this.name = { namespace, name };
    this.identity = identity;
    this.duration = duration;
  }

  /** Who holds it, as far as is known; empty for nobody. */
  get holder(): string {
    return this.known?.spec?.holderIdentity ?? "";
  }

  /** Whether another candidate holds it, as far as is known. */
  get isHeldByAnother(): boolean {
    return this.holder !== "" && this.holder !== this.identity;
  }

  /** The holder if it is another one than last time. */
  newHolder(): string | undefined {
    if (this.holder === "" || this.holder === this.told) return undefined;
    this.told = this.holder;
    return this.holder;
  }

  /** Acquires or renews it; returns whether this candidate holds it now. */
  async take(options: CallOptions): Promise<boolean> {
    // A holder knows the lease from its last renewal.
    if (this.known === undefined || this.holder !== this.identity) await this.read(options);
    if (this.known === undefined) return this.create(options);
    if (this.isHeldByAnother && !this.isExpired()) return false;
    const { spec = {} } = this.known;
    const isRenewal = this.holder === this.identity;
    const taken: LeaseSpec = {
      ...spec,
      ...this.record(),
      acquireTime: (isRenewal ? spec.acquireTime : undefined) ?? now(),
      leaseTransitions: (spec.leaseTransitions ?? 0) + (isRenewal ? 0 : 1),
    };
    return this.write(REPLACE, { ...this.known, spec: taken }, options);
  }

  /** Lets another candidate have it at once. */
  async release(options: CallOptions): Promise<void> {
    if (this.known === undefined || this.holder !== this.identity) return;
    const spec = { ...this.known.spec, holderIdentity: "", leaseDurationSeconds: 1, renewTime: now() };
    await this.write(REPLACE, { ...this.known, spec }, options);
  }

  private async read(options: CallOptions): Promise<void> {
    try {
      this.see(await this.client.call<LeaseObject>(READ, this.name, options));
    } catch (error) {
      if (!isStatus(error, 404)) throw error;
      this.known = undefined;
    }
  }

  private create(options: CallOptions): Promise<boolean> {
    const { namespace, name } = this.name;
    const spec = { ...this.record(), acquireTime: now(), leaseTransitions: 0 };
    const lease = { apiVersion: "coordination.k8s.io/v1", kind: "Lease", metadata: { namespace, name }, spec };
    return this.write(CREATE, lease, options);
  }

  private record(): LeaseSpec {
    return { holderIdentity: this.identity, leaseDurationSeconds: this.duration, renewTime: now() };
  }

  private async write(operation: Operation, body: LeaseObject, options: CallOptions): Promise<boolean> {
    try {
      this.see(await this.client.call<LeaseObject>(operation, { ...this.name, body }, options));
      return true;
    } catch (error) {
      // Another candidate was faster, or somebody deleted it.
      if (!isStatus(error, 409) && !(operation === REPLACE && isStatus(error, 404))) throw error;
      this.known = undefined;
      return false;
    }
  }

  private see(lease: LeaseObject): void {
    const { spec = {} } = lease;
    const before = this.seen;
    this.known = lease;
    this.seen = `${spec.holderIdentity ?? ""} ${spec.renewTime ?? ""} ${String(spec.leaseTransitions)}`;
    if (before !== this.seen) this.seenAt = performance.now();
  }

  private isExpired(): boolean {
    const seconds = this.known?.spec?.leaseDurationSeconds ?? this.duration;
    return performance.now() - this.seenAt >= seconds * 1000;
  }
}

/** A time with microseconds: the server refuses milliseconds here. */
function now(): string {
  return new Date().toISOString().replace("Z", "000Z");
}
