import type { ClientRequest } from "../pipeline/generate-client.js";
import type { ExitCode, Invocation } from "./command.js";
import { writeGenerated } from "./build/write-generated.js";

/** Languages that there are clients in. */
const LANGUAGES = ["typescript", "python"] as const;

const textOf = (value: Invocation["options"][string]): string | undefined =>
  typeof value === "string" ? value : undefined;

function requestOf({ options, positionals }: Invocation): ClientRequest | undefined {
  const language = LANGUAGES.find((name) => name === positionals[0]);
  const { spec = "", out = "", templates, int64 } = options;
  const name = textOf(options["package"]);
  if (language === undefined) return undefined;
  return {
    language,
    spec: String(spec),
    out: String(out),
    ...(name !== undefined && { package: name }),
    ...(typeof templates === "string" && { templates }),
    ...(int64 === "exact" && { int64 }),
  };
}

/** `groupversion client`: one client, from a document of anyone's. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const request = requestOf(invocation);
  if (request === undefined) {
    const known = LANGUAGES.join(", ");
    invocation.warn(`groupversion client: no clients in "${invocation.positionals[0] ?? ""}"; there are: ${known}`);
    return 2;
  }
  invocation.progress(`generating ${request.out}`);
  const { generateClient } = await import("../pipeline/generate-client.js");
  const generated = await generateClient(request, { root: invocation.cwd });
  return writeGenerated(invocation, generated, { start, results: (clients) => ({ clients }) });
}
