/**
 * Sends requests for a time over several connections, on each of them one after the other.
 *
 * @param request - returns the arguments of `Connection.send` for the next request
 * @returns requests per second, and the time of each in milliseconds
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

/** @param part - such as 0.99 for the 99th percentile */
export function quantile(values, part) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
