import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import path from "node:path";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { DEFAULT_LIMITS } from "../../../openapi/read/limits.js";
import type { Problem } from "../../../openapi/read/sources/location.js";
import { readKubeconfig, type ClusterAccess } from "./kubeconfig.js";
import { readText } from "./read-file.js";
import type { ReadSide, SideContext } from "./side.js";

/** Gets a path of a cluster's server. */
function get(access: ClusterAccess, place: string): Promise<string | Problem> {
  const { server, authorization, insecure, serverName, ca, cert, key } = access;
  const url = new URL(server);
  url.pathname = `${url.pathname.replace(/\/$/, "")}${place}`;
  const headers = { accept: "application/json", ...(authorization !== undefined && { authorization }) };
  const tls = { ca, cert, key, rejectUnauthorized: !insecure, servername: serverName };
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const fail = (problem: string): void => resolve({ problem });
    const sent = send(
      url,
      { headers, timeout: DEFAULT_LIMITS.timeout, ...(url.protocol === "https:" && tls) },
      (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > DEFAULT_LIMITS.bytes) sent.destroy();
          else chunks.push(chunk);
        });
        response.on("error", () => fail("the answer broke off"));
        response.on("end", () => {
          if (response.statusCode === 200) resolve(Buffer.concat(chunks).toString("utf8"));
          else fail(`the server answered ${response.statusCode ?? 0} for ${place}`);
        });
      },
    );
    sent.on("timeout", () => sent.destroy());
    // Only the code is shown: messages may name the address with its password.
    sent.on("error", (error: NodeJS.ErrnoException) =>
      fail(`the server cannot be reached (${error.code ?? "no answer"})`),
    );
    sent.end();
  });
}

/**
 * Reads what a cluster publishes: its documents, or its CustomResourceDefinitions where they are compared with others.
 *
 * @param side - `cluster` or `cluster:CONTEXT`
 */
export async function readCluster(
  side: string,
  wanted: "documents" | "crds",
  { cwd, kubeconfig }: SideContext,
): Promise<ReadSide> {
  const [, context] = /^cluster:(.+)$/s.exec(side) ?? [];
  const failed = (problem: string): ReadSide => ({
    shown: side,
    diagnostics: [diagnostic("GV6233", undefined, { problem })],
  });
  const access = await readKubeconfig(kubeconfig === undefined ? undefined : path.resolve(cwd, kubeconfig), context);
  if ("problem" in access) return failed(access.problem);
  const place = wanted === "crds" ? "/apis/apiextensions.k8s.io/v1/customresourcedefinitions" : "/openapi/v2";
  const text = await get(access, place);
  if (typeof text !== "string") return failed(text.problem);
  const whole = withKinds(text, wanted);
  if (whole === undefined) return failed("its answer is not JSON");
  const read = await readText(whole, path.join(cwd, side.replaceAll(/[/\\]/g, "_")), { cwd });
  return {
    shown: side,
    diagnostics: read.diagnostics,
    ...(read.side !== undefined && { sides: [{ name: "", side: read.side }] }),
  };
}

/** The items of a list do not say what they are; the list does. */
function withKinds(text: string, wanted: "documents" | "crds"): string | undefined {
  if (wanted === "documents") return text;
  try {
    const list = JSON.parse(text) as { readonly items?: readonly object[]; readonly apiVersion?: unknown };
    const about = { apiVersion: list.apiVersion, kind: "CustomResourceDefinition" };
    return JSON.stringify({ ...list, items: (list.items ?? []).map((item) => ({ ...about, ...item })) }, null, 2);
  } catch {
    return undefined;
  }
}
