import path from "node:path";
import { filesIn } from "./files-in.js";

/** Source files by path, each with the source files that it imports. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads the imports between the TypeScript, JavaScript and Python files below some folders: values and types, static and
 * dynamic.
 */
export function importGraph(folders: readonly string[]): ImportGraph {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    for (const [file, text] of filesIn(folder)) texts.set(`${folder}/${file}`, text);
  }
  const graph = new Map<string, ReadonlySet<string>>();
  for (const [file, text] of texts) {
    const imported = /\.[mc]?[tj]s$/.test(file)
      ? importsOfTypeScript(file, text)
      : file.endsWith(".py")
        ? importsOfPython(file, text)
        : [];
    graph.set(file, new Set(imported.filter((target) => target !== file && texts.has(target))));
  }
  return graph;
}

/** Groups of files that import each other, directly or indirectly, sorted. */
export function importCircles(graph: ImportGraph): string[][] {
  const reached = new Map([...graph.keys()].map((file) => [file, reach(graph, file)]));
  const circles = new Map<string, string[]>();
  for (const [file, targets] of reached) {
    const circle = [...targets].filter((target) => reached.get(target)?.has(file)).sort();
    if (circle.length > 0) circles.set(circle.join(" "), circle);
  }
  return [...circles.values()];
}

function reach(graph: ImportGraph, from: string): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const target of graph.get(file) ?? []) {
      if (seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}

/** Possible paths of an import: `.js` stands for a source or a declaration. */
function importsOfTypeScript(file: string, text: string): string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].flatMap(([, specifier = ""]) => {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    const base = target.replace(/\.js$/, "");
    return [`${base}.ts`, `${base}.d.ts`, target];
  });
}

/** Possible paths of an import. `from . import name` imports a module if there is one of that name. */
function importsOfPython(file: string, text: string): string[] {
  const statements = text.matchAll(/^[ \t]*from (\.+)([\w.]*) import (\([^)]*\)|.*)/gm);
  return [...statements].flatMap(([, dots = "", module = "", names = ""]) => {
    const up = Array<string>(dots.length - 1).fill("..");
    const target = path.posix.join(path.posix.dirname(file), ...up, ...module.split("."));
    const inside = names.replaceAll(/#.*/g, "").match(/\w+/g) ?? [];
    const submodules = inside.flatMap((name) => [`${target}/${name}.py`, `${target}/${name}/__init__.py`]);
    // A package's names come from its `__init__.py`, which only re-exports those of its modules.
    return module === "" ? submodules : [`${target}.py`, `${target}/__init__.py`, ...submodules];
  });
}
