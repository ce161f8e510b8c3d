import { rename, unlink, writeFile } from "node:fs/promises";

const NAME = "groupversion";

/**
 * A kubeconfig for a server. JSON, which every reader of YAML reads. It holds no credentials: kubectl sends none over plain
 * HTTP, which is why the server listens where only this machine can reach it.
 */
export function kubeconfigText(server: string): string {
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: NAME, cluster: { server } }],
    users: [{ name: NAME, user: {} }],
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
