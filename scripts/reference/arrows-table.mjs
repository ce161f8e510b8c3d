// The tables of allowed imports in each root's map, from the list that lint enforces.
import { arrows } from "../lint/arrows.mjs";
import { table } from "./markdown.mjs";

/** The map of each root. A package's README is for its users, so the server's map is a file beside it. */
export const maps = [
  ["generator", "generator/README.md"],
  ["openapi", "openapi/README.md"],
  ["server", "server/ARCHITECTURE.md"],
];

const names = (folders) => folders.map((folder) => `\`${folder}\``).join(", ");

/** Rows for the folders below a root, nested ones under the name of their parent. */
const rowsOf = (root) =>
  Object.entries(arrows)
    .filter(([parent]) => parent === root || parent.startsWith(`${root}/`))
    .flatMap(([parent, folders]) =>
      Object.entries(folders).map(([folder, imports]) => [
        `\`${[...parent.split("/").slice(1), folder].join("/")}/\``,
        names(imports),
      ]),
    );

/** A map whose table between the two comments is generated anew. */
export const withArrows = (text, root) =>
  text.replace(
    new RegExp(`(<!-- arrows: ${root} -->\n)[\\s\\S]*?(<!-- /arrows -->)`),
    (_, start, end) => `${start}\n${table(["Folder", "Imports"], rowsOf(root))}\n\n${end}`,
  );
