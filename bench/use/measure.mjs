// What the programs of this folder share. They are copied to where the packages that they import are installed.
const RUNS = 15;

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds and added memory, in megabytes, of something done once. */
export async function once(work) {
  const before = process.memoryUsage.rss();
  const begin = performance.now();
  await work();
  const milliseconds = performance.now() - begin;
  return { milliseconds, megabytes: (process.memoryUsage.rss() - before) / 1e6 };
}

/**
 * Medians of the milliseconds that several ways of doing something take, in turn, after a warm-up. What one leaves behind is
 * collected before the next begins, which would pay for it otherwise.
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

/** Runs what the command line names, and prints what it gives. */
export async function main(programs) {
  const [name, ...args] = process.argv.slice(2);
  console.log(JSON.stringify(await programs[name](...args)));
  // Connections that are kept open would hold the program.
  process.exit(0);
}
