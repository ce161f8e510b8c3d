import { createRequire } from "node:module";
import path from "node:path";
import { runNode } from "../run-node.mjs";

/** Concurrent connections. */
const CONNECTIONS = 16;

/** Puts load on an address from another process; returns requests per second, and fails if any request failed. */
export async function load(bench, url, { seconds, headers = {}, status }) {
  const autocannon = createRequire(path.join(bench, "package.json")).resolve("autocannon");
  const options = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { stdout } = await runNode(
    [autocannon, "-c", String(CONNECTIONS), "-d", String(seconds), "--json", ...options, url],
    { cwd: bench },
  );
  const result = JSON.parse(stdout);
  const expected = result.statusCodeStats?.[status]?.count ?? 0;
  const total = Object.values(result.statusCodeStats ?? {}).reduce((sum, { count }) => sum + count, 0);
  if (result.errors > 0 || expected === 0 || expected !== total)
    throw new Error(
      `${url} returned ${JSON.stringify(result.statusCodeStats)} and ${result.errors} errors instead of ${status} only`,
    );
  return expected / result.duration;
}
