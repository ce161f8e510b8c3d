// docs/reference/changes.md: every change that `groupversion diff` reports.
import { code, generatedFrom } from "./markdown.mjs";

export function changesPage({ changeIds, ruleOf, levelsText }) {
  return [
    generatedFrom("openapi/compare/catalogue/"),
    "",
    "# Changes",
    "",
    "Every change that [`groupversion diff`](../diff.md) reports. Ids are never reused. `groupversion explain ID` prints the",
    "same. In alpha versions, breaking changes are dangerous, unless their row says otherwise.",
    ...changeIds.flatMap((id) => {
      const { message, advice, explanation } = ruleOf(id);
      return [
        "",
        `## ${id}`,
        "",
        code(message.replace(/\{(\w+)\}/g, "<$1>")),
        "",
        explanation,
        "",
        `- Level: ${levelsText(id)}.`,
        ...(advice === "Nothing." ? [] : [`- What to do: ${advice}`]),
      ];
    }),
  ].join("\n");
}
