import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../../openapi/diagnostics/sort.js";
import type { DocumentNode, DocumentSet } from "../../../openapi/read/document-set.js";
import { isSelective, selectOperations, type Selection } from "./selection/select-operations.js";
import { breakAliasCycles } from "./schemas/break-alias-cycles.js";
import type { ClientModel, GroupVersion, Inbound, NamedType } from "./client-model.js";
import { DIALECTS } from "./dialects.js";
import { definitionWords } from "./types/definition-words.js";
import { findVariants } from "./schemas/find-variants.js";
import { readInfo } from "./read-about.js";
import { readTagGroups, readTags } from "./read-tags.js";
import { groupOperations } from "./group-operations.js";
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
import { typesThatDiffer } from "./types/exchange.js";
import { reachableTypes } from "./types/reachable-types.js";
import { typesOfOperation } from "./types/referenced-types.js";
import type { TypeDraft } from "./types/type-draft.js";
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
  const all = dialect.listOperations(context);
  const sent = dialect.listInbound(context, all);
  const webhooks = sent.flatMap(({ owner, operation }) => (owner === undefined ? [operation] : []));
  const selected = selectOperations(selection, [...all, ...webhooks]);
  const drafts = all.filter(selected.isSelected);
  const ids = new Set(drafts.map(({ id }) => id));
  const inbound = sent.filter(({ owner, operation }) =>
    owner === undefined ? selected.isSelected(operation) : ids.has(owner),
  );
  const groupVersions = recogniseKubernetes(drafts);
  const isKubernetes = groupVersions.size > 0;
  const hints = new Map(
    drafts.map((draft) => [draft.id, isKubernetes ? kubernetesHints(draft) : operationHints(draft)]),
  );

  const naming = new Map<string, NamingOperation>();
  const nameBy = (id: string, node: DocumentNode, words: readonly string[]): void => {
    if (!naming.has(nodeKey(node))) naming.set(nodeKey(node), { id, node, hints: words });
  };
  for (const { id, node } of drafts) nameBy(id, node, hints.get(id) ?? []);
  for (const { id, operation } of inbound) nameBy(id, operation.node, operationHints(operation));
  const table = createTypeTable(createIdentify(documents, dialect.startOf, (key) => naming.get(key)));
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
  const received = inbound.map((each): Inbound => {
    const [nameHint = each.id, ...qualifiedHints] = operationHints(each.operation);
    const operation = { ...readOperation(each.operation), id: each.id, path: "", nameHint, qualifiedHints };
    return { ...each, operation };
  });
  const read = breakAliasCycles(context, tagMembers(scope, readTypes(scope, table)));
  const variants = findVariants(context, read);
  const mentioned = [...facts.values(), ...received.map(({ operation }) => operation)].flatMap(typesOfOperation);
  const types = scope.isSelective ? reachableTypes(read, variants, mentioned) : read;
  const differing = typesThatDiffer(types);

  const byId = new Map(types.map((draft) => [draft.identity.id, draft]));
  const resources = isKubernetes ? findResources(drafts, facts, byId) : new Map<string, never>();
  const owners = isKubernetes ? findOwners(types, [...facts.values()], groupVersions) : new Map<string, GroupVersion>();
  const kinds = new Map(
    [...resources.values()].flatMap(({ object, kind }) => (object && kind ? [[object, kind] as const] : [])),
  );

  const tags = readTags(context);
  const tagGroups = readTagGroups(context);
  const groups = groupOperations(
    tags,
    drafts.flatMap((draft) => {
      const operation = facts.get(draft.id);
      if (operation === undefined) return [];
      const [nameHint = draft.id, ...qualifiedHints] = hints.get(draft.id) ?? [];
      const kubernetes = resources.get(draft.id);
      const whole = { ...operation, nameHint, qualifiedHints, ...(kubernetes === undefined ? {} : { kubernetes }) };
      return [{ operation: whole, tag: draft.tags[0] ?? "", groupVersion: groupVersions.get(draft.id) }];
    }),
  );
  const servers = dialect.readServers(context);
  const diagnostics = sortDiagnostics([...context.diagnostics, ...selected.diagnostics]);
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };
  const namedType = (draft: TypeDraft): NamedType => {
    const { id, origin, hints: words, package: inPackage } = draft.identity;
    const [nameHint = [id], ...qualifiedHints] = words;
    const discriminator = variants.get(id);
    const groupVersion = owners.get(id);
    const kind = kinds.get(id);
    return {
      id,
      origin,
      nameHint,
      qualifiedHints,
      description: draft.description,
      deprecated: draft.deprecated,
      type: draft.type,
      ...(discriminator === undefined ? {} : { discriminator }),
      exchange: { differs: differing.has(id) },
      ...(inPackage === undefined ? {} : { package: inPackage }),
      ...(groupVersion === undefined ? {} : { groupVersion }),
      kinds: draft.kinds.length === 0 && kind !== undefined ? [kind] : draft.kinds,
      ...draft.facets,
    };
  };
  const model: ClientModel = {
    ...readInfo(context),
    servers,
    securitySchemes: security.schemes,
    tags,
    ...(tagGroups === undefined ? {} : { tagGroups }),
    types: types.map(namedType).sort((a, b) => compareText(a.id, b.id)),
    groups,
    inbound: received.sort((a, b) => compareText(a.id, b.id)),
  };
  return { model, diagnostics };
}

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
