import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import { sortDiagnostics } from "../../../openapi/diagnostics/sort.js";
import type { DocumentNode, DocumentSet } from "../../../openapi/read/document-set.js";
import { selectDrafts, type SelectedDrafts } from "./selection/select-drafts.js";
import { isSelective, type Selection } from "./selection/select-operations.js";
import { breakAliasCycles } from "./schemas/break-alias-cycles.js";
import type {
  ClientModel,
  GroupVersion,
  GroupVersionKind,
  Inbound,
  KubernetesOperation,
  Operation,
} from "./client-model.js";
import { DIALECTS } from "./dialects.js";
import { definitionWords } from "./types/definition-words.js";
import { findVariants } from "./schemas/find-variants.js";
import { readInfo } from "./read-about.js";
import { readTagGroups, readTags } from "./read-tags.js";
import { groupOperations, type GroupedOperation } from "./group-operations.js";
import { compareText, isObject } from "./json.js";
import { findOwners } from "./kubernetes/find-owners.js";
import { findResources } from "./kubernetes/find-resources.js";
import { kubernetesHints } from "./kubernetes/kubernetes-hints.js";
import { recogniseKubernetes } from "./kubernetes/recognise.js";
import { operationHints } from "./types/operation-words.js";
import { createReadContext, entriesOf, nodeKey, referenceOf, resolve, type ReadContext } from "./read-context.js";
import { readTypes } from "./schemas/read-types.js";
import { tagMembers } from "./schemas/tag-members.js";
import type { SchemaScope } from "./schemas/schema-scope.js";
import { nameTypes } from "./types/name-types.js";
import { reachableTypes } from "./types/reachable-types.js";
import { typesOfOperation } from "./types/referenced-types.js";
import { createIdentify, type NamingOperation } from "./types/type-identity.js";
import { createTypeTable } from "./types/type-table.js";

export interface BuiltClientModel {
  /** Absent if the document cannot be represented; the errors among the diagnostics list all reasons. */
  readonly model?: ClientModel;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds the client model of a document. The result does not depend on the order of the document's maps.
 *
 * @param selection - which operations to read; types that only others use are left out
 */
export function buildClientModel(documents: DocumentSet, selection: Selection = {}): BuiltClientModel {
  const context = createReadContext(documents);
  const dialect = DIALECTS[documents.dialect];
  const selected = selectDrafts(context, dialect, selection);
  const { drafts } = selected;
  const groupVersions = recogniseKubernetes(drafts);
  const isKubernetes = groupVersions.size > 0;
  const hintsOf = isKubernetes ? kubernetesHints : operationHints;
  const hints = new Map(drafts.map((draft) => [draft.id, hintsOf(draft)]));

  const naming = namingOperations(selected, hints);
  const table = createTypeTable(
    documents.root.file,
    createIdentify(documents, dialect.startOf, (key) => naming.get(key)),
  );
  const scope: SchemaScope = {
    context,
    facts: dialect.schemas,
    definitions: (node) => dialect.definitions(context, node),
    isSelective: isSelective(selection),
    claim: table.claim,
    refinements: new Map(),
    comparing: new Set(),
    tags: new Map(),
  };
  if (!scope.isSelective)
    for (const node of definedTypes(context, scope.definitions(documents.root), isKubernetes)) table.claim(node);

  const security = dialect.readSecurity(context);
  const readOperation = dialect.operationReader(scope, { security, drafts });
  const facts = new Map(drafts.map((draft) => [draft.id, readOperation(draft)]));
  const inbound = selected.inbound.map((each): Inbound => {
    const operation = {
      ...readOperation(each.operation),
      id: each.id,
      path: "",
      ...named(each.id, operationHints(each.operation)),
    };
    return { ...each, operation };
  });

  const read = breakAliasCycles(context, tagMembers(scope, readTypes(scope, table)));
  const variants = findVariants(context, read);
  const used = [...facts.values(), ...inbound.map(({ operation }) => operation)].flatMap(typesOfOperation);
  const types = scope.isSelective ? reachableTypes(read, variants, used) : read;

  const byId = new Map(types.map((draft) => [draft.identity.id, draft]));
  const resources = isKubernetes ? findResources(drafts, facts, byId) : new Map<string, never>();
  const owners = isKubernetes ? findOwners(types, [...facts.values()], groupVersions) : new Map<string, GroupVersion>();
  const operations = drafts.flatMap((draft): readonly GroupedOperation[] => {
    const operation = facts.get(draft.id);
    if (operation === undefined) return [];
    const kubernetes = resources.get(draft.id);
    const whole = {
      ...operation,
      ...named(draft.id, hints.get(draft.id)),
      ...(kubernetes === undefined ? {} : { kubernetes }),
    };
    return [{ operation: whole, tag: draft.tags[0] ?? "", groupVersion: groupVersions.get(draft.id) }];
  });

  const tags = readTags(context);
  const tagGroups = readTagGroups(context);
  const servers = dialect.readServers(context);
  const diagnostics = sortDiagnostics([...context.diagnostics, ...selected.diagnostics]);
  if (hasErrors(diagnostics)) return { diagnostics };
  const model: ClientModel = {
    ...readInfo(context),
    servers,
    securitySchemes: security.schemes,
    tags,
    ...(tagGroups === undefined ? {} : { tagGroups }),
    types: nameTypes(types, { variants, owners, kinds: kindsOfObjects(resources.values()) }),
    groups: groupOperations(tags, operations),
    inbound: inbound.sort((a, b) => compareText(a.id, b.id)),
  };
  return { model, diagnostics };
}

/** The operations that name the inline types inside them, by the place of their node. */
function namingOperations(
  { drafts, inbound }: SelectedDrafts,
  hints: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, NamingOperation> {
  const naming = new Map<string, NamingOperation>();
  const add = (operation: NamingOperation): void => {
    const key = nodeKey(operation.node);
    if (!naming.has(key)) naming.set(key, operation);
  };
  for (const draft of drafts) add({ id: draft.id, node: draft.node, hints: hints.get(draft.id) ?? [] });
  for (const { id, operation } of inbound) add({ id, node: operation.node, hints: operationHints(operation) });
  return naming;
}

/** The names of an operation. */
function named(id: string, hints: readonly string[] = []): Pick<Operation, "nameHint" | "qualifiedHints"> {
  const [nameHint = id, ...qualifiedHints] = hints;
  return { nameHint, qualifiedHints };
}

/** Kinds of resources, by the id of the type of their objects. */
const kindsOfObjects = (resources: Iterable<KubernetesOperation>): ReadonlyMap<string, GroupVersionKind> =>
  new Map([...resources].flatMap(({ object, kind }) => (object && kind ? [[object, kind] as const] : [])));

/**
 * The definitions to read. Kubernetes 1.7 to 1.9 documents have each definition twice; the older name only refers to
 * the newer one. Such an alias with the same words is not a type of its own; references to it mean the newer one.
 */
function definedTypes(
  context: ReadContext,
  map: DocumentNode | undefined,
  isKubernetes: boolean,
): readonly DocumentNode[] {
  if (map !== undefined && !isObject(map.value))
    context.report("GV6078", map, { name: map.pointer.slice(1).replaceAll("/", ".") });
  return entriesOf(context, map).flatMap(([name, node]) => {
    if (!isKubernetes || referenceOf(node.value) === undefined) return [node];
    const target = resolve(context, node)?.pointer.split("/").at(-1) ?? "";
    return definitionWords(name)[0]?.at(-1) === definitionWords(target)[0]?.at(-1) ? [] : [node];
  });
}
