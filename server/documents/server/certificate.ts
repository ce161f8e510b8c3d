import { X509Certificate } from "node:crypto";

/** A certificate with its key, as PEM. */
export interface Certificate {
  /** The server's own certificate, followed by its chain. */
  readonly cert: string;
  readonly key: string;
}

/** The time in which a certificate is valid. Milliseconds since the epoch. */
export interface Validity {
  readonly from: number;
  readonly to: number;
}

/** When the first certificate of a PEM text is valid. Throws if there is none. */
export function validityOf(cert: string): Validity {
  const { validFrom, validTo } = new X509Certificate(cert);
  return { from: Date.parse(validFrom), to: Date.parse(validTo) };
}

/** A point in time, to the second. */
const shown = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, "Z");

/** Why clients refuse a certificate at a point in time: a clause, or `undefined` if they accept it. */
export function validityProblem({ from, to }: Validity, now: number): string | undefined {
  if (now >= to) return `it expired at ${shown(to)}`;
  return now < from ? `it is not valid before ${shown(from)}` : undefined;
}

/** Milliseconds of 30 days. */
const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Whether a valid certificate should be renewed: it is in the last tenth of its time, or in its last 30 days if that is shorter. */
export const expiresSoon = ({ from, to }: Validity, now: number): boolean =>
  to - now < Math.min(MONTH, (to - from) / 10);

/** When a certificate expires, as a clause. */
export const expiryOf = ({ to }: Validity): string => `it expires at ${shown(to)}`;
