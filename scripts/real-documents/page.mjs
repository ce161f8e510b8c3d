import { readFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";

const peers = JSON.parse(readFileSync(path.join(import.meta.dirname, "peers.json"), "utf8"));
const TYPESCRIPT_PEERS = ["hey-api", "openapi-typescript", "orval"];
const PYTHON_PEER = "openapi-python-client";

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
const seconds = (number) => (number === undefined ? "?" : number < 10 ? number.toFixed(1) : String(Math.round(number)));
const yes = (is) => (is ? "yes" : "**no**");
const of = (some, all) => `${some.filter(Boolean).length} of ${all.length}`;

/** Its dialects, without repetition: the files of a document may differ. */
const dialect = ({ openapi }) => (typeof openapi === "string" ? openapi : Object.keys(openapi).sort().join(", "));

const source = ({ repository, commit }) => {
  const short = commit.slice(0, 7);
  return `[${repository}@${short}](https://github.com/${repository}/tree/${commit})`;
};

function ownRow(document, figures) {
  const { generates, compiles, checks, broken, warnings, unknown, any, seconds: used } = figures;
  const isGenerated = generates.typescript && generates.python && generates.docs;
  return [
    document.name,
    dialect(document),
    document.operations,
    yes(isGenerated),
    yes(compiles),
    yes(checks),
    broken === 0 ? "none" : `**${broken ?? "no site"}**`,
    warnings,
    `${unknown} / ${any}`,
    [used.typescript, used.python, used.docs].map(seconds).join(" / "),
  ];
}

function typescriptCell(found) {
  if (found === undefined || !found.generates) return "no";
  return found.compiles ? `yes, ${seconds(found.seconds)} s` : `${found.errors} errors, ${seconds(found.seconds)} s`;
}

function pythonCell(found, { operations }) {
  if (found === undefined || !found.generates) return "no";
  const made = found.leftOut === 0 ? "all" : `all but ${found.leftOut} of ${operations}`;
  return `${made}, ${seconds(found.seconds)} s`;
}

function peerRow(document, figures) {
  const found = peers.documents[document.name] ?? {};
  const own = { generates: figures.generates.typescript, compiles: figures.compiles, errors: "some" };
  return [
    document.name,
    typescriptCell({ ...own, seconds: figures.seconds.typescript }),
    ...TYPESCRIPT_PEERS.map((peer) => typescriptCell(found[peer])),
    figures.generates.python ? `all, ${seconds(figures.seconds.python)} s` : "no",
    pythonCell(found[PYTHON_PEER], document),
  ];
}

/** How many documents each tool manages. */
function summary(documents, figuresOf) {
  const own = documents.map((document) => figuresOf(document));
  const peer = (name) => documents.map((document) => peers.documents[document.name]?.[name] ?? {});
  const rows = [
    [
      "groupversion, TypeScript",
      of(
        own.map(({ generates }) => generates.typescript),
        own,
      ),
      of(
        own.map(({ compiles }) => compiles),
        own,
      ),
    ],
    ...TYPESCRIPT_PEERS.map((name) => {
      const found = peer(name);
      const made = found.map(({ generates }) => generates);
      const compiled = found.map(({ compiles }) => compiles);
      return [`${name} ${peers.versions[name]}`, of(made, found), of(compiled, found)];
    }),
    [
      "groupversion, Python",
      of(
        own.map(({ generates }) => generates.python),
        own,
      ),
      of(
        own.map(({ checks }) => checks),
        own,
      ),
    ],
    (() => {
      const found = peer(PYTHON_PEER);
      const made = found.map(({ generates }) => generates);
      const whole = found.map(({ generates, leftOut }) => generates && leftOut === 0);
      return [
        `${PYTHON_PEER} ${peers.versions[PYTHON_PEER]}`,
        of(made, found),
        `not checked; ${of(whole, found)} with all operations`,
      ];
    })(),
  ];
  return table(["Tool", "Generates", "Type-checks"], rows);
}

/** The page, formatted. */
export async function realDocumentsPage({ documents, suites }, { documents: figures, suites: counts }) {
  const known = documents.filter(({ name }) => figures[name] !== undefined);
  const figuresOf = ({ name }) => figures[name];
  const text = `# Real documents

<!-- Written by \`npm run real-documents\`. -->

What groupversion makes of ${known.length} OpenAPI 3 documents that other projects publish, and what other generators make of them.${
    known.length < documents.length
      ? ` The other ${documents.length - known.length} documents of the collection are not measured yet.`
      : ""
  }

${summary(known, figuresOf)}

## Every document

${table(
  [
    "Document",
    "OpenAPI",
    "Operations",
    "Generates",
    "TypeScript compiles",
    "Python type-checks",
    "Broken links in docs",
    "Warnings",
    "\`unknown\` / \`Any\`",
    "Seconds",
  ],
  known.map((document) => ownRow(document, figuresOf(document))),
)}

- **Generates**: both clients and the documentation are written, without an error.
- **TypeScript compiles**: with TypeScript 5.9 and 7, under \`strict\` and every stricter option, declarations of libraries included.
- **Python type-checks**: \`mypy --strict\` and pyright in its strict mode find nothing.
- **Broken links in docs**: links of the generated site to a page or an anchor that does not exist.
- **Warnings**: what the tool tells the owner of the document about it, once for each kind of defect.
- **\`unknown\` / \`Any\`**: how often TypeScript says \`unknown\`, and Python says \`Any\`, where the document says something. Where
  it says nothing, such as in an array without \`items\`, there is nothing to count.
- **Seconds**: processor time for the TypeScript client, the Python client and the documentation.

## Beside other generators

${table(
  ["Document", "groupversion", ...TYPESCRIPT_PEERS, "groupversion, Python", PYTHON_PEER],
  known.map((document) => peerRow(document, figuresOf(document))),
)}

For TypeScript, "yes" means that the output compiles under \`strict\`; for Python, "all" means that no operation is left out. The
seconds are processor time. Each generator ran once, as its own documentation starts it:

${peers.settings.map((line) => `- ${line}`).join("\n")}

A "no" is often the document's fault: generators refuse documents that break the specification, and some fetch what stands in
their examples.

## Suites

Regression inputs of other tools. Many are faulty on purpose; a document that cannot be read is refused with a message that names
the place.

${table(
  ["Suite", "Documents", "Read", "Refused", "Both clients generated"],
  suites
    .filter(({ name }) => counts[name] !== undefined)
    .map(({ name }) => {
      const { documents: all, read, refused, generated } = counts[name];
      return [name.replace(/^suite-/, ""), all, read, refused, generated];
    }),
)}

## Sources

${table(
  ["Document", "Repository and commit"],
  [...known, ...suites].map((each) => [each.name.replace(/^suite-/, ""), source(each)]),
)}
`;
  const place = path.join(import.meta.dirname, "..", "..", "docs", "real-documents.md");
  return format(text, { ...(await resolveConfig(place)), parser: "markdown" });
}
