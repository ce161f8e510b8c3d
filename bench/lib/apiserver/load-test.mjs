/**
 * Sends requests over connections, over each one after the other, for a time.
 *
 * @param request - called with the number of the request; gives the arguments of `Connection.send`
 * @returns requests a second, and the time of each in milliseconds
 */
export async function loadTest(connections, seconds, request) {
  const times = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const run = async (connection) => {
    while (performance.now() < end) {
      const start = performance.now();
      await connection.send(...request());
      times.push(performance.now() - start);
    }
  };
  await Promise.all(connections.map(run));
  return { rate: (times.length / (performance.now() - begin)) * 1000, times };
}

/** The value that a part of all values is below. */
export function quantile(values, part) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
