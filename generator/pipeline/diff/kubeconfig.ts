import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { parseText } from "../../../openapi/read/parse-text.js";
import type { ClusterEndpoint } from "../../../openapi/read/sources/cluster-client.js";
import type { Problem } from "../../../openapi/read/sources/location.js";
import { isObject, type UnknownObject } from "../../../openapi/types/objects.js";

const text = (object: UnknownObject, key: string): string | undefined => {
  const value = object[key];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** The entry of a list that has a name, without the name. */
function named(
  config: UnknownObject,
  list: string,
  name: string | undefined,
  inner: string,
): UnknownObject | undefined {
  const entries = config[list];
  if (!Array.isArray(entries)) return undefined;
  const entry = entries.find((each: unknown) => isObject(each) && each["name"] === name) as UnknownObject | undefined;
  const value = entry?.[inner];
  return isObject(value) ? value : undefined;
}

/** Files that are looked for: that of `--kubeconfig`, those of `$KUBECONFIG`, or that of kubectl. */
function filesOf(given: string | undefined): readonly string[] {
  if (given !== undefined) return [given];
  const stated = process.env["KUBECONFIG"];
  if (stated !== undefined && stated !== "") return stated.split(path.delimiter).filter((file) => file !== "");
  return [path.join(homedir(), ".kube", "config")];
}

async function readConfig(file: string): Promise<UnknownObject | Problem> {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch {
    return { problem: `${path.basename(file)} cannot be read` };
  }
  const parsed = await parseText(content, file);
  if (!("value" in parsed) || !isObject(parsed.value)) return { problem: `${path.basename(file)} is not a kubeconfig` };
  return parsed.value;
}

/**
 * Finds out how to reach a cluster.
 *
 * @param context - name of the context; by default the current one
 */
export async function readKubeconfig(
  given: string | undefined,
  context: string | undefined,
): Promise<ClusterEndpoint | Problem> {
  let problem: Problem | undefined;
  for (const file of filesOf(given)) {
    const config = await readConfig(file);
    if ("problem" in config && Object.keys(config).length === 1) {
      problem ??= config as Problem;
      continue;
    }
    const own = config as UnknownObject;
    const name = context ?? text(own, "current-context");
    const chosen = named(own, "contexts", name, "context");
    if (chosen === undefined) {
      problem ??= {
        problem: name === undefined ? "the kubeconfig has no current context" : `the kubeconfig has no context ${name}`,
      };
      continue;
    }
    return accessOf(own, chosen, path.dirname(file));
  }
  return problem ?? { problem: "there is no kubeconfig" };
}

function accessOf(config: UnknownObject, context: UnknownObject, folder: string): ClusterEndpoint | Problem {
  const cluster = named(config, "clusters", text(context, "cluster"), "cluster");
  const user = named(config, "users", text(context, "user"), "user") ?? {};
  const server = cluster === undefined ? undefined : text(cluster, "server");
  if (cluster === undefined || server === undefined || !URL.canParse(server))
    return { problem: "the context names no cluster with a server" };
  if (user["exec"] !== undefined || user["auth-provider"] !== undefined)
    return { problem: "its credentials come from a plugin, which is not run" };
  const data = (object: UnknownObject, key: string): string | Buffer | undefined => {
    const inline = text(object, `${key}-data`);
    if (inline !== undefined) return Buffer.from(inline, "base64");
    const file = text(object, key);
    return file === undefined ? undefined : readFileSync(path.resolve(folder, file));
  };
  try {
    const [ca, cert, key] = [
      data(cluster, "certificate-authority"),
      data(user, "client-certificate"),
      data(user, "client-key"),
    ];
    const tokenFile = text(user, "tokenFile");
    const token =
      tokenFile === undefined ? text(user, "token") : readFileSync(path.resolve(folder, tokenFile), "utf8").trim();
    const [username, password] = [text(user, "username"), text(user, "password")];
    const basic =
      username === undefined ? undefined : `Basic ${Buffer.from(`${username}:${password ?? ""}`).toString("base64")}`;
    const authorization = token === undefined ? basic : `Bearer ${token}`;
    const serverName = text(cluster, "tls-server-name");
    return {
      server,
      insecure: cluster["insecure-skip-tls-verify"] === true,
      ...(ca !== undefined && { ca }),
      ...(cert !== undefined && { cert }),
      ...(key !== undefined && { key }),
      ...(authorization !== undefined && { authorization }),
      ...(serverName !== undefined && { serverName }),
    };
  } catch {
    return { problem: "a certificate, key or token file of the kubeconfig cannot be read" };
  }
}
