import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Copies the built package, so that runs neither use nor leave files in the checkout.
 * @returns {string} the copy's folder
 */
export function copyPackage(root, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of ["dist", "types", "api-types", "package.json"])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  return folder;
}

/** Makes a project in a package's copy that builds the package's API under a profile. */
export function makeProject(copy, name, profile) {
  const folder = path.join(copy, name);
  mkdirSync(folder);
  const config = {
    sources: ["../api-types/**/*.ts", "!../api-types/{federation,kubeadm,kops,workloads}/**"],
    document: { title: "Kubernetes", version: "unversioned" },
    profile,
    out: "out",
  };
  writeFileSync(path.join(folder, "groupversion.config.json"), JSON.stringify(config));
  return { folder, cli: path.join(copy, "dist", "cli.js"), merged: path.join(folder, "out", "swagger.json") };
}

/** Removes a project's output and the tool's caches. */
export function makeCold(project) {
  for (const name of ["out", ".groupversion"])
    rmSync(path.join(project.folder, name), { recursive: true, force: true });
}
