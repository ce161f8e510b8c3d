// docs/reference/diagnostics/README.md: the index of the pages beside it.
import { code, generatedFrom, table } from "./markdown.mjs";

/** The area that a code's first digit stands for. */
const AREAS = {
  1: "Sources and annotations",
  2: "Types",
  3: "Resources and operations",
  4: "Merging",
  5: "Configuration and output",
  6: "Documents that clients are made from",
  7: "Names, templates and packages of clients",
  8: "Serving",
};

export function diagnosticsIndex({ allCodes, diagnosticCodes }) {
  const area = (name) => name.slice(2, 3);
  const unknown = allCodes.find((name) => AREAS[area(name)] === undefined);
  if (unknown !== undefined)
    throw new Error(`${unknown} belongs to no area of scripts/reference/diagnostics-index.mjs`);
  const sections = Object.entries(AREAS).flatMap(([digit, title]) => [
    "",
    `## ${title}`,
    "",
    table(
      ["Code", "Severity", "Message"],
      allCodes
        .filter((name) => area(name) === digit)
        .map((name) => {
          const { severity, message } = diagnosticCodes[name];
          return [`[${name}](${name}.md)`, severity, code(message.replace(/\{+(\w+)\}+/g, "<$1>"))];
        }),
    ),
  ]);
  return [
    generatedFrom("openapi/diagnostics/codes.ts"),
    "",
    "# Diagnostics",
    "",
    "Every message about a mistake in the input of `groupversion`, with a page that says what it means and what to do.",
    "`groupversion explain CODE` prints the same. Codes are never reused. An error ends a run with status 1 and leaves the",
    "output of the last good run unchanged; a warning does neither.",
    ...sections,
  ].join("\n");
}
