import type { SiteFile } from "../search/search-files.js";

const BEGIN = "<!--piece-->";
const END = "<!--/piece-->";

/**
 * The script that has what unfolds of a page, without extension. It depends on the page's name alone, so that pages stay
 * as they are when others come and go. `site.js` reckons it as well: a list of hundreds is shorter without it.
 */
function pieceFile(name: string): string {
  let hash = 0;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return `pieces/${((hash ^ (hash >>> 16)) & 0xff).toString(16).padStart(2, "0")}`;
}

/** What a piece is called: its page without extension. */
const pieceName = (page: string): string => page.replace(/\.html$/, "");

/**
 * The parts of pages that unfold inside of others, as scripts that hand them over: pages that are opened from a folder can
 * load scripts and nothing else.
 */
export function piecesOf(pages: readonly SiteFile[]): readonly SiteFile[] {
  const scripts = new Map<string, string[]>();
  for (const { path, text } of pages) {
    const [from, to] = [text.indexOf(BEGIN), text.lastIndexOf(END)];
    if (from < 0 || to < from) continue;
    const name = pieceName(path);
    const file = `${pieceFile(name)}.js`;
    const calls = scripts.get(file) ?? [];
    scripts.set(file, calls);
    const html = text.slice(from + BEGIN.length, to).trim();
    calls.push(`groupversionPiece(${JSON.stringify(name)}, ${JSON.stringify(html)});\n`);
  }
  return Array.from(scripts, ([path, calls]) => ({ path, text: calls.join("") }));
}
