// Runs before each test file if GROUPVERSION_COST names a file: appends the CPU seconds that the test file takes, including
// its child processes. Needs Linux.
import { appendFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect } from "vitest";
import { root } from "../ensure-installed.mjs";

const TICKS_PER_SECOND = 100;

/** CPU seconds of this process and of its children that have ended. */
function cpuSeconds() {
  // The program's name, in parentheses, may contain spaces. User time is the twelfth field after it.
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
}

// Hooks run in reverse order, so this one runs last. A process that runs several files counts from the end of the previous one.
afterAll(() => {
  const now = cpuSeconds();
  const spent = now - (globalThis.groupversionCpuSeconds ?? 0);
  globalThis.groupversionCpuSeconds = now;
  const file = path.relative(root, expect.getState().testPath);
  appendFileSync(process.env["GROUPVERSION_COST"], `${spent.toFixed(2)} ${file}\n`);
});
