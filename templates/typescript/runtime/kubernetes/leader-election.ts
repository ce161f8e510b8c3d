import { isApiError } from "../api-error.js";
import type { Client } from "../client.js";
import { loadOs } from "../node-modules.js";
import { pause } from "./backoff.js";
import { Lease } from "./lease.js";

/** What {@link leaderElection} takes. */
export interface LeaderElectionOptions {
  readonly client: Client;
  readonly namespace: string;
  /** Name of the lease, the same for all candidates. It is created if it does not exist. */
  readonly name: string;
  /** Of this candidate, different from all others. Default: the host's name and a random part. */
  readonly identity?: string | undefined;
  /** How long others wait for a leader that no longer renews, in milliseconds. Default 15 s; whole seconds. */
  readonly leaseDuration?: number | undefined;
  /** How long a leader tries to renew before it gives up, in milliseconds. Default 10 s. */
  readonly renewDeadline?: number | undefined;
  /** The time between two attempts, in milliseconds. Default 2 s. */
  readonly retryPeriod?: number | undefined;
  /** Called with every new leader's identity, this candidate's own included. */
  readonly onLeader?: ((identity: string) => void) | undefined;
  /** Called with the error of an attempt that will be repeated. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** While waiting, ends the election with its reason. While leading, fires the leader's signal. */
  readonly signal?: AbortSignal | undefined;
}

/** The lease could not be renewed in time, or another candidate has it. */
export class LeadershipLostError extends Error {
  override readonly name = "LeadershipLostError";
}

/** Attempts are spread, so that candidates that started together do not ask together. */
const JITTER = 1.2;

/**
 * Wait to become the leader among candidates, then lead: run the function while this candidate holds the lease. The
 * signal that it receives fires when the lease is lost; it must end then, since another candidate leads soon after. The
 * lease is given back as soon as the function has ended.
 *
 * Uses leases of `coordination.k8s.io/v1` by the rules of Kubernetes' own components, so that candidates in other
 * languages can take part. Clocks need not agree.
 *
 * @example
 * ```ts
 * await leaderElection({ client, namespace: "default", name: "my-controller" }, async (signal) => {
 *   for await (const event of watchNamespacedPod(client, { namespace: "default" }, { signal })) reconcile(event);
 * });
 * ```
 * @returns What the function returns.
 * @throws {@link LeadershipLostError} after the function has ended; what the function throws; an {@link ApiError} if
 *   this candidate may not use the lease.
 */
export async function leaderElection<T>(
  options: LeaderElectionOptions,
  lead: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const { leaseDuration = 15_000, renewDeadline = 10_000, retryPeriod = 2000 } = options;
  if (leaseDuration <= renewDeadline || renewDeadline <= retryPeriod * JITTER || retryPeriod <= 0) {
    throw new TypeError(
      `leaseDuration must be longer than renewDeadline, and that longer than ${String(JITTER)} times retryPeriod`,
    );
  }
  const { client, namespace, name, identity = await ownIdentity() } = options;
  const duration = Math.ceil(leaseDuration / 1000);
  const lease = new Lease(client, { namespace, name, identity, duration });
  const election = new Election(lease, { ...options, renewDeadline, retryPeriod });
  await election.acquire();
  return election.lead(lead);
}

async function ownIdentity(): Promise<string> {
  const { hostname } = await loadOs();
  return `${hostname()}_${crypto.randomUUID()}`;
}

type Settings = LeaderElectionOptions & { readonly renewDeadline: number; readonly retryPeriod: number };

class Election {
  private readonly lease: Lease;
  private readonly settings: Settings;
  private renewedAt = 0;

  constructor(lease: Lease, settings: Settings) {
    this.lease = lease;
    this.settings = settings;
  }

  async acquire(): Promise<void> {
    const { signal = new AbortController().signal, retryPeriod } = this.settings;
    for (;;) {
      signal.throwIfAborted();
      if (await this.attempt(signal, true)) return;
      await pause(retryPeriod * (1 + Math.random() * JITTER), signal);
    }
  }

  async lead<T>(lead: (signal: AbortSignal) => T | Promise<T>): Promise<T> {
    const { signal } = this.settings;
    const ended = new AbortController();
    const lost = new AbortController();
    const renewing = this.renew(lost, ended.signal);
    try {
      const result = await lead(signal === undefined ? lost.signal : AbortSignal.any([lost.signal, signal]));
      lost.signal.throwIfAborted();
      return result;
    } catch (error) {
      throw lost.signal.aborted ? lost.signal.reason : error;
    } finally {
      ended.abort();
      await renewing;
      if (!lost.signal.aborted) await this.release();
    }
  }

  /** Renews until the leader has ended. Fires `lost` in time for the others. */
  private async renew(lost: AbortController, ended: AbortSignal): Promise<void> {
    const { renewDeadline, retryPeriod } = this.settings;
    // A function, because the signal fires while this waits.
    const hasEnded = (): boolean => ended.aborted;
    while (!hasEnded()) {
      await pause(Math.min(retryPeriod, this.remaining()), ended);
      if (hasEnded()) return;
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), Math.max(this.remaining(), 0));
      // Not ended with the leader: the server may have renewed, and only this call knows the version to release.
      const renewed = await this.attempt(limit.signal, false);
      clearTimeout(timer);
      const isOver = !renewed && (this.remaining() <= 0 || this.lease.isHeldByAnother);
      if (!isOver || hasEnded()) continue;
      const why = this.lease.isHeldByAnother
        ? `${this.lease.holder} holds the lease`
        : `the lease was not renewed within ${String(renewDeadline)} ms`;
      lost.abort(new LeadershipLostError(why));
      return;
    }
  }

  /** Until leadership is lost, in milliseconds. */
  private remaining(): number {
    return this.renewedAt + this.settings.renewDeadline - performance.now();
  }

  private async attempt(signal: AbortSignal, isFirst: boolean): Promise<boolean> {
    const begun = performance.now();
    try {
      const held = await this.lease.take(this.callOptions(signal));
      // The others count from when they see it, which is later.
      if (held) this.renewedAt = begun;
      const holder = this.lease.newHolder();
      if (holder !== undefined) this.settings.onLeader?.(holder);
      return held;
    } catch (error) {
      if (signal.aborted && isFirst) throw signal.reason;
      // Without the permission, or the namespace, waiting does not help.
      if (isFirst && isApiError(error) && [400, 401, 403, 404, 422].includes(error.status)) throw error;
      if (!signal.aborted) this.settings.onError?.(error);
      return false;
    }
  }

  private async release(): Promise<void> {
    try {
      await this.lease.release(this.callOptions(AbortSignal.timeout(this.settings.renewDeadline)));
    } catch (error) {
      // It expires by itself.
      this.settings.onError?.(error);
    }
  }

  private callOptions(signal: AbortSignal): {
    readonly signal: AbortSignal;
    readonly retry: false;
    readonly timeouts: object;
  } {
    // This loop retries by itself. A call that hangs must not use up the whole deadline.
    return { signal, retry: false, timeouts: { total: this.settings.renewDeadline / 2 } };
  }
}
