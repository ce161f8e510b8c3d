import type { FormatLoss } from "../../../server/documents/formats/format-loss.js";

const REASONS = {
  unknown: "it has no field for this",
  value: "the value has the wrong type",
} as const;

/** One line on what a format cannot express. */
export function describeLoss({ document, format, count, examples }: FormatLoss): string {
  const places = examples.map(({ pointer, reason }) => `${JSON.stringify(pointer)} (${REASONS[reason]})`);
  const rest = count > examples.length ? `, and ${count - examples.length} more` : "";
  return `${document} in ${format} leaves out ${places.join(", ")}${rest}`;
}
