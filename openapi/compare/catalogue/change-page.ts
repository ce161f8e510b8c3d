import { ruleOf, type ChangeId } from "./catalogue.js";
import type { LevelPair } from "./change-rule.js";

const NAMES = { B: "breaking", D: "dangerous", S: "safe" } as const;

function levelText(pair: LevelPair): string {
  const [request, response = request] = pair.split("/") as ("B" | "D" | "S")[];
  if (request === undefined || response === undefined || request === response) return NAMES[request ?? "S"];
  return `${NAMES[request]} in requests, ${NAMES[response]} in responses`;
}

const STYLE_NAMES = {
  plain: "",
  object: "objects of Kubernetes-style APIs",
  status: "the status of objects",
  crd: "CustomResourceDefinitions",
} as const;

/** The levels of a change, in words. */
export function levelsText(id: ChangeId): string {
  const { levels, clients, always } = ruleOf(id);
  const styles = (["object", "status", "crd"] as const).flatMap((style) => {
    const pair = levels[style];
    return pair === undefined ? [] : [`${levelText(pair)} (${STYLE_NAMES[style]})`];
  });
  return [
    [levelText(levels.plain), ...styles].join("; "),
    ...(clients === undefined ? [] : [`${levelText(clients)} with \`--clients\``]),
    ...(always === true ? ["in alpha versions, too"] : []),
  ].join("; ");
}

/** The page of a change, as Markdown: what `groupversion explain` prints. */
export function changePage(id: ChangeId): string {
  const { message, advice, explanation } = ruleOf(id);
  return [
    `# ${id}`,
    "",
    `    ${message.replace(/\{(\w+)\}/g, "<$1>")}`,
    "",
    explanation,
    "",
    `Level: ${levelsText(id)}.`,
    "",
    "## What to do",
    "",
    advice,
  ].join("\n");
}
