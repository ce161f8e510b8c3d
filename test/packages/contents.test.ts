import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { SERVER_PACKAGE, TOOL_PACKAGE, type Published } from "./support/published.js";

interface Packed {
  /** Bytes of the tarball. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

function pack({ folder }: Published): Packed {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts", "--silent"];
  const shell = process.platform === "win32";
  const answer = JSON.parse(execFileSync("npm", args, { cwd: folder, encoding: "utf8", shell })) as Packed[];
  // Depending on npm's version, a list of one or an object by name.
  const [packed] = Object.values(answer);
  if (packed === undefined) throw new Error("npm packed nothing");
  return packed;
}

/** Bundled code: an entry, or a shared chunk with a hash. */
const DIST = /^dist\/[\w-]+\.(?:js|d\.ts)$/;

const CONTENTS = [
  {
    published: TOOL_PACKAGE,
    limit: 1_700_000,
    allowed: [
      /^(?:CHANGELOG\.md|LICENSE|README\.md|config\.schema\.json|package\.json|tsdoc\.json)$/,
      DIST,
      /^dist\/docs-assets\/[\w-]+\.(?:js|css)$/,
      /^types\/index\.d\.ts$/,
      /^api-types\/[\w/-]+\.ts$/,
      /^docs\/[\w/-]+\.(?:md|png|conf)$/,
      /^templates\/(?:docs|init|init-server|python|typescript)\//,
    ],
    needed: ["dist/cli.js", "dist/index.js", "dist/index.d.ts", "dist/encode-worker.js", "dist/serve.d.ts"],
  },
  {
    published: SERVER_PACKAGE,
    limit: 350_000,
    allowed: [/^(?:LICENSE|README\.md|package\.json)$/, DIST],
    needed: ["dist/index.js", "dist/index.d.ts", "dist/aggregate.d.ts", "dist/encode-worker.js"],
  },
];

describe.each(CONTENTS)("the tarball of $published.name", ({ published, allowed, needed, limit }) => {
  const { size, files } = pack(published);
  const paths = files.map((file) => file.path);

  test("holds exactly the files that its users need", () => {
    expect(paths.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
    for (const pattern of allowed)
      expect(
        paths.some((file) => pattern.test(file)),
        String(pattern),
      ).toBe(true);
    expect(paths).toEqual(expect.arrayContaining(needed));
  });

  test("holds no tests, caches or generated clients", () => {
    const unwanted = /(?:^|\/)(?:tests?|bench|clients|node_modules|__pycache__|\.[\w-]+)\/|\.(?:test\.ts|pyc|map|tgz)$/;
    expect(paths.filter((file) => unwanted.test(file))).toEqual([]);
  });

  test(`has at most ${limit / 1000} KB`, () => {
    expect(size).toBeLessThan(limit);
  });
});
