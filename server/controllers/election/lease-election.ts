import { isObject } from "../../../openapi/types/objects.js";
import { conflict } from "../../machinery/errors/api-errors.js";
import { StatusError } from "../../machinery/errors/status.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { microTimestamp } from "../../machinery/meta/timestamp.js";
import type { Kind } from "../../registry/kind.js";
import type { RegistryClient } from "../../registry/registry-client.js";
import type { Controller } from "../controller.js";

/** Milliseconds. */
export interface ElectionTimes {
  /** How long others wait for a leader that is silent. */
  readonly lease: number;
  /** After how long without a renewal a leader stops; less than `lease`. */
  readonly renew: number;
  /** Between tries. */
  readonly retry: number;
}

export const ELECTION_TIMES: ElectionTimes = { lease: 15_000, renew: 10_000, retry: 2000 };

export interface ElectionOptions {
  /** Leases. */
  readonly kind: Kind;
  /** Name of the Lease in `kube-system`. */
  readonly name: string;
  /** Who this is: no other server has this name. */
  readonly identity: string;
  /** What the leader runs. */
  readonly lead: () => readonly Controller[];
  readonly times: ElectionTimes;
  readonly onFault: (fault: unknown) => void;
}

const NAMESPACE = "kube-system";

const specOf = ({ spec }: KubeObject): Readonly<Record<string, unknown>> => (isObject(spec) ? spec : {});

/**
 * Runs controllers in one of several servers of a cluster: the one that holds a Lease. Where it is silent for too long, or lets
 * go, another one takes over. Times are this machine's own: clocks of servers may differ.
 */
export class LeaseElection implements Controller {
  readonly #client: RegistryClient;
  readonly #options: ElectionOptions;
  #timer: NodeJS.Timeout | undefined;
  #trying: Promise<void> = Promise.resolve();
  #stopped = false;
  #running: readonly Controller[] | undefined;
  #renewed = 0;
  /** The version of the Lease that was seen last, and since when. */
  #seen = { version: "", since: 0 };

  constructor(client: RegistryClient, options: ElectionOptions) {
    this.#client = client;
    this.#options = options;
  }

  /** Resolves once it is known who leads; where that is this server, its controllers have started. */
  async start(): Promise<void> {
    await this.#try();
    this.#wait();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#trying;
    if (this.#running === undefined) return;
    await this.#rest();
    await this.#release().catch(this.#options.onFault);
  }

  #wait(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#trying = this.#try().then(() => this.#wait());
    }, this.#options.times.retry).unref();
  }

  async #try(): Promise<void> {
    const { onFault, times, lead } = this.#options;
    // Absent: nobody knows, for the storage does not answer, or another server wrote at the same time.
    let held: boolean | undefined;
    try {
      held = await this.#acquire();
    } catch (error) {
      if (!(error instanceof StatusError)) onFault(error);
    }
    if (held === true) {
      this.#renewed = performance.now();
      if (this.#running !== undefined) return;
      this.#running = lead();
      for (const controller of this.#running) await controller.start();
    } else if (held === false || performance.now() - this.#renewed > times.renew) await this.#rest();
  }

  async #rest(): Promise<void> {
    const running = this.#running ?? [];
    this.#running = undefined;
    await Promise.all(running.map((controller) => controller.stop()));
  }

  /** Whether this server holds the Lease now. Throws a `StatusError` where another one is faster. */
  async #acquire(): Promise<boolean> {
    const { kind, name, identity } = this.#options;
    const at = { namespace: NAMESPACE, name };
    const lease = await this.#client.get(kind, at);
    if (lease === undefined) {
      await this.#client.create(kind, NAMESPACE, {
        apiVersion: kind.stored.apiVersion,
        kind: "Lease",
        metadata: { name },
        spec: this.#spec(undefined),
      });
      return true;
    }
    const { holderIdentity } = specOf(lease);
    if (holderIdentity !== identity && !this.#isFree(lease)) return false;
    const { resourceVersion } = lease.metadata;
    await this.#client.update(kind, at, (live) => {
      if (live.metadata.resourceVersion !== resourceVersion) throw conflict(kind, name, "another server was faster");
      return { ...live, spec: this.#spec(live) };
    });
    return true;
  }

  /** Whether nobody holds a Lease, or nobody has renewed it for its time. */
  #isFree(lease: KubeObject): boolean {
    const { holderIdentity, leaseDurationSeconds } = specOf(lease);
    if (holderIdentity === undefined || holderIdentity === "") return true;
    const version = lease.metadata.resourceVersion ?? "";
    const now = performance.now();
    if (version !== this.#seen.version) this.#seen = { version, since: now };
    const given = typeof leaseDurationSeconds === "number" ? leaseDurationSeconds * 1000 : 0;
    return now - this.#seen.since > Math.min(given, this.#options.times.lease);
  }

  #spec(lease: KubeObject | undefined): object {
    const { identity, times } = this.#options;
    const now = microTimestamp(Date.now());
    const { holderIdentity, acquireTime, leaseTransitions } = lease === undefined ? {} : specOf(lease);
    const transitions = typeof leaseTransitions === "number" ? leaseTransitions : 0;
    const same = holderIdentity === identity;
    return {
      holderIdentity: identity,
      leaseDurationSeconds: Math.ceil(times.lease / 1000),
      acquireTime: same ? acquireTime : now,
      renewTime: now,
      leaseTransitions: lease === undefined || same ? transitions : transitions + 1,
    };
  }

  /** Lets go, so that others need not wait. */
  async #release(): Promise<void> {
    const { kind, name, identity } = this.#options;
    await this.#client.update(kind, { namespace: NAMESPACE, name }, (live) =>
      specOf(live)["holderIdentity"] === identity ? { ...live, spec: { ...specOf(live), holderIdentity: "" } } : live,
    );
  }
}
