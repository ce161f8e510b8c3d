/**
 * A file relative to the document's main file; `""` for the main file itself. Relative, because type identities must
 * not depend on where the documents are stored.
 */
export function relativeFile(root: string, file: string): string {
  if (file === root) return "";
  const from = root.split("/").slice(0, -1);
  const to = file.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
