import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Models that all copies share, and models of other APIs. */
const NOT_COPIED = new Set(["machinery", "meta", "federation", "kubeadm", "kops", "workloads", "copies"]);

/** `core` is `core.c3.example.com` in the third copy, `storage.k8s.io` is `storage.c3.example.com`. */
const renamed = (group, number) => `${group.replace(/\.k8s\.io$/, "")}.c${number}.example.com`;

/**
 * Puts a resource's name into the names of its subresources where several resources share a subresource's kind. The profile
 * tells such operations apart only in the extensions group, and a copy renames this group.
 */
function renameSharedScales(text) {
  let plural = "";
  return text
    .split("\n")
    .map((line) => {
      plural = /@resource (\S+)/.exec(line)?.[1] ?? plural;
      return line.replace(/(@subresource )scale(?= .*\bkind=Scale\b)/, `$1${plural}scale`);
    })
    .join("\n");
}

/**
 * The text of a model file in a copy of the API: its groups and those that it refers to are renamed, and imports of the
 * shared machinery lead two folders further up.
 */
const renameGroups = (text, number) =>
  renameSharedScales(text)
    .replace(/(@groupVersion |\bkind=)([\w.-]+)(?=\/v\d)/g, (_, before, group) => before + renamed(group, number))
    .replace(/"(?:\.\/)?((?:\.\.\/)+)machinery\//g, '"../../$1machinery/');

/** Adds renamed copies of every group to an API until it is `times` as large. */
export function multiplyApi(apiTypes, times) {
  const groups = readdirSync(apiTypes, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_COPIED.has(entry.name))
    .map((entry) => entry.name);
  for (const group of groups) {
    for (const name of readdirSync(path.join(apiTypes, group), { recursive: true })) {
      if (!name.endsWith(".ts")) continue;
      const text = readFileSync(path.join(apiTypes, group, name), "utf8");
      for (let number = 2; number <= times; number++) {
        const file = path.join(apiTypes, "copies", `c${number}`, group, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, renameGroups(text, number));
      }
    }
  }
}
