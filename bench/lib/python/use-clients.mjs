import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { makePodList } from "../client/make-pods.mjs";
import { runNode } from "../run-node.mjs";
import { runProcess } from "../run-process.mjs";

const PODS = 1000;

/** Writes a list of pods, and one whose pods have unknown fields at every level. */
function writePods(temporary) {
  const plain = path.join(temporary, "pods.json");
  const unknown = path.join(temporary, "pods-unknown.json");
  const list = makePodList(PODS);
  writeFileSync(plain, JSON.stringify(list));
  for (const { metadata, spec, status } of list.items) {
    metadata.later = { a: 1 };
    spec.later = "x";
    status.later = true;
    for (const container of spec.containers) container.later = { b: [1] };
  }
  writeFileSync(unknown, JSON.stringify(list));
  return [plain, unknown];
}

/** Generates our client of the document as `kubernetes` into its own folder, compiled as pip compiles what it installs. */
export async function generateOurs({ root, temporary }, document, { python }) {
  const out = path.join(temporary, "ours");
  const args = ["client", "python", "--spec", document, "--out", out, "--package", "kubernetes"];
  await runNode([path.join(root, "dist", "cli.js"), ...args], { cwd: temporary });
  await runProcess(python, ["-m", "compileall", "-q", out], { cwd: temporary });
  return out;
}

/** Starts the server of `serve-lists.mjs`. */
export async function serveLists({ bench }) {
  const child = spawn(process.execPath, [path.join(bench, "lib", "python", "serve-lists.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { url: String(line).trim(), stop: () => child.kill() };
}

/** `measure(client, what)` returns the output of `use/python/measure.py` for a client. */
export function usePython({ bench, temporary }, ours, url) {
  const files = writePods(temporary);
  const args = (name) => ({ start: [], decode: [name, ...files], list: [url], calls: [url] });
  return async (name, { python }, what) => {
    const program = path.join(bench, "use", "python", "measure.py");
    const env = name === "ours" ? { PYTHONPATH: ours } : {};
    const { output } = await runProcess(python, [program, what, ...args(name)[what]], { cwd: temporary, env });
    return JSON.parse(output);
  };
}
