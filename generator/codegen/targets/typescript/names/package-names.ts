import { bodyOf, inputsOf, type Input, type InputPlace } from "../../common/operations/request.js";
import { inputIdentity } from "./input-identity.js";
import type { ClientModel, NamedType, OperationGroup } from "../../../client-model/client-model.js";
import { allocateNames, type NameSeeker } from "../../names/allocate-names.js";
import { fileKey, fileName } from "../../names/file-name.js";
import { lockedIn, type LockSection } from "../../names/locked-in.js";
import type { NameLock } from "../../names/name-lock.js";
import type { Discriminator } from "../../common/types/discriminators.js";
import { camelCase, isIdentifier, pascalCase } from "./identifiers.js";
import { planOperations, type OperationPlan } from "../../common/operations/plan-operations.js";
import { lockPackage } from "./lock-package.js";
import { divideIntoModules, type Module } from "./modules.js";
import { nameClasses } from "./name-classes.js";
import type { NamedModule, OperationsFile, PackageNames } from "./named-package.js";
import { isRuntimeFunction } from "./runtime-names.js";
import { isFreeName, isReservedName } from "./reserved-names.js";

const isFolder = (path: string): boolean =>
  path.split("/").every((part) => /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u.test(part));

/** Names for a type, best first. A name with a meaning in the language gets the suffix `Model`. */
function typeCandidates({ nameHint, qualifiedHints }: NamedType): readonly string[] {
  const [first = "", ...others] = [nameHint, ...qualifiedHints].map((hint) => pascalCase(hint));
  return isReservedName(first) ? [`${first}Model`, ...others] : [first, ...others];
}

/** File names that any module may have besides those of its resources. */
const MODULE_FILES = new Set(["index", "models", "api", "operations"]);

