import type { Variant } from "../../common/operations/plan-operations.js";
import type { Layout } from "../../common/text/layout.js";
import { stringLiteral } from "../text/literals.js";
import type { NamedModule, OperationsFile, PackageNames } from "../names/named-package.js";
import { objectLayout } from "../text/sample-value.js";
import type { KubernetesExampleView } from "../view.js";

interface Found {
  readonly module: NamedModule;
  readonly file: OperationsFile;
}

const entriesOf = ({ file }: Found): readonly OperationsFile["operations"][number][] => file.operations;

/** A resource's function for an action, if it has one. */
function functionOf(
  found: Found,
  action: string,
  options: { readonly variant?: Variant; readonly subresource?: string } = {},
): string | undefined {
  const { variant = "call", subresource } = options;
  for (const { plan } of entriesOf(found)) {
    const { kubernetes } = plan.operation;
    if (kubernetes?.action !== action || kubernetes.subresource !== subresource || !isNamed(plan.operation.path))
      continue;
    const each = plan.functions.find((candidate) => candidate.variant === variant);
    if (each !== undefined) return found.module.functions.get(each.identity);
  }
  return undefined;
}

const isNamed = (path: string): boolean => path.includes("{namespace}");

/** The functions to show for a resource. */
const functionsOf = (found: Found) => ({
  list: functionOf(found, "list"),
  watch: functionOf(found, "list", { variant: "watch" }),
  read: functionOf(found, "get"),
  patch: functionOf(found, "patch"),
  follow: functionOf(found, "get", { variant: "follow", subresource: "log" }),
  exec: functionOf(found, "connect", { variant: "exec", subresource: "exec" }),
});

/** Of the namespaced resources that can be watched, the first with the most functions to show. */
function findResource(names: PackageNames): Found | undefined {
  const count = (each: Found): number => Object.values(functionsOf(each)).filter((name) => name !== undefined).length;
  return names.modules
    .flatMap((module) => module.files.map((file): Found => ({ module, file })))
    .filter((each) => functionOf(each, "list", { variant: "watch" }) !== undefined)
    .map((found) => ({ found, count: count(found) }))
    .reduce<{ readonly found: Found; readonly count: number } | undefined>(
      (best, each) => (best === undefined || each.count > best.count ? each : best),
      undefined,
    )?.found;
}

/** A resource for examples of watches, patches, logs and commands; undefined if none can be watched. */
export function kubernetesExample(names: PackageNames, name: string): KubernetesExampleView | undefined {
  const found = findResource(names);
  if (found === undefined) return undefined;
  const { list, watch, ...others } = functionsOf(found);
  const kind = entriesOf(found)
    .map(({ plan }) => plan.operation.kubernetes?.kind?.kind)
    .find(Boolean);
  if (list === undefined || watch === undefined || kind === undefined) return undefined;
  const functions = { list, watch, ...others };
  const one: readonly Layout[] = ['namespace: "default"', 'name: "web-0"'];
  return {
    ...functions,
    entry: stringLiteral(`${name}/${found.module.module.path}`),
    kind,
    streams: [functions.exec, functions.follow].filter((each) => each !== undefined).sort(),
    called: [list, functions.read].filter((each) => each !== undefined).sort(),
    several: objectLayout(['namespace: "default"']),
    one: objectLayout(one),
    command: objectLayout([...one, 'command: ["ls", "-l", "/"]']),
    patched: objectLayout([...one, 'body: mergePatch({ metadata: { labels: { app: "web" } } })']),
  };
}
