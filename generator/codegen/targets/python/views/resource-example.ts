import type { NamedApi, NamedOperation, PackageNames } from "../names/named-package.js";
import type { ResourceExampleView } from "../view.js";

interface Found {
  readonly api: NamedApi;
  readonly list: NamedOperation;
}

/** Namespaced resources that can be watched; pods, which every reader knows, before others. */
function findResource({ apis }: PackageNames): Found | undefined {
  const found = apis.flatMap((api) =>
    api.operations
      .filter(({ operation, watch }) => watch !== undefined && operation.path.includes("{namespace}"))
      .map((list): Found => ({ api, list })),
  );
  return found.find(({ list }) => list.operation.kubernetes?.resource === "pods") ?? found[0];
}

/** One resource to show what can be done with it; undefined where none can be watched. */
export function resourceExample(names: PackageNames): ResourceExampleView | undefined {
  const found = findResource(names);
  const kind = found?.list.operation.kubernetes?.kind?.kind;
  if (found?.list.watch === undefined || kind === undefined) return undefined;
  const { api, list } = found;
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
    watch: found.list.watch,
    read: of("get")?.name,
    patch: of("patch")?.name,
    log: of("get", "log")?.name,
    follow: of("get", "log")?.follow,
    exec: of("connect", "exec")?.name,
  };
}
