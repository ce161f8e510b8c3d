import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const PRELOAD = pathToFileURL(path.join(import.meta.dirname, "report-peak.mjs")).href;
const MEGABYTE = 1000 * 1000;
let started = 0;

/** Reads the figure that the preload wrote; a killed program leaves none. */
function readPeak(file) {
  if (!existsSync(file)) return NaN;
  const kilobytes = Number(readFileSync(file, "utf8"));
  rmSync(file);
  return kilobytes;
}

/**
 * Starts a Node program and records its peak memory. Unless `keepsCompiled`, no program profits from code that an earlier run
 * compiled.
 */
export function startNode(args, { cwd, env = {}, keepsCompiled = false }) {
  const peakFile = path.join(os.tmpdir(), `groupversion-bench-peak-${process.pid}-${started++}`);
  const child = spawn(process.execPath, [`--import=${PRELOAD}`, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ...env,
      BENCH_PEAK_FILE: peakFile,
      ...(!keepsCompiled && { NODE_DISABLE_COMPILE_CACHE: "1" }),
    },
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8");
    child[name].on("data", (text) => (output[name] += text));
  }
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const kilobytes = readPeak(peakFile);
      if (code === 0) return resolve({ megabytes: (kilobytes * 1024) / MEGABYTE, ...output });
      reject(new Error(`node ${args.join(" ")} ended with ${code}:\n${output.stdout}${output.stderr}`));
    });
  });
  return { child, output, ended };
}

/** Runs a Node program to its end; returns the seconds that the whole process took, and its peak memory. */
export async function runNode(args, options) {
  const begin = performance.now();
  const result = await startNode(args, options).ended;
  return { seconds: (performance.now() - begin) / 1000, ...result };
}
