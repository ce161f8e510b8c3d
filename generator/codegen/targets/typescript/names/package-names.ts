import { bodyOf, inputsOf, type Input, type InputPlace } from "../../common/operations/request.js";
import { inputIdentity } from "./input-identity.js";
import type { ClientModel, OperationGroup } from "../../../client-model/client-model.js";
import { allocateNames, type NameSeeker } from "../../names/allocate-names.js";
import { fileKey, fileName } from "../../names/file-name.js";
import { lockedIn, type LockSection } from "../../names/locked-in.js";
import type { NameLock } from "../../names/name-lock.js";
import type { Discriminator } from "../../common/types/discriminators.js";
import { groupIdentity } from "../../names/group-identity.js";
import { HashedNames } from "../../names/hashed-names.js";
import { operationSeeker } from "../../names/operation-seeker.js";
import { spellOut } from "../../names/spell-out.js";
import { typeSeeker, type TypeNaming } from "../../names/type-seeker.js";
import { camelCase, isIdentifier, pascalCase } from "./identifiers.js";
import { planOperations, type FunctionPlan, type OperationPlan } from "../../common/operations/plan-operations.js";
import { lockPackage } from "./lock-package.js";
import { divideIntoModules, type Module } from "./modules.js";
import { nameClasses } from "./name-classes.js";
import type { NamedModule, OperationsFile, PackageNames } from "./named-package.js";
import { isRuntimeFunction } from "./runtime-names.js";
import { isFreeName, isReservedName } from "./reserved-names.js";

const isFolder = (path: string): boolean =>
  path.split("/").every((part) => /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u.test(part));

const NAMING: TypeNaming = {
  pascalCase: (raw, longest) => pascalCase(raw, "Type", longest),
  isLegal: (name) => isIdentifier(name),
  isReserved: isReservedName,
};

/** File names that any module may have besides those of its resources. */
const MODULE_FILES = new Set(["index", "models", "api", "operations", "query", "zod", "valibot", "msw"]);

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
const DERIVED_KINDS = ["Params", "Errors", "Responses"] as const;

function derivedCandidates(functionName: string, kind: (typeof DERIVED_KINDS)[number]): readonly string[] {
  const name = pascalCase(functionName);
  return [name + kind, `${name}Call${kind}`];
}

/** Whether a function gives way to the operations of the document. */
const isFurther = ({ variant }: FunctionPlan): boolean =>
  variant === "response" || variant === "stream" || variant === "items";

/** A module, with the names of its types and of what is published with them. */
interface TypedModule {
  readonly module: Module;
  readonly types: ReadonlyMap<string, string>;
  readonly lockedFunctions: ReadonlyMap<string, string>;
}

/** Names the types of a module. They come first: what is named after a document's operation gives way to them. */
function nameTypes(
  module: Module,
  context: {
    readonly lock: NameLock;
    readonly discriminators: ReadonlyMap<string, Discriminator>;
    readonly hashed: HashedNames;
  },
): TypedModule {
  const { lock, discriminators, hashed } = context;
  const lockedTypes = lockedIn(lock.types, module.path, isFreeName);
  const lockedFunctions = lockedIn(lock.operations, module.path, isFreeName);
  // These are published: as classes, or with a type or function and named after it. So new types give way to them.
  const promised = new Set([
    ...module.groups.map((group) => lock.classes[groupIdentity(group)] ?? ""),
    ...module.types.flatMap(({ id }) => (discriminators.has(id) ? baseCandidates(lockedTypes.get(id) ?? "") : [])),
    ...[...lockedFunctions.values()].flatMap((name) => DERIVED_KINDS.flatMap((kind) => derivedCandidates(name, kind))),
  ]);
  const types = allocateNames(
    module.types.map((type) => typeSeeker(type, NAMING)),
    {
      reserved: (name) => isReservedName(name) || promised.has(name),
      locked: lockedTypes,
      hashed: hashed.of("type"),
    },
  );
  return { module, types, lockedFunctions };
}

