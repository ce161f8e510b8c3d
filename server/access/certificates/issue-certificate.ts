import { createHash, createPublicKey, generateKeyPairSync, randomBytes, sign, X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { bits, identifier, integer, octets, sequence, set, tagged, time, truth, utf8 } from "./der.js";

/** A certificate and its private key, as PEM. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** Who a certificate is for. */
export interface CertificateSubject {
  /** CN: the name of a user or server. */
  readonly name: string;
  /** O: the groups of a user. */
  readonly groups?: readonly string[];
  /** Names and addresses of a server. Without them, it is a client's certificate. */
  readonly hosts?: readonly string[];
}

const DAY = 24 * 60 * 60 * 1000;
/** Days that certificates are valid. */
const AUTHORITY_DAYS = 3650;
const ISSUED_DAYS = 365;

const ECDSA_SHA256 = sequence(identifier("1.2.840.10045.4.3.2"));

const name = ({ name: common, groups = [] }: CertificateSubject): Buffer =>
  sequence(
    ...groups.map((group) => set(sequence(identifier("2.5.4.10"), utf8(group)))),
    set(sequence(identifier("2.5.4.3"), utf8(common))),
  );

const extension = (id: string, critical: boolean, value: Buffer): Buffer =>
  sequence(identifier(id), ...(critical ? [truth()] : []), octets(value));

/** The identifier of a public key: a hash of its DER. */
const keyId = (publicKey: Buffer): Buffer => createHash("sha1").update(publicKey).digest();

function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split(".").map(Number));
  const [head = "", tail] = address.split("::");
  const groups = (text: string): readonly string[] => (text === "" ? [] : text.split(":"));
  const [before, after] = [groups(head), groups(tail ?? "")];
  const middle = tail === undefined ? [] : Array<string>(8 - before.length - after.length).fill("0");
  return Buffer.from([...before, ...middle, ...after].map((each) => each.padStart(4, "0")).join(""), "hex");
}

const alternativeName = (host: string): Buffer =>
  isIP(host) === 0 ? tagged(0x82, Buffer.from(host, "ascii")) : tagged(0x87, addressBytes(host));

const pem = (label: string, bytes: Buffer): string =>
  `-----BEGIN ${label}-----\n${(bytes.toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END ${label}-----\n`;

interface Draft {
  readonly subject: CertificateSubject;
  readonly issuer: { readonly name: Buffer; readonly keyId: Buffer; readonly key: string } | undefined;
  readonly days: number;
  readonly now: number;
}

/** Extensions that say what a certificate may be used for. */
function usage({ issuer, subject: { hosts } }: Draft): readonly Buffer[] {
  if (issuer === undefined)
    return [
      extension("2.5.29.19", true, sequence(truth())),
      // keyCertSign and cRLSign.
      extension("2.5.29.15", true, bits(Buffer.from([0x06]), 1)),
    ];
  const purpose = hosts === undefined ? "1.3.6.1.5.5.7.3.2" : "1.3.6.1.5.5.7.3.1";
  return [
    extension("2.5.29.19", true, sequence()),
    // digitalSignature.
    extension("2.5.29.15", true, bits(Buffer.from([0x80]), 7)),
    extension("2.5.29.37", false, sequence(identifier(purpose))),
    ...(hosts === undefined ? [] : [extension("2.5.29.17", false, sequence(...hosts.map(alternativeName)))]),
  ];
}

function make(draft: Draft): KeyPair {
  const pair = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const publicKey = pair.publicKey.export({ type: "spki", format: "der" });
  const key = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const own = { name: name(draft.subject), keyId: keyId(publicKey), key };
  const issuer = draft.issuer ?? own;
  const serial = randomBytes(16);
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f);
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_SHA256,
    issuer.name,
    // Clocks of clients may be a little behind.
    sequence(time(new Date(draft.now - DAY)), time(new Date(draft.now + draft.days * DAY))),
    own.name,
    publicKey,
    tagged(
      0xa3,
      sequence(
        ...usage(draft),
        extension("2.5.29.14", false, octets(own.keyId)),
        extension("2.5.29.35", false, sequence(tagged(0x80, issuer.keyId))),
      ),
    ),
  );
  const signature = sign("sha256", body, issuer.key);
  return { cert: pem("CERTIFICATE", sequence(body, ECDSA_SHA256, bits(signature))), key };
}

/** Makes a certificate authority. */
export const createAuthority = (commonName: string, now = Date.now()): KeyPair =>
  make({ subject: { name: commonName }, issuer: undefined, days: AUTHORITY_DAYS, now });

/** Makes a certificate that an authority made by {@link createAuthority} signs. */
export function issueCertificate(authority: KeyPair, subject: CertificateSubject, now = Date.now()): KeyPair {
  const certificate = new X509Certificate(authority.cert);
  const [, common = ""] = /^CN=(.*)$/m.exec(certificate.subject) ?? [];
  const publicKey = createPublicKey(authority.cert).export({ type: "spki", format: "der" });
  const issuer = { name: name({ name: common }), keyId: keyId(publicKey), key: authority.key };
  return make({ subject, issuer, days: ISSUED_DAYS, now });
}
