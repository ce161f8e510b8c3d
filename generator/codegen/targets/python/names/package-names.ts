import type { ClientModel, OperationGroup } from "../../../client-model/client-model.js";
import type { Discriminator } from "../../common/types/discriminators.js";
import { isKubernetesStyle } from "../../common/is-kubernetes-style.js";
import { planOperations, type Variant } from "../../common/operations/plan-operations.js";
import type { Shape } from "../../common/types/shapes.js";
import { allocateNames } from "../../names/allocate-names.js";
import { classSeeker } from "../../names/class-seeker.js";
import { groupIdentity } from "../../names/group-identity.js";
import { HashedNames } from "../../names/hashed-names.js";
import { lockedIn, type LockSection } from "../../names/locked-in.js";
import type { NameLock } from "../../names/name-lock.js";
import { operationSeeker } from "../../names/operation-seeker.js";
import { nameAttributes } from "./attribute-names.js";
import { className, createNamer, isIdentifier, type Namer, type NameStyle } from "./identifiers.js";
import { lockPackage } from "./lock-package.js";
import { lockedNames } from "./locked-names.js";
import { mergedShapes } from "./merged-shapes.js";
import { moduleSeeker } from "./module-seeker.js";
import { nameParameters } from "./parameter-names.js";
import { isReservedClass } from "./reserved-words.js";
import { API_MEMBERS, CLIENT_NAMES } from "./runtime-names.js";
import { FURTHER, type NamedApi, type NamedOperation, type PackageNames } from "./named-package.js";
import { hasWholeResponse } from "./has-whole-response.js";
import { nameTypes, type TypeNames } from "./type-names.js";

/** Suffix of the methods that also return the response's status and headers. */
export const WITH_HTTP_INFO = "_with_http_info";

const isFurther = (variant: Variant): boolean => (FURTHER as readonly string[]).includes(variant);

/** A lock's entries by module. */
function byModule(section: LockSection): ReadonlyMap<string, LockSection> {
  const modules = new Map<string, [string, string][]>();
  for (const entry of Object.entries(section)) {
    const module = entry[1].slice(0, Math.max(entry[1].lastIndexOf("/"), 0));
    const entries = modules.get(module);
    if (entries === undefined) modules.set(module, [entry]);
    else entries.push(entry);
  }
  return new Map([...modules].map(([module, entries]) => [module, Object.fromEntries(entries)]));
}

/** Names the operations of a tag. */
export function nameApi(
  group: OperationGroup,
  context: {
    readonly planOf: ReturnType<typeof planOperations>;
    readonly style: NameStyle;
    readonly snake: Namer;
    readonly lock: NameLock;
    /** Published names of methods. */
    readonly locked: LockSection;
    readonly name: string;
    readonly module: string;
    readonly hashed: HashedNames;
  },
): NamedApi {
  const { planOf, style, snake, lock, name, module, hashed } = context;
  const plans = group.operations
    .map(planOf)
    .filter(({ operation, functions }) => functions.length > 0 || operation.kubernetes?.action === "connect");
  const seekers = plans.flatMap(({ operation, functions }) => [
    { operation, identity: operation.id, hints: [operation.nameHint, ...operation.qualifiedHints] },
    ...functions.filter(({ variant }) => isFurther(variant) && (variant !== "response" || hasWholeResponse(operation))),
  ]);
  const methods = allocateNames(
    seekers.map((seeker) => operationSeeker(seeker, seeker.operation, (hint) => snake(hint, "call"))),
    {
      reserved: (method) => API_MEMBERS.has(method) || method.startsWith("_") || method.endsWith(WITH_HTTP_INFO),
      locked: lockedIn(context.locked, module, isIdentifier),
      hashed: hashed.of("operation"),
    },
  );
  const operations = plans.map(({ operation, ownParameters }): NamedOperation => ({
    operation,
    name: methods.get(operation.id) ?? "",
    watch: methods.get(`${operation.id} watch`),
    follow: methods.get(`${operation.id} follow`),
    response: methods.get(`${operation.id} response`),
    stream: methods.get(`${operation.id} stream`),
    items: methods.get(`${operation.id} items`),
    ownParameters,
    parameters: nameParameters(operation, { style, snake, locked: lock.parameters, hashed }),
  }));
  return { group, name, module, operations };
}

