import { ruleOf, type ChangeId } from "../catalogue/catalogue.js";
import { levelsText } from "../catalogue/change-page.js";
import type { Change, ChangePlace } from "../changes/change.js";
import type { Level } from "../levels/level.js";
import { repositoryPath } from "./repository-path.js";
import { shownChanges, type DiffResult } from "./result.js";

const SARIF_LEVELS = { breaking: "error", dangerous: "warning", safe: "note" } as const satisfies Record<Level, string>;

/** A file of a revision, such as `main:api.json`, would be an address whose scheme is `main`. */
const uriOf = (file: string): string => {
  const uri = encodeURI(file);
  return /^https?:/i.test(uri) ? uri : uri.replaceAll(":", "%3A");
};

/** The name of the repository's root in addresses. */
const ROOT = "%SRCROOT%";

/** Where a file is: relative to the root of the repository, or by itself. */
function artifactLocation(file: string, base: string) {
  const path = repositoryPath(file, base);
  return path === undefined ? { uri: uriOf(file) } : { uri: uriOf(path), uriBaseId: ROOT };
}

const location = ({ file, line, column, length, pointer }: ChangePlace, base: string) => ({
  physicalLocation: {
    artifactLocation: artifactLocation(file, base),
    region: { startLine: line, startColumn: column, endColumn: column + length },
  },
  logicalLocations: [{ fullyQualifiedName: pointer }],
});

function result(change: Change, rules: readonly ChangeId[], base: string) {
  const { id, level, path, message, advice, old, new: now, fingerprint } = change;
  const [main, related] = now === undefined ? [old, undefined] : [now, old];
  return {
    ruleId: id,
    ruleIndex: rules.indexOf(id),
    level: SARIF_LEVELS[level],
    message: { text: `${path}: ${message}. ${advice}` },
    ...(main !== undefined && { locations: [location(main, base)] }),
    ...(related !== undefined && {
      relatedLocations: [{ id: 1, message: { text: "The old version" }, ...location(related, base) }],
    }),
    partialFingerprints: { "groupversion/v1": fingerprint },
  };
}

/**
 * SARIF 2.1.0, which code scanning reads.
 *
 * @param base - path from the root of the repository to the folder that file names are relative to; default: the root
 */
export function sarifReport(
  diff: DiffResult,
  { all, version, base = "" }: { readonly all: boolean; readonly version: string; readonly base?: string },
): string {
  const shown = shownChanges(diff, all);
  const accepted = diff.accepted.map(({ change, reason }) => ({ change, reason }));
  const rules = [...new Set([...shown, ...accepted.map(({ change }) => change)].map(({ id }) => id))].sort();
  const sarif = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "groupversion",
            version,
            rules: rules.map((id) => ({
              id,
              shortDescription: { text: ruleOf(id).message.replace(/\{(\w+)\}/g, "<$1>") },
              fullDescription: { text: ruleOf(id).explanation },
              help: { text: `${ruleOf(id).advice} Level: ${levelsText(id)}.` },
            })),
          },
        },
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository" } } },
        results: [
          ...shown.map((change) => result(change, rules, base)),
          ...accepted.map(({ change, reason }) => ({
            ...result(change, rules, base),
            suppressions: [{ kind: "external", justification: reason }],
          })),
        ],
      },
    ],
  };
  return JSON.stringify(sarif, null, 2);
}
