import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { newAccountKey } from "../../../server/access/accounts/account-tokens.js";
import {
  createAuthority,
  issueCertificate,
  type KeyPair,
} from "../../../server/access/certificates/issue-certificate.js";
import { writePrivate } from "./kubeconfig.js";

/** What a server has of its own to be known by, and to know others by. */
export interface Credentials {
  readonly authority: KeyPair;
  /** Signs tokens of ServiceAccounts. */
  readonly accountKey: string;
}

/** A file of credentials cannot be used. */
export class CredentialsError extends Error {
  override readonly name = "CredentialsError";
  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}

const FILES = { cert: "ca.crt", key: "ca.key", accounts: "service-accounts.key" } as const;

const made = (): Credentials => ({ authority: createAuthority("groupversion"), accountKey: newAccountKey() });

async function readKept(folder: string): Promise<Credentials | undefined> {
  const read = (name: string): Promise<string | undefined> =>
    readFile(path.join(folder, name), "utf8").catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    });
  const [cert, key, accountKey] = [await read(FILES.cert), await read(FILES.key), await read(FILES.accounts)];
  if (cert === undefined && key === undefined && accountKey === undefined) return undefined;
  for (const [name, text] of [
    [FILES.cert, cert],
    [FILES.key, key],
    [FILES.accounts, accountKey],
  ] as const)
    if (text === undefined) throw new CredentialsError(path.join(folder, name), "it is missing, and others are there");
  const usable = (name: string, check: () => unknown): void => {
    try {
      if (check() === false) throw new Error("no match");
    } catch {
      throw new CredentialsError(path.join(folder, name), "it cannot be used");
    }
  };
  usable(FILES.key, () => new X509Certificate(cert ?? "").checkPrivateKey(createPrivateKey(key ?? "")));
  usable(FILES.accounts, () => createPrivateKey(accountKey ?? "").asymmetricKeyDetails?.namedCurve === "prime256v1");
  return { authority: { cert: cert ?? "", key: key ?? "" }, accountKey: accountKey ?? "" };
}

/**
 * The credentials in a folder, made where there are none; without a folder, new ones. Rejects with a {@link CredentialsError},
 * or an error of the file system.
 */
export async function openCredentials(folder: string | undefined): Promise<Credentials> {
  if (folder === undefined) return made();
  const kept = await readKept(folder);
  if (kept !== undefined) return kept;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = made();
  await writePrivate(path.join(folder, FILES.accounts), fresh.accountKey);
  await writePrivate(path.join(folder, FILES.key), fresh.authority.key);
  await writePrivate(path.join(folder, FILES.cert), fresh.authority.cert);
  return fresh;
}

/** Names by which a server is called in its own cluster. */
const CLUSTER = ["kubernetes", "kubernetes.default", "kubernetes.default.svc"];

/** A certificate for the names and addresses by which a server that listens on a host may be called. */
export function serverCertificate({ authority }: Credentials, host: string): KeyPair {
  const names = ["localhost", "127.0.0.1", "::1", host, hostname(), ...CLUSTER];
  const usable = names.filter((each) => /^[\w.:-]+$/.test(each) && each !== "0.0.0.0" && each !== "::");
  return issueCertificate(authority, { name: "groupversion", hosts: [...new Set(usable)] });
}

/** A certificate with which everything may be done. */
export const adminCertificate = ({ authority }: Credentials): KeyPair =>
  issueCertificate(authority, { name: "admin", groups: ["system:masters"] });
