// `merge-time.mjs ROOT`: prints, as JSON, the milliseconds that it takes to merge 100 GroupVersions of 20 members from their
// bytes, and to merge them again after one has changed.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { makeMembers } from "./make-members.mjs";

const MEMBERS = 20;
const GROUPS = 5;
const ROUNDS = 25;

const [root] = process.argv.slice(2);
const { Aggregator } = await import(pathToFileURL(path.join(root, "dist", "aggregate.js")).href);
const members = makeMembers(root, { members: MEMBERS, groups: GROUPS });

function timed(step) {
  const begin = performance.now();
  const result = step();
  return { milliseconds: performance.now() - begin, result };
}

const merged = (aggregator) => {
  const documents = aggregator.current();
  if (documents === undefined) throw new Error(JSON.stringify(aggregator.status()));
  return documents.v2.json();
};

const all = () => new Aggregator({ members: members.map(({ name, json }) => ({ name, document: json })) });

/** Edits to a member's document. */
const EDITS = {
  description(document, i) {
    const [path] = Object.keys(document.paths).slice(3);
    Object.values(document.paths[path])[0].description = `changed ${i}`;
  },
  "a path more"(document, i) {
    const [path, item] = Object.entries(document.paths)[3];
    const copy = JSON.parse(JSON.stringify(item));
    for (const operation of Object.values(copy)) if (operation.operationId) operation.operationId += `Copy${i}`;
    document.paths[`${path}/copy${i}`] = copy;
  },
  "a shared definition"(document, i) {
    document.definitions["v1.ObjectMeta"].description = `changed ${i}`;
  },
};

const full = [];
let aggregator;
for (let i = 0; i < 8; i++) {
  const { milliseconds, result } = timed(() => {
    const made = all();
    return { made, bytes: merged(made) };
  });
  aggregator = result.made;
  if (i > 1) full.push(milliseconds);
}
const edits = {};
for (const [what, edit] of Object.entries(EDITS)) {
  edits[what] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const { name, json } = members[i % MEMBERS];
    const document = JSON.parse(json.toString());
    edit(document, i);
    const bytes = Buffer.from(JSON.stringify(document));
    const before = merged(aggregator);
    const { milliseconds, result } = timed(() => {
      aggregator.replace(name, bytes);
      return merged(aggregator);
    });
    if (result === before) throw new Error(`${what} changed nothing`);
    if (i > 2) edits[what].push(milliseconds);
    aggregator.replace(name, json);
    merged(aggregator);
  }
}
console.log(JSON.stringify({ full, edits, bytes: merged(aggregator).length }));
process.exit(0);
