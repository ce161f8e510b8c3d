import { textWidth } from "../../common/text/layout.js";
import { wrapText } from "../../common/text/wrap-text.js";
import type { DocView } from "../view.js";

const WIDTH = 120;

/**
 * A doc comment, with a newline unless it is empty: on one line if it fits, otherwise wrapped at words. Lists keep their
 * indentation; code, tables and URLs are not wrapped.
 */
export function docComment(doc: DocView, indentation: string): string {
  const sections = [doc.text, doc.tags.join("\n")].filter((section) => section !== "");
  const text = sections.join("\n\n");
  if (text === "") return "";
  if (!text.includes("\n") && indentation.length + textWidth(text) + 7 <= WIDTH)
    return `${indentation}/** ${text} */\n`;
  const room = WIDTH - indentation.length - 3;
  const lines = wrapText(text, room).map((line) => (line === "" ? `${indentation} *\n` : `${indentation} * ${line}\n`));
  return `${indentation}/**\n${lines.join("")}${indentation} */\n`;
}
