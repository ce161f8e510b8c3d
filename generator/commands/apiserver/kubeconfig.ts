import { rename, unlink, writeFile } from "node:fs/promises";
import type { KeyPair } from "../../../server/access/certificates/issue-certificate.js";

const NAME = "groupversion";

const data = (text: string): string => Buffer.from(text).toString("base64");

/**
 * A kubeconfig for a server. JSON, which every reader of YAML reads.
 *
 * @param authority - PEM that the server's certificate is checked against
 * @param user - as whom requests are made
 */
export function kubeconfigText(server: string, authority: string, user: KeyPair): string {
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: NAME, cluster: { server, "certificate-authority-data": data(authority) } }],
    users: [{ name: NAME, user: { "client-certificate-data": data(user.cert), "client-key-data": data(user.key) } }],
    contexts: [{ name: NAME, context: { cluster: NAME, user: NAME, namespace: "default" } }],
    "current-context": NAME,
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** Writes a file that only its owner can read, all of it or nothing. */
export async function writePrivate(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { mode: 0o600, flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}
