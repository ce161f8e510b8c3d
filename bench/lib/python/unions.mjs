import path from "node:path";
import { runNode } from "../run-node.mjs";
import { runProcess } from "../run-process.mjs";
import { findTool } from "./environments.mjs";

export const PYDANTIC = "pydantic==2.14.4";

/** The time to decode 10,000 objects of a union, by our client and by pydantic; or why it is not measured. */
export async function measureUnions({ root, bench, temporary }, { python }) {
  const peer = findTool(bench, [PYDANTIC]);
  if (peer.absent !== undefined) return { absent: peer.absent };
  const out = path.join(temporary, "shapes");
  const folder = path.join(bench, "use", "python");
  const args = ["client", "python", "--spec", path.join(folder, "shapes.json"), "--out", out, "--package", "shapes"];
  await runNode([path.join(root, "dist", "cli.js"), ...args], { cwd: temporary });
  const measure = async (interpreter, name) => {
    const options = { cwd: temporary, env: { PYTHONPATH: out } };
    const { output } = await runProcess(interpreter, [path.join(folder, "unions.py"), name], options);
    return JSON.parse(output).seconds;
  };
  return { ours: await measure(python, "ours"), pydantic: await measure(peer.python, "pydantic") };
}
