import type { DocsRequest } from "../pipeline/generate-docs.js";
import type { ExitCode, Invocation } from "./command.js";
import { selectionOf } from "./selection-of.js";
import { writeGenerated } from "./build/write-generated.js";

function requestOf({ options }: Invocation): DocsRequest {
  const { spec = "", out = "" } = options;
  const text = (key: "templates" | "url" | "package"): Readonly<Record<string, string>> => {
    const value = options[key];
    return typeof value === "string" ? { [key]: value } : {};
  };
  return {
    spec: String(spec),
    out: String(out),
    ...(options["format"] === "markdown" && { format: "markdown" }),
    ...text("templates"),
    ...text("url"),
    ...text("package"),
    ...selectionOf({ options }),
    ...(options["no-markdown"] === true && { markdown: false }),
    ...(Array.isArray(options["try-it"]) && { tryIt: options["try-it"] as readonly string[] }),
  };
}

/** `groupversion docs`: generates reference documentation from any document. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const request = requestOf(invocation);
  invocation.progress(`generating ${request.out}`);
  const { generateDocs } = await import("../pipeline/generate-docs.js");
  const generated = await generateDocs(request, { root: invocation.cwd, targets: invocation.targets });
  return writeGenerated(invocation, generated, { start, results: (docs) => ({ docs }) });
}
