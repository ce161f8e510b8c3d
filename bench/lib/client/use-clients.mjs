import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { runNode } from "../run-node.mjs";
import { makePod, makePodList } from "./make-pods.mjs";

const PACKAGE = "@groupversion/kubernetes-client";
const PODS = 1000;

/** Generates the client of our own v1.5, builds it as its own build does, and installs it for a program. */
async function prepareOurs({ root, temporary }) {
  const folder = path.join(temporary, "use", "ours");
  const modules = path.join(folder, "node_modules");
  const client = path.join(modules, ...PACKAGE.split("/"));
  mkdirSync(path.dirname(client), { recursive: true });
  for (const name of ["undici", "@types", "typescript-5.9"])
    symlinkSync(path.join(root, "node_modules", name), path.join(modules, name), "junction");
  const spec = path.join(root, "spec-output", "swagger.json");
  const cli = path.join(root, "dist", "cli.js");
  const args = ["client", "typescript", "--spec", spec, "--out", client, "--package", PACKAGE];
  await runNode([cli, ...args], { cwd: folder });
  await runNode([path.join(root, "node_modules", "typescript-5.9", "bin", "tsc"), "-p", client], { cwd: client });
  return folder;
}

function preparePeer({ bench, temporary }) {
  const folder = path.join(temporary, "use", "client-node");
  mkdirSync(folder, { recursive: true });
  symlinkSync(path.join(bench, "node_modules"), path.join(folder, "node_modules"), "junction");
  return folder;
}

/** Programs that use our client and @kubernetes/client-node, beside the packages that they import. */
export async function prepareUse(places) {
  const folders = { ours: await prepareOurs(places), clientNode: preparePeer(places) };
  const programs = { ours: "ours.mjs", clientNode: "client-node.mjs" };
  for (const [name, folder] of Object.entries(folders))
    for (const file of [programs[name], "measure.mjs"])
      copyFileSync(path.join(places.bench, "use", file), path.join(folder, file));
  const pods = path.join(places.temporary, "use", "pods.json");
  writeFileSync(pods, JSON.stringify(makePodList(PODS)));
  const start = async (name, ...args) => {
    const { stdout } = await runNode(["--expose-gc", path.join(folders[name], programs[name]), ...args], {
      cwd: folders[name],
    });
    return JSON.parse(stdout);
  };
  return { folders, pods, start };
}

/** A server on loopback that responds to every request with one pod. */
export async function servePod() {
  const text = JSON.stringify(makePod(0));
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
