import { isObject } from "../../types/objects.js";
import { childPart, placeBelow, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import type { ChangeId } from "../catalogue/catalogue.js";
import type { Direction } from "../levels/contexts.js";
import type { Contents, Content, Operation, Response } from "./operation.js";
import { compareParameter } from "./compare-parameters.js";
import type { OperationComparison } from "./operation-comparison.js";
import { compareDocumentation } from "./compare-documentation.js";

const isForm = (type: string): boolean => type === "application/x-www-form-urlencoded" || type.startsWith("multipart/");

/** Compares the bodies of two requests. */
export function compareBodies(old: Operation, now: Operation, comparison: OperationComparison): void {
  const [before, after] = [old.body, now.body];
  const step = "body";
  if (before === undefined || after === undefined) {
    if (after !== undefined)
      comparison.report(after.required ? "body-added-required" : "body-added-optional", {
        step,
        old: old.part,
        new: after.part,
      });
    if (before !== undefined) comparison.report("body-removed", { step, old: before.part, new: now.part });
    return;
  }
  const places = { step, old: before.part, new: after.part };
  if (before.required !== after.required)
    comparison.report(after.required ? "body-became-required" : "body-became-optional", places);
  const ids = { removed: "consumes-removed", added: "consumes-added", direction: "request" } as const;
  compareContents(before.contents, after.contents, { ...ids, step }, comparison, places);
  compareDocumentation(before.part, after.part, BODY_KEYWORDS, { step, comparison });
  // The name of a body is not on the wire; it is that of an argument at most.
  const [from, to] = [before, after].map(({ part }) => childPart(part, "name")?.value);
  if ((from !== to && typeof from === typeof to) || (from === undefined) !== (to === undefined))
    comparison.report("restated", { ...places, details: { keyword: "name" }, key: "name" });
}

const BODY_KEYWORDS: ReadonlySet<string> = new Set([
  "required",
  "content",
  "schema",
  "in",
  "name",
  "type",
  "properties",
]);

interface ContentIds {
  readonly removed: ChangeId;
  readonly added: ChangeId;
  readonly direction: Direction;
  readonly step: string;
}

/** Media types that a client may not tell apart by their parameters: `application/json; charset=utf-8`. */
function findContent(contents: Contents, type: string): Content | undefined {
  const exact = contents.get(type);
  if (exact !== undefined) return exact;
  const spaceless = type.replace(/\s+/g, "");
  for (const [other, content] of contents) if (other.replace(/\s+/g, "") === spaceless) return content;
  return undefined;
}

function compareContents(
  old: Contents,
  now: Contents,
  { removed, added, direction, step }: ContentIds,
  comparison: OperationComparison,
  places: { readonly old: Part; readonly new: Part },
): void {
  const compared = new Set<unknown>();
  for (const [type, before] of old) {
    const after = findContent(now, type);
    if (after === undefined) {
      comparison.report(removed, { step, details: { value: type }, key: type, ...places, old: before.part });
      continue;
    }
    // In Swagger 2.0 all media types share one schema.
    if (before.use?.view !== undefined && compared.has(before.use.view) && compared.has(after.use?.view)) continue;
    compared.add(before.use?.view).add(after.use?.view);
    if (before.use !== undefined || after.use !== undefined)
      comparison.schema(
        before.use ?? comparison.schemas.old.anyOf(before.part),
        after.use ?? comparison.schemas.new.anyOf(after.part),
        step,
        direction,
        true,
      );
    compareEncodings(before.part, after.part, { type, step, direction }, comparison);
  }
  for (const [type, after] of now)
    if (findContent(old, type) === undefined)
      comparison.report(added, { step, details: { value: type }, key: type, ...places, new: after.part });
}

const ENCODINGS = ["encoding", "prefixEncoding", "itemEncoding"];
const CONTENT_KEYWORDS: ReadonlySet<string> = new Set(["schema", "itemSchema", ...ENCODINGS]);

/** Compares how the fields of a form are encoded. Other bodies have no such fields, so there it says nothing. */
function compareEncodings(
  before: Part,
  after: Part,
  { type, step, direction }: { readonly type: string; readonly step: string; readonly direction: Direction },
  comparison: OperationComparison,
): void {
  const [from, to] = [before.value, after.value];
  if (before.source.dialect === "2.0" || after.source.dialect === "2.0" || !isObject(from) || !isObject(to)) return;
  for (const keyword of ENCODINGS) {
    if (isSame(from[keyword], to[keyword])) continue;
    const [left, right] = [from[keyword], to[keyword]].map((value) => (isObject(value) ? value : {})) as [
      object,
      object,
    ];
    const names = new Set([...Object.keys(left), ...Object.keys(right)]);
    const matters = direction === "request" && isForm(type);
    for (const name of names.size > 0 ? names : [keyword]) {
      if (isSame(Reflect.get(left, name), Reflect.get(right, name)) && names.size > 0) continue;
      comparison.report(matters ? "encoding-changed" : "documentation-changed", {
        step,
        details: { value: name, keyword },
        key: name,
        old: placeBelow(before, keyword, name),
        new: placeBelow(after, keyword, name),
      });
    }
  }
  const isItem = (value: typeof from): boolean => value["schema"] === undefined && value["itemSchema"] !== undefined;
  if (isItem(from) !== isItem(to))
    comparison.report("unhandled", { step, details: { keyword: "itemSchema" }, old: before, new: after });
  compareDocumentation(before, after, CONTENT_KEYWORDS, { step, comparison });
}

const isSuccess = (status: string): boolean => /^[23]/.test(status);

/** `default` describes any response; where no success is listed, it describes that, too. */
const statusIds = (status: string, sole: boolean): { readonly removed: ChangeId; readonly added: ChangeId } =>
  isSuccess(status) || (status === "default" && sole)
    ? { removed: "success-status-removed", added: "success-status-added" }
    : { removed: "error-status-removed", added: "error-status-added" };

/** Compares the responses of two operations. */
export function compareResponses(old: Operation, now: Operation, comparison: OperationComparison): void {
  const isSole = ({ responses }: Operation): boolean => ![...responses.keys()].some(isSuccess);
  for (const [status, before] of old.responses) {
    const after = now.responses.get(status);
    if (after !== undefined) compareResponse(status, before, after, comparison);
    else
      comparison.report(statusIds(status, isSole(old)).removed, {
        step: status,
        details: { value: status },
        old: before.part,
        new: placeBelow(now.part, "responses"),
      });
  }
  for (const [status, after] of now.responses)
    if (!old.responses.has(status))
      comparison.report(statusIds(status, isSole(now)).added, {
        step: status,
        details: { value: status },
        old: placeBelow(old.part, "responses"),
        new: after.part,
      });
}

const RESPONSE_KEYWORDS: ReadonlySet<string> = new Set(["schema", "content", "headers", "links"]);

function compareResponse(status: string, before: Response, after: Response, comparison: OperationComparison): void {
  const places = { step: status, old: before.part, new: after.part };
  if (before.contents.size > 0 && after.contents.size === 0) comparison.report("response-body-removed", places);
  else if (before.contents.size === 0 && after.contents.size > 0) comparison.report("response-body-added", places);
  else {
    const ids = { removed: "produces-removed", added: "produces-added", direction: "response", step: status } as const;
    compareContents(before.contents, after.contents, ids, comparison, places);
  }
  compareHeaders(before, after, status, comparison);
  compareLinks(before, after, status, comparison);
  compareDocumentation(before.part, after.part, RESPONSE_KEYWORDS, { step: status, comparison });
}

function compareHeaders(before: Response, after: Response, status: string, comparison: OperationComparison): void {
  for (const name of new Set([...before.headers.keys(), ...after.headers.keys()])) {
    const [from, to] = [before.headers.get(name), after.headers.get(name)];
    const details = { value: (to ?? from)?.name ?? name };
    const places = { step: status, details, key: name, old: from?.part ?? before.part, new: to?.part ?? after.part };
    if (from === undefined) comparison.report("response-header-added", places);
    else if (to === undefined)
      comparison.report(from.required ? "required-response-header-removed" : "response-header-removed", places);
    else {
      if (from.required !== to.required)
        comparison.report(to.required ? "response-header-became-required" : "response-header-became-optional", places);
      compareParameter(from, to, comparison, `${status} header ${to.name}`);
    }
  }
}

function compareLinks(before: Response, after: Response, status: string, comparison: OperationComparison): void {
  const [from, to] = [before.part, after.part].map((part) => placeBelow(part, "links"));
  if (from === undefined || to === undefined || isSame(from.value, to.value)) return;
  const names = new Set([from.value, to.value].flatMap((links) => (isObject(links) ? Object.keys(links) : [])));
  for (const name of names) {
    const [old, now] = [placeBelow(from, name), placeBelow(to, name)];
    if (isSame(old.value, now.value)) continue;
    comparison.report("link-changed", { step: status, details: { value: name }, key: name, old, new: now });
  }
}
