import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const MEGABYTE = 1000 * 1000;
/** Milliseconds between two readings of a process's peak memory, which only ever rises. */
const INTERVAL = 20;

function peakOf(pid) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return (Number(kilobytes) * 1024) / MEGABYTE;
  } catch {
    return NaN;
  }
}

/**
 * Runs a program that is neither ours nor Node's to its end; returns the seconds that it took, and its peak memory as the
 * system reports it (Linux; `NaN` elsewhere).
 */
export function runProcess(command, args, { cwd, env = {} }) {
  const begin = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  let megabytes = NaN;
  const timer = setInterval(() => {
    const peak = peakOf(child.pid);
    if (!Number.isNaN(peak)) megabytes = peak;
  }, INTERVAL);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve({ seconds: (performance.now() - begin) / 1000, megabytes, output });
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output.slice(-2000)}`));
    });
  }).finally(() => clearInterval(timer));
}
