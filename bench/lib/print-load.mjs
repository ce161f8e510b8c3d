import os from "node:os";

/** Says so when other programs kept the machine busy before the first round: ratios suffer from that, too. */
export function printLoad() {
  const cores = os.availableParallelism();
  const [load] = os.loadavg();
  if (load > cores / 2)
    console.log(`The machine is busy (load ${load.toFixed(1)} on ${cores} cores); take the figures with care.`);
}
