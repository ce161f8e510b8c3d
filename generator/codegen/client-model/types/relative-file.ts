/**
 * A file as seen from the document's first one, `""` for that one itself: what a type in it is known by must not depend
 * on where the documents lie.
 */
export function relativeFile(root: string, file: string): string {
  if (file === root) return "";
  const from = root.split("/").slice(0, -1);
  const to = file.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
