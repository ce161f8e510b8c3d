import type { NamedApi, NamedOperation, PackageNames } from "../names/named-package.js";
import type { ResourceExampleView } from "../view.js";

interface Found {
  readonly api: NamedApi;
  readonly list: NamedOperation;
}

/** Namespaced resources that can be watched. */
const watchable = ({ apis }: PackageNames): readonly Found[] =>
  apis.flatMap((api) =>
    api.operations
      .filter(({ operation, watch }) => watch !== undefined && operation.path.includes("{namespace}"))
      .map((list): Found => ({ api, list })),
  );

/** Of the resources that can be watched, the first with the most methods to show; undefined if there is none. */
export function resourceExample(names: PackageNames): ResourceExampleView | undefined {
  const shown = (example: ResourceExampleView): number =>
    Object.values(example).filter((each) => each !== undefined).length;
  return watchable(names)
    .flatMap((found) => exampleOf(found) ?? [])
    .reduce<ResourceExampleView | undefined>(
      (best, each) => (best === undefined || shown(each) > shown(best) ? each : best),
      undefined,
    );
}

function exampleOf({ api, list }: Found): ResourceExampleView | undefined {
  const kind = list.operation.kubernetes?.kind?.kind;
  if (list.watch === undefined || kind === undefined) return undefined;
  const of = (action: string, subresource?: string): NamedOperation | undefined =>
    api.operations.find(({ operation: { kubernetes, path } }) => {
      const isOfResource =
        kubernetes?.resource === list.operation.kubernetes?.resource && kubernetes?.subresource === subresource;
      return isOfResource && kubernetes?.action === action && path.includes("{namespace}");
    });
  return {
    className: api.name,
    kind,
    list: list.name,
    watch: list.watch,
    read: of("get")?.name,
    patch: of("patch")?.name,
    log: of("get", "log")?.name,
    follow: of("get", "log")?.follow,
    exec: of("connect", "exec")?.name,
  };
}
