// Puts the lists of groups before an API server of custom resources. In a cluster, the aggregator serves them; kubectl cannot
// do without. Arguments: the server's kubeconfig, then groups. Prints its port.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import https from "node:https";

const [file = "", ...groups] = process.argv.slice(2);
const { clusters, users } = JSON.parse(readFileSync(file, "utf8"));
const { cluster } = clusters[0];
const agent = new https.Agent({
  keepAlive: true,
  ca: Buffer.from(cluster["certificate-authority-data"], "base64"),
  servername: cluster["tls-server-name"],
});
const authorization = `Bearer ${users[0].user.token}`;

const ask = (path) =>
  new Promise((resolve, reject) => {
    const request = https.get(new URL(path, cluster.server), { agent, headers: { authorization } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => (text += part));
      response.on("end", () => resolve(response.statusCode === 200 ? [JSON.parse(text)] : []));
    });
    request.on("error", reject);
  });

async function answer(url) {
  if (url.pathname === "/api") return { kind: "APIVersions", versions: [] };
  if (url.pathname !== "/apis") return undefined;
  const found = await Promise.all(groups.map((group) => ask(`/apis/${group}`)));
  return { kind: "APIGroupList", apiVersion: "v1", groups: found.flat() };
}

const server = createServer(async (request, response) => {
  const own = await answer(new URL(request.url, "http://proxy"));
  if (own !== undefined) {
    response.setHeader("content-type", "application/json").end(JSON.stringify(own));
    return;
  }
  const headers = { ...request.headers, authorization, host: "localhost" };
  const options = { agent, method: request.method, headers };
  const passed = https.request(new URL(request.url, cluster.server), options, (from) => {
    response.writeHead(from.statusCode, from.headers);
    from.pipe(response);
  });
  passed.on("error", () => response.destroy());
  request.pipe(passed);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("end", () => process.exit()).resume();
