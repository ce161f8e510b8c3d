/** A condition of health. */
export interface HealthCheck {
  readonly name: string;
  /** What is wrong; `undefined`: nothing. */
  readonly problem: () => string | undefined;
}

export interface HealthAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Answers `/livez`, `/readyz`, `/healthz` and the path of one check below them; `undefined` for other paths. Reasons are not
 * told: they may name what is inside.
 */
export function healthAnswer(
  path: string,
  query: URLSearchParams,
  checks: readonly HealthCheck[],
): HealthAnswer | undefined {
  const [, root = "", only, ...more] = path.split("/");
  if (!/^(livez|readyz|healthz)$/.test(root) || more.length > 0) return undefined;
  const asked = only === undefined ? checks : checks.filter(({ name }) => name === only);
  if (asked.length === 0) return undefined;
  const excluded = new Set(query.getAll("exclude"));
  const results = asked.map(({ name, problem }) => ({
    name,
    out: excluded.has(name),
    failed: problem() !== undefined,
  }));
  const failed = results.some((each) => each.failed && !each.out);
  if (!failed && !query.has("verbose")) return { status: 200, text: "ok" };
  const lines = results.map(({ name, out, failed: fails }) =>
    out ? `[+]${name} excluded: ok` : fails ? `[-]${name} failed: reason withheld` : `[+]${name} ok`,
  );
  const last = `${root} check ${failed ? "failed" : "passed"}`;
  return { status: failed ? 500 : 200, text: `${[...lines, last].join("\n")}\n` };
}
