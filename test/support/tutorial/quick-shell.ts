import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import type { Manifest } from "../packages/build-package.js";
import { runCommand } from "../run-command.js";
import { REPOSITORY, runNode } from "../run-tool.js";
import type { Shell, Typed } from "./follow-pages.js";

const TSC = path.join(REPOSITORY, "node_modules", "typescript-7", "bin", "tsc");

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;

/** Links a package into the nearest `node_modules`, as an install would place it. */
function link(project: string, name: string, target: string): void {
  const place = path.join(project, "node_modules", ...name.split("/"));
  mkdirSync(path.dirname(place), { recursive: true });
  if (!existsSync(place)) symlinkSync(target, place, "junction");
}

/** Gives a project the tool, and the packages that pages install from the registry, as links to this repository's. */
export function linkTool(project: string): void {
  link(project, "groupversion", REPOSITORY);
  for (const name of ["@types", "typescript", "undici", "yaml"])
    link(project, name, path.join(REPOSITORY, "node_modules", name));
}

/** Runs Node with a program and its arguments. */
function node(folder: string, args: readonly string[]): Typed {
  const { status, stdout, stderr } = runNode(folder, args);
  return { status, printed: `${stdout}${stderr}`, folder };
}

/** `npm install`: every declared dependency can be found already. `npm install FOLDER` links that package. */
function npmInstall(folder: string, source: string | undefined): Typed {
  const { name, dependencies = {} } = manifestIn(path.join(folder, source ?? "."));
  if (source !== undefined) link(folder, name, path.join(folder, source));
  const from = path.join(folder, "package.json");
  const missing = Object.keys(dependencies).filter((each) => {
    for (let at = path.dirname(from); ; at = path.dirname(at)) {
      if (existsSync(path.join(at, "node_modules", each))) return false;
      if (at === path.dirname(at)) return true;
    }
  });
  return { status: missing.length, printed: missing.map((each) => `not linked: ${each}\n`).join(""), folder };
}

async function runLine(folder: string, [command = "", ...args]: readonly string[]): Promise<Typed> {
  const done = { status: 0, printed: "", folder };
  const [first = "", second = ""] = args;
  switch (`${command} ${first}`) {
    case "npx groupversion": {
      const { exitCode, stdout, stderr } = await runCommand(folder, args.slice(1));
      return { status: exitCode, printed: `${stdout}${stderr}`, folder };
    }
    case "npx tsc":
      return node(folder, [TSC, ...args.slice(1)]);
    case "npm install":
      return npmInstall(folder, args[1]);
    case "npm run": {
      const [program, ...rest] = (manifestIn(folder).scripts[second] ?? "").split(" ");
      if (program !== "tsc") throw new Error(`the script ${second} of ${folder} does not run tsc`);
      return node(folder, [TSC, ...rest]);
    }
  }
  switch (command) {
    case "cd":
      return { ...done, folder: path.resolve(folder, first) };
    case "mkdir":
      mkdirSync(path.resolve(folder, first));
      return done;
    case "cp":
      cpSync(path.resolve(folder, first), path.resolve(folder, second));
      return done;
    case "node":
      return node(folder, args);
  }
  throw new Error(`this test cannot run ${command} ${first}; tutorial.long.test.ts uses a real shell`);
}

/** Runs the commands that pages contain without npm, and the tool in this process. Stops at the first that fails. */
export const quickShell: Shell = async (folder, commands) => {
  let printed = "";
  let at = folder;
  for (const line of commands.trimEnd().split("\n")) {
    const done = await runLine(at, line.replace(/\s+#.*$/, "").split(/\s+/));
    printed += done.printed;
    at = done.folder;
    if (done.status !== 0) return { status: done.status, printed, folder: at };
  }
  return { status: 0, printed, folder: at };
};
