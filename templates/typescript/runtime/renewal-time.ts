/** Credentials are renewed this many milliseconds before they expire, since requests take time to arrive. */
const LEEWAY = 10_000;

/** When to renew credentials that were received just now: short-lived ones after half of their lifetime. */
export function renewalTime(expiresAt: number, now: number = Date.now()): number {
  return expiresAt - Math.max(0, Math.min(LEEWAY, (expiresAt - now) / 2));
}
