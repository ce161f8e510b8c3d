import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildGo } from "../../../support/build-go.js";
import { findTool } from "../../../support/tools.js";

/** A version of kubectl in use. */
export interface Kubectl {
  readonly name: string;
  /** Installs it, which may take minutes the first time; `undefined` if this machine cannot. */
  readonly find: () => string | undefined;
}

const kept = path.join(tmpdir(), "groupversion-debian-kubectl");

const run = (command: string, args: readonly string[], cwd: string): boolean =>
  spawnSync(command, args, { cwd, stdio: "ignore" }).status === 0;

/** kubectl 1.20 from Debian's package, unpacked but not installed, since another version may be installed. */
function findDebian(): string | undefined {
  const program = path.join(kept, "usr", "bin", "kubectl");
  if (existsSync(program)) return program;
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-kubectl-"));
  try {
    const fetched = (): boolean => run("apt-get", ["download", "kubernetes-client"], folder);
    if (!fetched() && !(run("apt-get", ["update"], folder) && fetched())) return undefined;
    const [file] = readdirSync(folder).filter((name) => name.endsWith(".deb"));
    if (file === undefined || !run("dpkg-deb", ["-x", file, "."], folder)) return undefined;
    mkdirSync(path.dirname(kept), { recursive: true });
    if (!existsSync(kept)) renameSync(folder, kept);
    return program;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const debianKubectl: Kubectl = { name: "kubectl 1.20", find: findDebian };

/** A current kubectl, built from its Go module. */
export const currentKubectl: Kubectl = {
  name: "kubectl 1.36",
  find: () => (findTool("go") === undefined ? undefined : buildGo("test/server/clients/go/kubectl")),
};
