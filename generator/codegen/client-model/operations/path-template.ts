import type { OperationDraft } from "../dialect.js";
import type { ReadContext } from "../read-context.js";
import type { ParameterDraft } from "./collect-parameters.js";

/** The names in a path template, in order, without repetition. */
export const placeholders = (path: string): readonly string[] => [
  ...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name)),
];

/**
 * The path with placeholders renamed to the declared parameters: frameworks write `{path:.*}`, `{proxy+}` or `{name*}`
 * for parameters called `path`, `proxy` and `name`.
 */
export function matchPlaceholders(path: string, parameters: readonly ParameterDraft[]): string {
  const declared = new Set(parameters.flatMap((each) => (each.in === "path" ? [each.name] : [])));
  return path.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    if (declared.has(name)) return whole;
    const plain = name.replace(/(:.*|[+*])$/s, "");
    return declared.has(plain) ? `{${plain}}` : whole;
  });
}

/** The path of an operation as it is sent: a fragment, which tells operations apart in some documents, is not. */
export function sentPath(context: ReadContext, { path, item }: OperationDraft): string {
  const [sent = ""] = path.split("#", 1);
  if (sent !== path) context.report("GV6059", item, { path });
  return sent;
}
