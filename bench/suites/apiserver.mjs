// Times the API server against the one for custom resources that real clusters run, with etcd and with kine and SQLite. All
// flush each write, and serve TLS to a client with a token.
import os from "node:os";
import { measureEtcd } from "../lib/apiserver/measure-etcd.mjs";
import { measureLevel } from "../lib/apiserver/measure-level.mjs";
import { measureLists } from "../lib/apiserver/measure-lists.mjs";
import { measureRequests } from "../lib/apiserver/measure-requests.mjs";
import { measureStart } from "../lib/apiserver/measure-start.mjs";
import { measureWatchers } from "../lib/apiserver/measure-watchers.mjs";
import { Results } from "../lib/apiserver/results.mjs";
import { prepareServers } from "../lib/apiserver/servers.mjs";

const PARTS = [measureStart, measureRequests, measureLists, measureWatchers, measureLevel, measureEtcd];

/** Runs the suite and prints its figures. */
export async function runApiServerSuite(options) {
  const servers = await prepareServers(options);
  const results = new Results();
  for (const measure of PARTS) {
    console.log(`apiserver: ${measure.name}`);
    await measure({ servers, results, runs: options.runs });
  }
  console.log(
    `\nNode ${process.versions.node}, ${os.availableParallelism()} cores. The clients run on the same machine.\n`,
  );
  results.print();
}