/** Names everything in a package. */
export function namePackage(
  model: ClientModel,
  lock: NameLock,
  options: {
    readonly discriminators: ReadonlyMap<string, Discriminator>;
    readonly shapeOf: (id: string) => Shape | undefined;
  },
): PackageNames {
  const style: NameStyle = isKubernetesStyle(model) ? "official" : "pep8";
  const hashed = new HashedNames();
  const snake = createNamer(style);
  const planOf = planOperations(model);
  const published = byModule(lock.operations);
  const lockedClasses = lockedNames(lock.modules);
  // The package `client` exports both, and the class would hide the model.
  const lockedTypes = new Set(lockedNames(lock.types).names.values());
  const classes = allocateNames(
    model.groups.map((group) => {
      const tag = group.id === "" ? "default" : group.id;
      return { ...classSeeker(tag, (raw) => className(raw, "Tag")), identity: groupIdentity(group) };
    }),
    {
      reserved: (name) => isReservedClass(name) || CLIENT_NAMES.has(name) || lockedTypes.has(name),
      hashed: hashed.of("class"),
      locked: lockedClasses.names,
    },
  );
  const modules = allocateNames(
    Array.from(classes, ([identity, name]) => {
      return moduleSeeker({ identity, name }, { prefix: "tag", suffix: "module" });
    }),
    { locked: lockedClasses.modules },
  );
  const apis = model.groups
    .map((group) => {
      const name = classes.get(groupIdentity(group)) ?? "";
      const module = modules.get(groupIdentity(group)) ?? "";
      const locked = published.get(module) ?? {};
      return nameApi(group, { planOf, style, snake, lock, locked, name, module, hashed });
    })
    .filter(({ operations }) => operations.length > 0)
    .sort((a, b) => (a.module < b.module ? -1 : 1));
  const shapeOf = mergedShapes(model, options.shapeOf);
  const types = nameTypes(model, { ...options, shapeOf, style, locked: lock.types, hashed });
  const baseOf = findBases(types, options.discriminators);
  const attributesOf = nameAttributes(types, { snake, locked: lock.parameters, baseOf, hashed });
  const names = { style, apis, types, baseOf, attributesOf, diagnostics: hashed.diagnostics };
  return { ...names, lock: () => lockPackage(names, snake, lock) };
}

/** Variants inherit from the type with the discriminator. Other bases are flattened into the class. */
function findBases(
  types: TypeNames,
  discriminators: ReadonlyMap<string, Discriminator>,
): (id: string) => string | undefined {
  const isAbove = (id: string, base: string, seen = new Set<string>()): boolean => {
    if (id === base || seen.has(base)) return true;
    seen.add(base);
    const next = directBase(base, types, discriminators);
    return next !== undefined && isAbove(id, next, seen);
  };
  return (id) => {
    const base = directBase(id, types, discriminators);
    return base === undefined || isAbove(id, base) ? undefined : base;
  };
}

/** The nearest type with a discriminator that has a type as variant: types without one may stand in between. */
function directBase(
  id: string,
  { names, behind }: TypeNames,
  discriminators: ReadonlyMap<string, Discriminator>,
): string | undefined {
  const open = names.has(id) ? [id] : [];
  const seen = new Set(open);
  for (const each of open) {
    const type = behind(each);
    if (type === undefined) continue;
    const parts = type.kind === "allOf" ? type.parts : [type];
    const bases = parts.flatMap((part) => (part.kind === "reference" ? [part.id] : []));
    const found = bases.find(
      (base) => names.has(base) && discriminators.get(base)?.variants.some((of) => of.id === id),
    );
    if (found !== undefined) return found;
    for (const base of bases) {
      if (seen.has(base)) continue;
      seen.add(base);
      open.push(base);
    }
  }
  return undefined;
}
