import { createHash } from "node:crypto";
import type { InlineScriptView } from "../view.js";

/** Prepares a script for pages whose policy allows no other. */
export function inlineScript(code: string): InlineScriptView {
  // Browsers hash what their parser reads: without carriage returns. These tags would end the element or hide its end.
  const codeHtml = code
    .replace(/\r\n?/g, "\n")
    .trim()
    .replace(/<(?=\/?script|!--)/gi, "\\x3c");
  return { codeHtml, source: `'sha256-${createHash("sha256").update(codeHtml).digest("base64")}'` };
}
