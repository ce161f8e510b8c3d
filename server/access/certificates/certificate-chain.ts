import { X509Certificate } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { TLSSocket, type DetailedPeerCertificate } from "node:tls";

/** The certificate that a client showed, and whom it names. */
export interface ClientCertificate {
  /** The client's own, then those that issued it. */
  readonly chain: readonly X509Certificate[];
  /** CN; empty where there is none. */
  readonly name: string;
  /** O. */
  readonly groups: readonly string[];
  /** Whether the listener found it valid: its dates, its purpose, its signatures up to an authority that it knows. */
  readonly authorized: boolean;
}

const known = new WeakMap<TLSSocket, ClientCertificate | undefined>();

const textsOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? value.map(String) : [];

const isWhole = (certificate: Partial<DetailedPeerCertificate>): certificate is DetailedPeerCertificate =>
  Buffer.isBuffer(certificate.raw);

/** Node's type leaves out that the last certificate may have no issuer. */
const issuerOf = (certificate: Partial<DetailedPeerCertificate>): DetailedPeerCertificate | undefined =>
  certificate.issuerCertificate;

function read(socket: TLSSocket): ClientCertificate | undefined {
  // Its type leaves out that there may be none: then it is `null` or an empty object.
  const leaf = socket.getPeerCertificate(true) as Partial<DetailedPeerCertificate> | null;
  if (leaf === null || !isWhole(leaf)) return undefined;
  const chain: X509Certificate[] = [];
  const seen = new Set<string>();
  let each: DetailedPeerCertificate | undefined = leaf;
  while (each !== undefined && !seen.has(each.fingerprint256)) {
    seen.add(each.fingerprint256);
    chain.push(new X509Certificate(each.raw));
    each = issuerOf(each);
  }
  const { CN, O } = leaf.subject as unknown as Readonly<Record<string, unknown>>;
  return { chain, name: textsOf(CN)[0] ?? "", groups: textsOf(O), authorized: socket.authorized };
}

/** The certificate that the client of a request showed; `undefined`: none, or the request came without TLS. */
export function certificateOf({ socket }: IncomingMessage): ClientCertificate | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  if (known.has(socket)) return known.get(socket);
  const found = read(socket);
  known.set(socket, found);
  return found;
}

/** The certificates in a PEM text. Throws for one that cannot be read. */
export const readCertificates = (pem: string): readonly X509Certificate[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(
    (each) => new X509Certificate(each),
  );

/**
 * Whether one of some authorities issued a certificate that the listener found valid. Asked because a listener that knows
 * several sets of authorities does not say which one it was.
 */
export function isIssuedBy({ chain, authorized }: ClientCertificate, authorities: readonly X509Certificate[]): boolean {
  if (!authorized) return false;
  for (const [at, each] of chain.entries()) {
    if (authorities.some((authority) => authority.fingerprint256 === each.fingerprint256)) return true;
    if (authorities.some((authority) => each.checkIssued(authority) && each.verify(authority.publicKey))) return true;
    const next = chain[at + 1];
    if (next === undefined || !each.verify(next.publicKey)) return false;
  }
  return false;
}
