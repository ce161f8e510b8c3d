import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { python } from "../ensure-python.mjs";
import { packageName } from "./package-name.mjs";

const root = path.dirname(path.dirname(import.meta.dirname));

/** Which of the generated Python packages mypy and pyright accept in their strict modes. */
export function checkPython(documents, packages) {
  const checked = path.join(packages, "checked");
  rmSync(checked, { recursive: true, force: true });
  mkdirSync(checked, { recursive: true });
  const names = documents
    .map(({ name }) => packageName(name))
    .filter((name) => existsSync(path.join(packages, "python", name, name)));
  for (const name of names) renameSync(path.join(packages, "python", name, name), path.join(checked, name));
  // The runtime is the same in all of them, but for that of Kubernetes.
  const isKubernetes = (name) => existsSync(path.join(checked, name, "config"));
  const first = new Set([names.find(isKubernetes), names.find((name) => !isKubernetes(name))]);
  const exclude = names.filter((name) => !first.has(name)).map((name) => `${name}/runtime`);
  const options = { typeCheckingMode: "strict", pythonVersion: "3.11", include: ["."], exclude };
  writeFileSync(path.join(checked, "pyrightconfig.json"), JSON.stringify(options));
  const pyright = path.join(root, "node_modules", "pyright", "index.js");
  const found = [
    [python, ["-m", "mypy", "--config-file=", "--strict", "--python-version", "3.11", "."]],
    [process.execPath, [pyright, "--pythonpath", python, "--warnings", "--project", "pyrightconfig.json"]],
  ].map(([program, args]) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: checked, encoding: "utf8", maxBuffer: 2 ** 30 });
    const output = stdout.replaceAll(`${checked}/`, "");
    if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}: ${output}${stderr}`);
    return output.split("\n").filter((line) => /: error|- error|- warning/.test(line));
  });
  for (const line of found.flat()) console.log(line);
  return new Map(
    documents.map(({ name }) => {
      const own = packageName(name);
      const accepted = found.map((lines) => !lines.some((line) => line.trim().startsWith(`${own}/`)));
      return [name, { checks: names.includes(own) && accepted.every(Boolean) }];
    }),
  );
}
