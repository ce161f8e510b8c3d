import { readFile } from "node:fs/promises";
import { createSecureContext } from "node:tls";
import { readProblem } from "../../../openapi/diagnostics/file-problem.js";
import type { Certificate } from "../../../server/documents/server/certificate.js";

/** Why a certificate cannot be used, and which file is at fault. */
export interface CertificateProblem {
  readonly file: string;
  /** A clause. */
  readonly problem: string;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ERR_OSSL_PEM_NO_START_LINE: "it is not PEM",
  ERR_OSSL_X509_KEY_VALUES_MISMATCH: "certificate and key do not match",
};

/** How PEM says that a key is encrypted, in both of its forms. */
const ENCRYPTED = /^-----BEGIN ENCRYPTED|^Proc-Type:.*ENCRYPTED/m;

const problemOf = (error: unknown): string =>
  PROBLEMS[(error as NodeJS.ErrnoException).code ?? ""] ?? "it is not a usable certificate or key";

/** Reads a certificate and its key, and checks that they can be used. */
export async function readCertificate(files: {
  readonly cert: string;
  readonly key: string;
}): Promise<Certificate | CertificateProblem> {
  const texts: string[] = [];
  for (const file of [files.cert, files.key]) {
    try {
      texts.push(await readFile(file, "utf8"));
    } catch (error) {
      return { file, problem: readProblem(error) };
    }
  }
  const [cert = "", key = ""] = texts;
  try {
    createSecureContext({ cert });
  } catch (error) {
    return { file: files.cert, problem: problemOf(error) };
  }
  if (ENCRYPTED.test(key))
    return { file: files.key, problem: "it is encrypted; remove its passphrase, and let file permissions protect it" };
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    return { file: files.key, problem: problemOf(error) };
  }
  return { cert, key };
}
