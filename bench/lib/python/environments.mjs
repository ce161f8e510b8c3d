import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The clients to compare, and the packages that each needs. */
const CLIENTS = {
  ours: {
    label: "groupversion client python",
    packages: ["msgspec==0.22.0", "httpx2==2.16.2", "typing_extensions==4.16.0"],
  },
  official: { label: "kubernetes 37.0.2", packages: ["kubernetes==37.0.2"] },
  before: { label: "kubernetes 36.0.3, without pydantic", packages: ["kubernetes==36.0.3"] },
};

const run = (command, args) => spawnSync(command, args, { encoding: "utf8" });

/** The interpreter to make environments with; `undefined` if there is no Python 3.10 or later. */
function findPython() {
  const names = process.env.PYTHON === undefined ? ["python3", "python"] : [process.env.PYTHON];
  return names.find((name) => run(name, ["-c", "import sys; sys.exit(sys.version_info < (3, 10))"]).status === 0);
}

/** Makes a client's own environment under `generated/`, once: returns its interpreter, or why there is none. */
function environment(base, folder, packages) {
  const windows = process.platform === "win32";
  const python = path.join(folder, windows ? "Scripts" : "bin", windows ? "python.exe" : "python");
  const complete = path.join(folder, "complete.txt");
  if (existsSync(complete)) return { python };
  rmSync(folder, { recursive: true, force: true });
  const made = run(base, ["-m", "venv", folder]);
  if (made.status !== 0) return { absent: made.stderr.trim() };
  const quiet = ["--quiet", "--disable-pip-version-check", "--no-input"];
  const installed = run(python, ["-m", "pip", "install", ...quiet, ...packages]);
  if (installed.status !== 0) return { absent: installed.stderr.trim().split("\n").at(-1) };
  writeFileSync(complete, packages.join("\n"));
  return { python };
}

const ABSENT = "there is no Python 3.10 or later (PYTHON names one)";

/** An environment with packages from the index: its interpreter, or why it is left out. */
export function findTool(bench, packages) {
  const base = findPython();
  if (base === undefined) return { absent: ABSENT };
  return environment(
    base,
    path.join(bench, "generated", "python", packages.join("_").replace(/[^\w.]+/g, "-")),
    packages,
  );
}

/** The clients by name, each with its interpreter, or with the reason why it is left out. */
export function findClients(bench) {
  return Object.fromEntries(
    Object.entries(CLIENTS).map(([name, { label, packages }]) => [name, { label, ...findTool(bench, packages) }]),
  );
}
