// Runs commands in parallel and prints the output of each in one piece.
import { spawn } from "node:child_process";
import { root } from "../ensure-installed.mjs";

/**
 * A step of a lane.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {readonly string[]} args
 * @property {Readonly<Record<string, string>>} [env] in addition to this process's
 * @property {boolean} [live] print output as it arrives; by default it is printed at the end
 */

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {Step} step */
function runStep({ name, command, args, env = {}, live = false }) {
  const start = performance.now();
  const colours = process.stdout.isTTY && process.env["NO_COLOR"] === undefined ? { FORCE_COLOR: "1" } : {};
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...colours, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data) => (live ? process.stdout.write(data) : output.push(data)));
  return new Promise((resolve) => {
    child.on("error", (error) => output.push(Buffer.from(`${command}: ${error.message}\n`)));
    child.on("close", (status) => {
      const ok = status === 0;
      process.stdout.write(`${Buffer.concat(output)}${ok ? "✓" : "✗"} ${name}, ${seconds(start)}\n`);
      resolve(ok);
    });
  });
}

/**
 * Runs lanes in parallel, and the steps of each lane in order. A failed step stops no other, so that one run shows every
 * failure.
 *
 * @param {readonly (readonly Step[])[]} lanes
 * @returns {Promise<readonly string[]>} names of the steps that failed
 */
export async function runLanes(lanes) {
  const failed = [];
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) if (!(await runStep(step))) failed.push(step.name);
    }),
  );
  return failed;
}
