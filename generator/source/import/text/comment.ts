import type { Marker } from "../../../model/api-model.js";
import { markerText } from "./marker-text.js";
import { proseLines } from "./prose-lines.js";

/** Where prettier breaks lines. */
export const WIDTH = 120;

/** A documentation comment with a line break at its end, or nothing. */
export function commentText(description: string, tags: readonly (string | Marker)[], indent: string): string {
  const width = WIDTH - indent.length - 3;
  const lines = [
    ...proseLines(description, width),
    ...tags.flatMap((tag) => (typeof tag === "string" ? tag.split("\n") : [markerText(tag)])),
  ];
  const [only = "", ...others] = lines;
  if (lines.length === 0) return "";
  if (others.length === 0 && indent.length + only.length + 7 <= WIDTH) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}
