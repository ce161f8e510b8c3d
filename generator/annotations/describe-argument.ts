import type { AnnotationRow, KeyGrammar } from "./table.js";

const keyText = (name: string, key: KeyGrammar): string => {
  if (key.kind === "flag") return `[${name}]`;
  if (key.kind === "yesno") return `[${name}=yes|no]`;
  return `[${name}=${key.of !== undefined && key.of.length <= 3 ? key.of.join("|") : key.kind === "list" ? "…,…" : "…"}]`;
};

/** An annotation and its argument in one line of grammar: `@listType atomic|set|map`. */
export function describeArgument(row: AnnotationRow): string {
  const { argument } = row;
  const name = `@${row.name}`;
  switch (argument.kind) {
    case "none":
      return name;
    case "text":
      return `${name} ${argument.optional === true ? "[text]" : "text"}`;
    case "word":
      return `${name} ${argument.optional === true ? `[${argument.called}]` : argument.called}`;
    case "wordAndText":
      return `${name} ${argument.called} [-] text`;
    case "words":
      return `${name} ${argument.called} …`;
    case "choice":
      return `${name} ${argument.of.join("|")}`;
    case "number":
      return `${name} <number>`;
    case "count":
      return `${name} <whole number>`;
    case "json":
      return `${name} <JSON>`;
    case "strings":
      return `${name} <JSON string> …`;
    case "regex":
      return `${name} <regular expression>`;
    case "extension":
      return `${name} x-<name> <JSON>`;
    case "column":
      return `${name} <heading> <JSONPath> [type=…] [format=…] [priority=…] [text]`;
    case "rule":
      return `${name} <CEL> [message=…] [messageExpression=…] [reason=…] [fieldPath=…] [optionalOldSelf=true]`;
    case "pairs":
      return [
        name,
        ...(argument.first === undefined ? [] : [argument.first.called]),
        ...Object.entries(argument.keys).map(([key, grammar]) => keyText(key, grammar)),
      ].join(" ");
  }
}
