// docs/reference/profiles.md: the profiles and what differs between them, read off the profiles themselves.
import { code, generatedFrom, table } from "./markdown.mjs";

/** What the functions of a profile are shown with. */
const SAMPLE_PATH = "/apis/apps/v1beta1/namespaces/{namespace}/things/{name}/status";
const SAMPLE_NAME = "replaceNamespacedThingStatus";

const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Leaves of a value by their path; lists are leaves. */
function* leaves(value, path) {
  if (!isPlain(value)) yield [path.join("."), value];
  else for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
}

/** A profile as facts: options by path, and what its functions give for a sample. */
function facts(profile) {
  const {
    name: _name,
    summary: _summary,
    operationId,
    tag,
    resources,
    roles,
    machinery,
    operationVerbs,
    definitionNames,
    ...options
  } = profile;
  return new Map([
    ...leaves({ ...options, definitionNames: { style: definitionNames.style } }, []),
    [
      "definitionNames.packages and .types",
      Object.keys({ ...definitionNames.packages, ...definitionNames.types }).length,
    ],
    ["roles", Object.keys(roles)],
    ["machinery", machinery],
    ["resources.subresourceNames", resources?.subresourceNames],
    ["resources.actions", resources?.actions.length ?? 0],
    [`operationId of ${code(SAMPLE_NAME)}`, operationId(SAMPLE_NAME, SAMPLE_PATH)],
    [`tag of ${code(SAMPLE_PATH)}`, tag(SAMPLE_PATH)],
  ]);
}

const shown = (value) =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? "–"
    : code(
        typeof value === "string"
          ? value || '""'
          : Array.isArray(value) && value.every((v) => typeof v === "string")
            ? value.join(", ")
            : JSON.stringify(value),
      );

export function profilesPage({ profiles }) {
  const all = [...profiles.values()];
  const known = all.map(facts);
  const keys = [...new Set(known.flatMap((profile) => [...profile.keys()]))];
  const rows = keys
    .map((key) => [key, ...known.map((profile) => shown(profile.get(key)))])
    .filter(([, ...values]) => new Set(values).size > 1)
    .map(([key, ...values]) => [key.includes(" ") ? key : code(key), ...values]);
  return [
    generatedFrom("generator/publish/profiles/"),
    "",
    "# Profiles",
    "",
    "A profile is the rule set that turns declarations into operations, names and schemas. It is data and small functions;",
    "nothing in the generator asks for its name.",
    "",
    table(
      ["Profile", "What for"],
      all.map((profile) => [code(profile.name), profile.summary]),
    ),
    "",
    'The configuration names one (`"profile": "rest"`), or changes one: `"profile": { "extends": "kubernetes-1.5-extended",',
    '"enums": true }`. `config.schema.json` lists what can be changed; a profile of your own is an object of the type',
    "`Profile` in [generator/publish/profiles/profile.ts](../../generator/publish/profiles/profile.ts), where each option is explained.",
    "",
    "## What differs",
    "",
    "Options in which the profiles agree are left out.",
    "",
    table(["Option", ...all.map((profile) => code(profile.name))], rows),
  ].join("\n");
}
