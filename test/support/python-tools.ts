import { spawn } from "node:child_process";
import path from "node:path";
import { REPOSITORY } from "./run-tool.js";
import { toolPath } from "./tools.js";

/** Absolute path of a program in the virtual environment. */
export const pythonTool = (name: "python" | "ruff" | "mypy"): string =>
  path.join(toolPath("python-tools"), process.platform === "win32" ? `${name}.exe` : name);

const PYRIGHT = path.join(REPOSITORY, "node_modules", "pyright", "index.js");

/** Runs a tool in a folder; returns its status and output. */
export function runPythonTool(
  name: Parameters<typeof pythonTool>[0] | "pyright",
  argv: readonly string[],
  cwd: string,
): Promise<{ readonly status: number | null; readonly output: string }> {
  const command: readonly [string, readonly string[]] =
    name === "pyright"
      ? [process.execPath, [PYRIGHT, "--pythonpath", pythonTool("python"), ...argv]]
      : [pythonTool(name), argv];
  return new Promise((resolve, reject) => {
    const child = spawn(...command, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, output });
    });
  });
}
