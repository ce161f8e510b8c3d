import { clientOptions } from "../codegen/targets/client-options.js";
import type { OptionValue } from "../codegen/targets/target.js";
import type { ClientRequest } from "../pipeline/generate-client.js";
import type { ExitCode, Invocation } from "./command.js";
import { selectionOf } from "./selection-of.js";
import { writeGenerated } from "./build/write-generated.js";

function requestOf({ options, positionals, targets }: Invocation): ClientRequest | undefined {
  const target = targets.find(({ name }) => name === positionals[0]);
  if (target === undefined) return undefined;
  const { spec = "", out = "", templates, package: name, "package-version": version } = options;
  const given = Object.keys(clientOptions(targets)).flatMap((each): [string, OptionValue][] => {
    const value = options[each];
    return typeof value === "string" || typeof value === "object" ? [[each, value]] : [];
  });
  return {
    language: target.name,
    spec: String(spec),
    out: String(out),
    ...(typeof name === "string" && { package: name }),
    ...(typeof version === "string" && { version }),
    ...(typeof templates === "string" && { templates }),
    ...selectionOf({ options }),
    options: Object.fromEntries(given),
    ...(options["rename"] === true && { rename: true }),
  };
}

/** `groupversion client`: generates one client from any document. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const { targets, positionals } = invocation;
  const request = requestOf(invocation);
  if (request === undefined) {
    const known = targets.map(({ name }) => name).join(", ");
    invocation.warn(`groupversion client: unknown language "${positionals[0] ?? ""}"; known languages: ${known}`);
    return 2;
  }
  invocation.progress(`generating ${request.out}`);
  const { generateClient } = await import("../pipeline/generate-client.js");
  const generated = await generateClient(request, { root: invocation.cwd, targets });
  return writeGenerated(invocation, generated, { start, results: (clients) => ({ clients }) });
}