function divideIntoFiles(
  module: Module,
  plans: readonly OperationPlan[],
  locked: LockSection,
): readonly OperationsFile[] {
  const groups = new Map(module.groups.flatMap((group) => group.operations.map((operation) => [operation, group])));
  const byResource = new Map<string, { readonly plan: OperationPlan; readonly group: OperationGroup }[]>();
  for (const plan of plans) {
    const group = groups.get(plan.operation);
    if (group === undefined) continue;
    const resource = module.isGroupVersion ? (plan.operation.kubernetes?.resource ?? "") : "";
    const operations = byResource.get(resource) ?? [];
    byResource.set(resource, operations);
    operations.push({ plan, group });
  }
  const seekers = [...byResource.keys()]
    .filter((resource) => resource !== "")
    .map((resource) => ({
      identity: `${module.identity} ${resource}`,
      candidates: [fileName(resource), `${fileName(resource)}-resource`],
    }));
  const names = allocateNames(seekers, {
    reserved: (name) => MODULE_FILES.has(name),
    locked: lockedIn(locked, module.path, isFolder),
    key: fileKey,
  });
  return [...byResource]
    .map(([resource, operations]) => ({
      name: resource === "" ? "operations" : (names.get(`${module.identity} ${resource}`) ?? ""),
      operations,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The interface with the common fields of a union. */
const baseCandidates = (type: string): readonly string[] => [`${type}Base`, `${type}Fields`];

/** Interfaces that belong to a function. */
const DERIVED_KINDS = ["Params", "Errors"] as const;

function derivedCandidates(functionName: string, kind: (typeof DERIVED_KINDS)[number]): readonly string[] {
  const name = pascalCase(functionName);
  return [name + kind, `${name}Call${kind}`];
}

function nameModule(
  module: Module,
  context: {
    readonly planOf: (operation: OperationGroup["operations"][number]) => OperationPlan;
    readonly lock: NameLock;
    /** For all modules, by group id. */
    readonly classes: ReadonlyMap<string, string>;
    readonly discriminators: ReadonlyMap<string, Discriminator>;
  },
): NamedModule {
  const { planOf, lock } = context;
  const classes = new Map(module.groups.map(({ id }) => [id, context.classes.get(id) ?? ""]));
  const plans = module.groups
    .flatMap((group) => group.operations.map(planOf))
    .filter((plan) => plan.functions.length > 0);
  const taken = new Set(classes.values());
  // One kind after the other: a new operation never takes the name of a type.
  const allocate = (
    seekers: readonly NameSeeker[],
    locked?: ReadonlyMap<string, string>,
    isUsed: (name: string) => boolean = () => false,
  ): ReadonlyMap<string, string> => {
    const names = allocateNames(seekers, {
      reserved: (name) => isReservedName(name) || taken.has(name) || isUsed(name),
      ...(locked !== undefined && { locked }),
    });
    for (const name of [...names.values(), ...(locked?.values() ?? [])]) taken.add(name);
    return names;
  };

  const unions = module.types.filter(({ id }) => context.discriminators.has(id));
  const lockedTypes = lockedIn(lock.types, module.path, isFreeName);
  const lockedFunctions = lockedIn(lock.operations, module.path, isFreeName);
  // These are published with a type or function and named after it, so new types give way to them.
  const promised = new Set([
    ...unions.flatMap(({ id }) => baseCandidates(lockedTypes.get(id) ?? "")),
    ...[...lockedFunctions.values()].flatMap((name) => DERIVED_KINDS.flatMap((kind) => derivedCandidates(name, kind))),
  ]);
  const types = allocate(
    module.types.map((type) => ({
      identity: type.id,
      candidates: typeCandidates(type),
      exact: type.nameHint.at(-1) ?? "",
    })),
    lockedTypes,
    (name) => promised.has(name),
  );
  const bases = allocate(unions.map(({ id }) => ({ identity: id, candidates: baseCandidates(types.get(id) ?? "") })));
  const functions = allocate(
    plans.flatMap((plan) =>
      plan.functions.map(({ identity, hints }) => ({
        identity,
        candidates: hints.map((hint) => camelCase(hint)),
        exact: hints[0] ?? "",
      })),
    ),
    lockedFunctions,
    isRuntimeFunction,
  );
  const derived = allocate(
    plans.flatMap((plan) =>
      DERIVED_KINDS.map((kind) => ({
        identity: `${plan.operation.id} ${kind.toLowerCase()}`,
        candidates: derivedCandidates(functions.get(plan.functions[0]?.identity ?? "") ?? "", kind),
      })),
    ),
  );
  return { module, files: divideIntoFiles(module, plans, lock.files), types, bases, classes, functions, derived };
}

const PLACES: readonly InputPlace[] = ["path", "query", "header", "cookie", "querystring", "form"];

/** Properties of an operation's params object. Path parameters come first; others give way to them. */
function nameParameters(plan: OperationPlan, lock: LockSection, names: Map<string, string>): void {
  const { operation } = plan;
  const inputs = inputsOf(operation);
  const identity = (input: Input): string => inputIdentity(operation, input);
  const taken = new Set(bodyOf(operation) === undefined ? [] : ["body"]);
  const locked = new Map<string, string>();
  for (const parameter of inputs) {
    const name = lock[identity(parameter)];
    if (name !== undefined && isIdentifier(name) && !taken.has(name)) locked.set(identity(parameter), name);
  }
  for (const name of locked.values()) taken.add(name);
  for (const place of PLACES) {
    const seekers = inputs
      .filter((parameter) => parameter.in === place && !locked.has(identity(parameter)))
      .map((parameter): NameSeeker => {
        const plain =
          isIdentifier(parameter.name) && parameter.name !== "__proto__"
            ? parameter.name
            : camelCase(parameter.name, "parameter");
        return {
          identity: identity(parameter),
          candidates: [plain, camelCase(`${place} ${parameter.name}`)],
          exact: parameter.name,
        };
      });
    const allocated = allocateNames(seekers, { reserved: (name) => taken.has(name) });
    for (const [id, name] of allocated) {
      taken.add(name);
      locked.set(id, name);
    }
  }
  for (const parameter of inputs) {
    const name = locked.get(identity(parameter));
    if (name !== undefined && name !== parameter.name) names.set(identity(parameter), name);
  }
}

/** Names everything in a package. */
export function namePackage(
  model: ClientModel,
  lock: NameLock,
  discriminators: ReadonlyMap<string, Discriminator>,
): PackageNames {
  const planOf = planOperations(model);
  const classes = nameClasses(model, lock);
  const lockedPaths = new Map(Object.entries(lock.modules).filter(([, path]) => isFolder(path)));
  const modules = divideIntoModules(model, lockedPaths).map((module) =>
    nameModule(module, { planOf, lock, classes, discriminators }),
  );
  const parameters = new Map<string, string>();
  for (const { files } of modules) {
    for (const { operations } of files)
      for (const { plan } of operations) nameParameters(plan, lock.parameters, parameters);
  }
  return {
    modules,
    moduleOf: new Map(modules.flatMap((named) => named.module.types.map((type) => [type.id, named]))),
    parameters,
    lock: lockPackage(modules, parameters),
  };
}
