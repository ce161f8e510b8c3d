// Shared by the programs of this folder. They are copied to where their packages are installed.
const RUNS = 15;

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds and added memory, in megabytes, of doing something once. */
export async function once(work) {
  const before = process.memoryUsage.rss();
  const begin = performance.now();
  await work();
  const milliseconds = performance.now() - begin;
  return { milliseconds, megabytes: (process.memoryUsage.rss() - before) / 1e6 };
}

/**
 * Median milliseconds of several alternatives, run in turn after a warm-up. The garbage of one is collected before the next
 * starts, which would otherwise pay for it.
 */
export async function compare(ways) {
  const taken = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let run = -3; run < RUNS; run++)
    for (const [name, work] of Object.entries(ways)) {
      globalThis.gc();
      const begin = performance.now();
      await work();
      if (run >= 0) taken[name].push(performance.now() - begin);
    }
  return Object.fromEntries(Object.entries(taken).map(([name, values]) => [name, median(values)]));
}

/** Runs what the command line names, and prints the result. */
export async function main(programs) {
  const [name, ...args] = process.argv.slice(2);
  console.log(JSON.stringify(await programs[name](...args)));
  // Idle connections would keep the program alive.
  process.exit(0);
}
