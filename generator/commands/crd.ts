import { loadConfig } from "../config/load-config.js";
import { isFileName } from "../config/file-name.js";
import { resolveConfig } from "../config/resolve-config.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import type { ExitCode, Invocation } from "./command.js";
import { showDiagnostics } from "./report.js";
import { crdApis } from "./build/crd-apis.js";
import { runParts } from "./spec.js";

/** Prints all manifests as one stream, for `kubectl apply -f -`. */
async function print(invocation: Invocation): Promise<ExitCode> {
  const given = invocation.options["config"];
  const loaded = await loadConfig(invocation.cwd, typeof given === "string" ? given : undefined, invocation.targets);
  const resolved = resolveConfig(loaded.config, loaded.root);
  const before = [...loaded.diagnostics, ...resolved.diagnostics];
  if (hasErrors(before)) {
    showDiagnostics(invocation, before, loaded.root, "nothing was printed");
    return 1;
  }
  const { CrdGenerator } = await import("../pipeline/generate-crd.js");
  const apis = crdApis(resolved.apis, loaded.config, loaded.root, invocation.options);
  const { stream, diagnostics } = new CrdGenerator(loaded.root, apis).generate();
  // Files that the folder holds are of no concern: nothing is written to it.
  const found = [...before, ...diagnostics].filter(({ code }) => code !== "GV7057");
  showDiagnostics(invocation, found, loaded.root, "nothing was printed");
  if (hasErrors(found)) return 1;
  invocation.print(stream.trimEnd());
  return 0;
}

/** `groupversion crd`: CustomResourceDefinitions of the configured sources. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const limit = invocation.options["max-description"];
  if (typeof limit === "string" && !/^\d{1,9}$/.test(limit)) {
    invocation.warn(`groupversion: --max-description must be a whole number, not "${limit}"`);
    return 2;
  }
  const { file } = invocation.options;
  if (typeof file === "string" && !isFileName(file)) {
    invocation.warn(`groupversion: --file must name a file within the folder of --out, not "${file}"`);
    return 2;
  }
  return invocation.options["stdout"] === true ? print(invocation) : runParts(invocation, "crd");
}
