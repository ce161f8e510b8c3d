import path from "node:path";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { DEFAULT_LIMITS } from "../../../openapi/read/limits.js";
import { ClusterClient, ClusterError, type ClusterEndpoint } from "../../../openapi/read/sources/cluster-client.js";
import type { Problem } from "../../../openapi/read/sources/location.js";
import { readKubeconfig } from "./kubeconfig.js";
import { readText } from "./read-file.js";
import type { ReadSide, SideContext } from "./side.js";

async function get(endpoint: ClusterEndpoint, place: string): Promise<string | Problem> {
  const client = new ClusterClient(endpoint, DEFAULT_LIMITS);
  try {
    return await client.read(place);
  } catch (error) {
    if (error instanceof ClusterError) return { problem: error.message };
    throw error;
  } finally {
    client.close();
  }
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
  if (whole === undefined) return failed("its response is not JSON");
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
