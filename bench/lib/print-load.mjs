import os from "node:os";

/** Warns if other programs kept the machine busy before the first round, since that distorts ratios, too. */
export function printLoad() {
  const cores = os.availableParallelism();
  const [load] = os.loadavg();
  if (load > cores / 2)
    console.log(`The machine is busy (load ${load.toFixed(1)} on ${cores} cores); treat the figures with caution.`);
}
