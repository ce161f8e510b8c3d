import type { ClientModel, Inbound, NamedType, Operation } from "../../../client-model/client-model.js";
import { allocateNames, type NameSeeker } from "../../names/allocate-names.js";
import { fileKey } from "../../names/file-name.js";
import { orderSections } from "./order-sections.js";
import { pageName } from "./page-name.js";
import { divideIntoSections, type Section } from "./sections.js";

/** Where a document's content is on its site. Paths are below the site, with `/`. */
export interface SiteMap {
  /** Extension of pages, with its dot. */
  readonly extension: string;
  /** By path. */
  readonly sections: readonly Section[];
  /** The sections as readers look for them. */
  readonly inOrder: readonly Section[];
  /** By type id: `core/v1/Pod.html`. */
  readonly typePages: ReadonlyMap<string, string>;
  /** By operation id: `core/v1/operations/readCoreV1NamespacedPod.html`. */
  readonly operationPages: ReadonlyMap<string, string>;
  /** Requests that the API sends, by id: `webhooks/newPet.html`, `pets/operations/addPet/callbacks/onAdded.html`. */
  readonly inboundPages: ReadonlyMap<string, string>;
  readonly sectionOfType: ReadonlyMap<string, Section>;
  readonly sectionOfOperation: ReadonlyMap<string, Section>;
  /** Operations of the resources whose objects have a type, by the type's id. */
  readonly operationsOfKind: ReadonlyMap<string, readonly Operation[]>;
  /** The type whose page lists an operation, by operation id. Sections list all others. */
  readonly kindOfOperation: ReadonlyMap<string, string>;
}

/** The page of a section. */
export const sectionPage = ({ extension }: SiteMap, section: Section): string => `${section.path}/index${extension}`;

/** The first page. */
export const overviewOf = ({ extension }: SiteMap): string => `index${extension}`;

/** The title of a type in prose and headings: without its package; for an inline type, with the path to it. */
export const typeTitle = ({ id, origin, package: name, nameHint }: NamedType): string =>
  (origin === "definition" && name === undefined ? id.slice(id.lastIndexOf("#") + 1) : nameHint.join(".")) ||
  "Untitled";

function typeSeeker(type: NamedType): NameSeeker {
  const raw = typeTitle(type);
  const name = pageName(raw);
  return {
    identity: type.id,
    candidates: [name, ...type.qualifiedHints.map((hint) => pageName(hint.join(".")))],
    spellings: [raw],
  };
}

const operationSeeker = ({ id, operationId, nameHint, qualifiedHints }: Operation): NameSeeker => ({
  identity: id,
  candidates: [...(operationId === undefined ? [] : [operationId]), nameHint, ...qualifiedHints].map(pageName),
  spellings: [operationId ?? nameHint],
});

const isReserved = (name: string): boolean => fileKey(name) === "index";

/** The pages of webhooks, in a folder that no section has, and of callbacks, below the page of their operation. */
function mapInbound(
  { inbound }: ClientModel,
  sections: readonly Section[],
  operationPages: ReadonlyMap<string, string>,
  extension: string,
): ReadonlyMap<string, string> {
  const taken = new Set(sections.map(({ path }) => path));
  const own = ["webhooks", "api-webhooks", "webhooks-of-the-api"].find((path) => !taken.has(path)) ?? "webhooks";
  const folders = new Map<string, Inbound[]>();
  for (const each of inbound) {
    const page = operationPages.get(each.owner ?? "");
    const folder = page === undefined ? own : `${page.slice(0, -extension.length)}/callbacks`;
    folders.set(folder, [...(folders.get(folder) ?? []), each]);
  }
  const pages = new Map<string, string>();
  for (const [folder, members] of folders) {
    const seekers = members.map(({ id, operation }): NameSeeker => ({ ...operationSeeker(operation), identity: id }));
    for (const [id, name] of allocateNames(seekers, { reserved: isReserved, key: fileKey }))
      pages.set(id, `${folder}/${name}${extension}`);
  }
  return pages;
}

/** Assigns a page to everything in a document. Paths depend on names, never on order. */
export function mapSite(model: ClientModel, extension: string): SiteMap {
  const sections = divideIntoSections(model);
  const typePages = new Map<string, string>();
  const operationPages = new Map<string, string>();
  const sectionOfType = new Map<string, Section>();
  const sectionOfOperation = new Map<string, Section>();
  const operationsOfKind = new Map<string, Operation[]>();
  const kindOfOperation = new Map<string, string>();
  const known = new Set(model.types.map((type) => type.id));
  for (const section of sections) {
    const operations = section.groups.flatMap((group) => group.operations);
    const scope = { reserved: isReserved, key: fileKey };
    for (const type of section.types) sectionOfType.set(type.id, section);
    for (const [id, name] of allocateNames(section.types.map(typeSeeker), scope))
      typePages.set(id, `${section.path}/${name}${extension}`);
    for (const [id, name] of allocateNames(operations.map(operationSeeker), scope))
      operationPages.set(id, `${section.path}/operations/${name}${extension}`);
    for (const operation of operations) {
      sectionOfOperation.set(operation.id, section);
      const object = operation.kubernetes?.object;
      if (object === undefined || !known.has(object)) continue;
      kindOfOperation.set(operation.id, object);
      const others = operationsOfKind.get(object) ?? [];
      operationsOfKind.set(object, others);
      others.push(operation);
    }
  }
  return {
    extension,
    inboundPages: mapInbound(model, sections, operationPages, extension),
    sections,
    inOrder: orderSections(sections, model),
    typePages,
    operationPages,
    sectionOfType,
    sectionOfOperation,
    operationsOfKind,
    kindOfOperation,
  };
}
