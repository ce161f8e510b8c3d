import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const CONFIGURATION = `[ca]
default_ca = own
[own]
database = index
serial = serial
default_md = sha256
policy = any
new_certs_dir = .
unique_subject = no
[any]
commonName = supplied
`;

/** A time in openssl's form: `20260102030405Z`. */
const asn1 = (time: number): string => `${new Date(time).toISOString().replace(/\D/g, "").slice(0, 14)}Z`;

/**
 * A certificate that signs itself, with its key, as PEM.
 *
 * @param from - days from now until it is valid
 * @param to - days from now until it expires
 */
export function datedCertificate(from: number, to: number): { readonly cert: string; readonly key: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-dated-"));
  const openssl = (...args: readonly string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const day = (days: number): string => asn1(Date.now() + days * 24 * 60 * 60 * 1000);
  try {
    writeFileSync(path.join(folder, "ca.cnf"), CONFIGURATION);
    writeFileSync(path.join(folder, "index"), "");
    writeFileSync(path.join(folder, "serial"), "01");
    const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key"];
    openssl("req", "-new", ...key, "-subj", "/CN=127.0.0.1", "-out", "csr");
    const dates = ["-startdate", day(from), "-enddate", day(to)];
    openssl("ca", "-batch", "-notext", "-config", "ca.cnf", "-selfsign", "-keyfile", "key", ...dates, "-in", "csr", "-out", "crt"); // prettier-ignore
    const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
    return { cert: read("crt"), key: read("key") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
