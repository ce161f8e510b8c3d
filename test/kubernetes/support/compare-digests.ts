import type { Digest } from "./digest.js";

type Level = Readonly<Record<string, string>>;

/** Describes the differences between two entries. */
type Describe = (part: string, expected: string, actual: string) => string[];

function compareLevels(
  what: (name: string) => string,
  expected: Readonly<Record<string, Level>>,
  actual: Readonly<Record<string, Level>>,
  member: (name: string, part: string) => string,
  describe: (name: string) => Describe,
): string[] {
  const lines: string[] = [];
  for (const [name, parts] of Object.entries(expected)) {
    const found = actual[name];
    if (found === undefined) {
      lines.push(`missing ${what(name)}`);
      continue;
    }
    for (const [part, value] of Object.entries(parts)) {
      const other = found[part];
      if (other === undefined) lines.push(`missing ${member(name, part)}`);
      else if (other !== value) lines.push(...describe(name)(part, value, other));
    }
    for (const part of Object.keys(found)) if (!(part in parts)) lines.push(`extra ${member(name, part)}`);
  }
  for (const name of Object.keys(actual)) if (!(name in expected)) lines.push(`extra ${what(name)}`);
  if (lines.length === 0 && Object.keys(expected).join("\n") !== Object.keys(actual).join("\n"))
    lines.push(`the order of ${what("").trim()}s differs`);
  return lines;
}

/** The names of a value's parts that differ. */
function halves(expected: string, actual: string, names: readonly [string, string]): string[] {
  const [a, b] = [expected.split(" "), actual.split(" ")];
  return names.filter((_, i) => a[i] !== b[i]);
}

/**
 * The differences between two digests, one line for each, with the operation, definition or property.
 *
 * @example `["definition v1.Pod property spec differs", "missing operation get /version/"]`
 */
export function compareDigests(expected: Digest, actual: Digest): string[] {
  const lines: string[] = [];
  if (expected.security !== actual.security) lines.push("security differs");
  lines.push(
    ...compareLevels(
      (path) => `path ${path}`,
      expected.paths,
      actual.paths,
      (path, method) => `operation ${method} ${path}`,
      (path) => (part, a, b) =>
        part === "parameters"
          ? [`path ${path}: place or order of parameters differs`]
          : halves(a, b, ["content differs", "parameters differ"]).map((half) => `operation ${part} ${path}: ${half}`),
    ),
    ...compareLevels(
      (name) => `definition ${name}`,
      expected.definitions,
      actual.definitions,
      (name, property) => `definition ${name} property ${property}`,
      (name) => (part, a, b) =>
        part === ""
          ? halves(a, b, ["content differs", "order of properties differs"]).map(
              (half) => `definition ${name}: ${half}`,
            )
          : [`definition ${name} property ${part} differs`],
    ),
  );
  for (const [what, count] of Object.entries(expected.counts)) {
    const found = actual.counts[what as keyof Digest["counts"]];
    if (found !== count) lines.push(`${found} ${what} instead of ${count}`);
  }
  return lines;
}
