import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** The pages to open: a site's largest files, and the pages that every site has. */
export function choosePages(folder, most) {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({ name: name.split(path.sep).join("/"), size: statSync(path.join(folder, name)).size }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  return [...new Set(["index.html", "map.html", ...pages.slice(0, most).map(({ name }) => name)])];
}
