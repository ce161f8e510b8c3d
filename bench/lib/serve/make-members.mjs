import { readFileSync } from "node:fs";
import path from "node:path";

const read = (...parts) => JSON.parse(readFileSync(path.join(...parts), "utf8"));

/** The GroupVersions of `spec-output/extended`, each as its own document; paths outside of groups are left out. */
function groupVersions(root) {
  const folder = path.join(root, "spec-output", "extended");
  return read(folder, "index.json")
    .documents.filter(({ root }) => /^\/apis\/[^/]+\/[^/]+/.test(root))
    .map(({ file, root }) => ({ root: root.replace(/\/$/, ""), document: read(folder, file) }));
}

const KINDS = "x-kubernetes-group-version-kind";
const kindsOf = (schema) => (Array.isArray(schema[KINDS]) ? schema[KINDS] : []);

/** A copy of a GroupVersion under another group: renames paths, ids, kinds, and the definitions of its own kinds. */
function copyOf({ root, document }, group) {
  const [, , oldGroup, version] = root.split("/");
  const own = new Set(
    Object.entries(document.definitions)
      .filter(([, schema]) => kindsOf(schema).length === 1 && kindsOf(schema)[0].group === oldGroup)
      .map(([name]) => name),
  );
  const prefix = group.replaceAll(".", "-");
  const text = JSON.stringify(document, (key, value) => {
    if (key === "$ref" && own.has(value.slice(14))) return `#/definitions/${prefix}.${value.slice(14)}`;
    if (key === "operationId") return `${value}Of${prefix}`;
    if (key === "group" && value === oldGroup) return group;
    return value;
  });
  const copy = JSON.parse(text.replaceAll(`${root}/`, `/apis/${group}/${version}/`));
  copy.definitions = Object.fromEntries(
    Object.entries(copy.definitions).map(([name, schema]) => [own.has(name) ? `${prefix}.${name}` : name, schema]),
  );
  return copy;
}

/** Documents of servers that each own some GroupVersions, made of copies of ours under other groups; as JSON bytes. */
export function makeMembers(root, { members, groups }) {
  const all = groupVersions(root);
  return Array.from({ length: members }, (_, member) => {
    const parts = Array.from({ length: groups }, (_, i) =>
      copyOf(all[(member * groups + i) % all.length], `g${i}.m${member}.example.com`),
    );
    const [first] = parts;
    const document = {
      ...first,
      paths: Object.assign({}, ...parts.map(({ paths }) => paths)),
      definitions: Object.assign({}, ...parts.map(({ definitions }) => definitions)),
    };
    return { name: `member-${String(member).padStart(2, "0")}`, json: Buffer.from(JSON.stringify(document)) };
  });
}
