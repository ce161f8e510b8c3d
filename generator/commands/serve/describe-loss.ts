import type { FormatLoss } from "../../../server/documents/formats/format-loss.js";

const REASONS = {
  unknown: "it has no field for this",
  value: "the value is not of the kind that belongs there",
} as const;

/** One line on what readers of a format do not get to see. */
export function describeLoss({ document, format, count, examples }: FormatLoss): string {
  const places = examples.map(({ pointer, reason }) => `${JSON.stringify(pointer)} (${REASONS[reason]})`);
  const rest = count > examples.length ? `, and ${count - examples.length} more` : "";
  return `${document} in ${format} leaves out ${places.join(", ")}${rest}`;
}
