import path from "node:path";
import { arrows, serverStarters, soleImporters } from "./arrows.mjs";

const isBelow = (file, folder) => folder === "" || file.startsWith(`${folder}/`);

/** The subfolder of a folder that holds a file; `undefined` for files directly in the folder. */
function roomOf(file, parent) {
  const [room, ...rest] = file.slice(parent === "" ? 0 : parent.length + 1).split("/");
  return rest.length === 0 ? undefined : room;
}

/** What is wrong with an import; `undefined` if it is allowed. Files are relative to the project, with `/`. */
export function faultOf(from, to) {
  for (const [parent, rooms] of Object.entries(arrows)) {
    if (!isBelow(from, parent) || !isBelow(to, parent)) continue;
    const [source, target] = [roomOf(from, parent), roomOf(to, parent)];
    // Files directly in the folder may import all of its subfolders.
    if (source === target || source === undefined || target === undefined) continue;
    const allowed = rooms[source] ?? rooms["*"];
    if (allowed === undefined || !(target in rooms || "*" in rooms)) continue;
    if (!allowed.includes(target))
      return `${path.posix.join(parent, source)} must not import ${path.posix.join(parent, target)}`;
    if (target === "server" && parent === "" && !serverStarters.some((folder) => isBelow(from, folder)))
      return `only ${serverStarters.join(", ")} may import the server`;
  }
  return undefined;
}

/** What is wrong with an import of a package; `undefined` if it is allowed. */
function packageFault(from, name) {
  const owners = Object.hasOwn(soleImporters, name) ? soleImporters[name] : undefined;
  return owners === undefined || owners.some((owner) => isBelow(from, owner))
    ? undefined
    : `only ${owners.join(" and ")} may import ${name}`;
}

/** Lint rule: imports follow the arrows of `arrows.mjs`. */
export const arrowsRule = {
  meta: { type: "problem", schema: [], messages: { arrow: "{{fault}}; see scripts/lint/arrows.mjs" } },
  create(context) {
    const from = path.relative(context.cwd, context.filename).split(path.sep).join("/");
    const check = (node) => {
      const name = node?.value;
      if (typeof name !== "string") return;
      const fault = name.startsWith(".")
        ? faultOf(from, path.posix.join(path.posix.dirname(from), name))
        : packageFault(from, name);
      if (fault !== undefined) context.report({ node, messageId: "arrow", data: { fault } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
