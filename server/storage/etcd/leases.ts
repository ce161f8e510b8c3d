import type { EtcdClient } from "./etcd-client.js";
import { readLeaseGrant, writeLeaseGrant } from "./messages.js";

/** Keys share a lease that was granted within this part of their time, because a lease for each key would burden etcd. */
const SHARED = 0.05;

interface Granted {
  readonly id: Promise<bigint>;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Leases for keys that expire. A key lives at least as long as requested, and at most a twentieth longer. */
export class Leases {
  readonly #granted = new Map<number, Granted>();

  constructor(readonly client: EtcdClient) {}

  /** @param ttl - seconds */
  async lease(ttl: number): Promise<bigint> {
    const known = this.#granted.get(ttl);
    if (known !== undefined && Date.now() < known.until) return known.id;
    const shared = Math.ceil(ttl * SHARED);
    const request = writeLeaseGrant(Math.ceil(ttl) + shared);
    const id = this.client.call("/etcdserverpb.Lease/LeaseGrant", request, { repeatable: true }).then(readLeaseGrant);
    this.#granted.set(ttl, { id, until: Date.now() + shared * 1000 });
    // Whoever waits for it learns of the failure; the next caller asks again.
    id.catch(() => this.#granted.delete(ttl));
    return id;
  }
}