function nameModule(
  { module, types, lockedFunctions }: TypedModule,
  context: {
    readonly planOf: (operation: OperationGroup["operations"][number]) => OperationPlan;
    readonly lock: NameLock;
    /** For all modules, by group id. */
    readonly classes: ReadonlyMap<string, string>;
    readonly discriminators: ReadonlyMap<string, Discriminator>;
    readonly hashed: HashedNames;
  },
): NamedModule {
  const { planOf, lock, discriminators, hashed } = context;
  const classes = new Map(module.groups.map(({ id }) => [id, context.classes.get(id) ?? ""]));
  const plans = module.groups
    .flatMap((group) => group.operations.map(planOf))
    .filter((plan) => plan.functions.length > 0);
  const lockedTypes = lockedIn(lock.types, module.path, isFreeName);
  const taken = new Set([...classes.values(), ...types.values(), ...lockedTypes.values()]);
  // One kind after the other: what is derived from a name never takes that of something else.
  const allocate = (
    kind: string,
    seekers: readonly NameSeeker[],
    options: { readonly locked?: ReadonlyMap<string, string>; readonly isUsed?: (name: string) => boolean } = {},
  ): ReadonlyMap<string, string> => {
    const { locked, isUsed } = options;
    const names = allocateNames(seekers, {
      reserved: (name) => isReservedName(name) || taken.has(name) || isUsed?.(name) === true,
      ...(locked !== undefined && { locked }),
      hashed: hashed.of(kind),
    });
    for (const name of [...names.values(), ...(locked?.values() ?? [])]) taken.add(name);
    return names;
  };

  const unions = module.types.filter(({ id }) => discriminators.has(id));
  const bases = allocate(
    "base type",
    unions.map(({ id }) => ({ identity: id, candidates: baseCandidates(types.get(id) ?? "") })),
  );
  const all = plans.flatMap((plan) => plan.functions);
  const allocateFunctions = (chosen: readonly FunctionPlan[]): ReadonlyMap<string, string> =>
    allocate(
      "operation",
      chosen.map((each) => operationSeeker(each, each.operation, camelCase)),
      { locked: lockedFunctions, isUsed: isRuntimeFunction },
    );
  const own = allocateFunctions(all.filter((each) => !isFurther(each)));
  const functions = new Map([...own, ...allocateFunctions(all.filter(isFurther))]);
  const derived = allocate(
    "parameter type",
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
function nameParameters(
  plan: OperationPlan,
  {
    lock,
    hashed,
    names,
  }: { readonly lock: LockSection; readonly hashed: HashedNames; readonly names: Map<string, string> },
): void {
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
        const isName = isIdentifier(parameter.name) && parameter.name !== "__proto__";
        const placed = camelCase(`${place} ${parameter.name}`);
        return {
          identity: identity(parameter),
          candidates: [isName ? parameter.name : camelCase(parameter.name, "parameter")],
          further: () => [placed, camelCase(`${place} ${spellOut(parameter.name)}`)],
          spellings: isName ? [parameter.name, placed] : [parameter.name],
        };
      });
    const allocated = allocateNames(seekers, {
      reserved: (name) => taken.has(name),
      hashed: hashed.of("parameter"),
    });
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
  const hashed = new HashedNames();
  const lockedPaths = new Map(Object.entries(lock.modules).filter(([, path]) => isFolder(path)));
  const typed = divideIntoModules(model, lockedPaths).map((module) =>
    nameTypes(module, { lock, discriminators, hashed }),
  );
  const beside = new Set(typed.flatMap(({ module, types }) => (module.groups.length === 0 ? [] : [...types.values()])));
  const classes = nameClasses(model, { lock, types: beside, hashed });
  const modules = typed.map((module) => nameModule(module, { planOf, lock, classes, discriminators, hashed }));
  const parameters = new Map<string, string>();
  for (const { files } of modules) {
    for (const { operations } of files)
      for (const { plan } of operations) nameParameters(plan, { lock: lock.parameters, hashed, names: parameters });
  }
  return {
    modules,
    moduleOf: new Map(modules.flatMap((named) => named.module.types.map((type) => [type.id, named]))),
    parameters,
    lock: () => lockPackage(modules, parameters),
    diagnostics: hashed.diagnostics,
  };
}
