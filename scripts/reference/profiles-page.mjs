// docs/reference/profiles.md: the profiles and their differences, computed from the profiles themselves.
import { code, generatedFrom, table } from "./markdown.mjs";

/** Sample arguments for the functions of a profile. */
const SAMPLE_PATH = "/apis/apps/v1beta1/namespaces/{namespace}/things/{name}/status";
const SAMPLE_NAME = "replaceNamespacedThingStatus";

const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The leaves of a value by path; a list counts as a leaf. */
function* leaves(value, path) {
  if (!isPlain(value)) yield [path.join("."), value];
  else for (const [key, item] of Object.entries(value)) yield* leaves(item, [...path, key]);
}

/** A profile as facts: options by path, and the results of its functions for a sample. */
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
    "A profile is the rule set that turns declarations into operations, names and schemas. It consists of data and small",
    "functions; the generator never tests its name.",
    "",
    table(
      ["Profile", "Purpose"],
      all.map((profile) => [code(profile.name), profile.summary]),
    ),
    "",
    'The configuration names one (`"profile": "rest"`), or changes one: `"profile": { "extends": "kubernetes-1.5-extended",',
    '"enums": true }`. `config.schema.json` lists what you can change. Your own profile is an object of the type',
    "`Profile` in [generator/publish/profiles/profile.ts](../../generator/publish/profiles/profile.ts), which explains each option.",
    "",
    "## Differences",
    "",
    "Options that are the same in all profiles are left out.",
    "",
    table(["Option", ...all.map((profile) => code(profile.name))], rows),
  ].join("\n");
}
