/** Credentials are renewed this many milliseconds before they expire, as they have to arrive in time. */
const leeway = 10_000;

/** When to ask for new credentials, given when those that have come just now expire: half of a short life is lived. */
export function renewalTime(expiresAt: number, now: number = Date.now()): number {
  return expiresAt - Math.max(0, Math.min(leeway, (expiresAt - now) / 2));
}
