import { readFile } from "node:fs/promises";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { readManifests } from "../../../openapi/read/manifests.js";
import { isObject } from "../../../openapi/types/objects.js";
import { readProblem } from "../../../openapi/diagnostics/file-problem.js";
import { StatusError } from "../../../server/machinery/errors/status.js";
import { decodeBody } from "../../../server/registry/decode-body.js";
import type { Kind } from "../../../server/registry/kind.js";
import type { RegistryClient } from "../../../server/registry/registry-client.js";

const KIND = "CustomResourceDefinition";

async function apply(client: RegistryClient, kind: Kind, value: unknown): Promise<void> {
  const { object } = decodeBody(kind.stored, value);
  const { name = "" } = object.metadata;
  const live = await client.get(kind, { namespace: "", name });
  if (live === undefined) await client.create(kind, "", object);
  else await client.update(kind, { namespace: "", name }, (present) => ({ ...present, spec: object["spec"] }));
}

/** Creates or updates the CustomResourceDefinitions of files, and says which cannot be used. */
export async function applyDefinitions(
  client: RegistryClient,
  files: readonly string[],
  shown: (file: string) => string,
): Promise<readonly Diagnostic[]> {
  const kind = client.kinds.get("apiextensions.k8s.io", "customresourcedefinitions");
  if (kind === undefined) throw new Error("the server has no CustomResourceDefinitions");
  const problems: Diagnostic[] = [];
  for (const file of files) {
    const fail = (problem: string): void =>
      void problems.push(diagnostic("GV8024", undefined, { file: shown(file), problem }));
    const text = await readFile(file, "utf8").catch((error: unknown) => fail(readProblem(error)));
    if (typeof text !== "string") continue;
    const manifests = await readManifests(text, file);
    if ("problem" in manifests) {
      fail(manifests.problem);
      continue;
    }
    if (manifests.length === 0) fail("there is nothing in it");
    for (const { value } of manifests) {
      const kindName = isObject(value) ? value["kind"] : undefined;
      const name = typeof kindName === "string" ? kindName : "";
      if (name !== KIND) {
        fail(`it holds ${name === "" ? "something" : name} beside CustomResourceDefinitions`);
        continue;
      }
      await apply(client, kind, structuredClone(value)).catch((error: unknown) => {
        if (!(error instanceof StatusError)) throw error;
        fail(error.message);
      });
    }
  }
  return problems;
}
