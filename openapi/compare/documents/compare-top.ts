import { isObject, isTexts } from "../../types/objects.js";
import type { ChangeId } from "../catalogue/catalogue.js";
import { compareLists } from "../changes/compare-lists.js";
import type { RawChange, Report } from "../changes/collector.js";
import { contextBit } from "../levels/contexts.js";
import { compareDocumentation } from "../operations/compare-documentation.js";
import { compareSchemes } from "../operations/compare-security.js";
import { childPart, itemParts, placeBelow, type Part } from "../parts/part.js";
import { isSame } from "../parts/same.js";
import { shown } from "../schemas/shown.js";
import { basePathOf } from "./base-path.js";

/** What is compared elsewhere, and what says nothing by itself: components count where they are used. */
const KNOWN: ReadonlySet<string> = new Set([
  ...["swagger", "openapi", "paths", "definitions", "components", "parameters", "responses", "securityDefinitions"],
  ...["security", "host", "basePath", "schemes", "servers", "consumes", "produces", "webhooks"],
]);

const CONTEXT = contextBit({ direction: "request", style: "plain", stability: "stable" });

/** Compares what two documents say as a whole. */
export function compareTop(
  old: Part,
  now: Part,
  { report, isMoved }: { readonly report: Report; readonly isMoved: boolean },
): void {
  const tell = (id: ChangeId, change: Partial<RawChange> = {}): void =>
    report({ id, subject: "the API", contexts: CONTEXT, old, new: now, ...change });
  if (isMoved)
    tell("base-path-changed", {
      from: shown(basePathOf(old)),
      to: shown(basePathOf(now)),
      ...placesOf(old, now, "basePath", "servers"),
    });
  compareHosts(old, now, tell);
  const schemesOf = (document: Part): Part | undefined => {
    const components = childPart(document, "components");
    return childPart(document, "securityDefinitions") ?? (components && childPart(components, "securitySchemes"));
  };
  compareSchemes(schemesOf(old), schemesOf(now), (id, { name, keyword: stated, from, to, ...places }) =>
    tell(id, {
      subject: name,
      details: { keyword: stated ?? "" },
      key: stated ?? "",
      ...(from !== undefined && { from: shown(from) }),
      ...(to !== undefined && { to: shown(to) }),
      ...places,
    }),
  );
  for (const keyword of ["security", "consumes", "produces", "swagger", "openapi"]) {
    const [from, to] = [childPart(old, keyword)?.value, childPart(now, keyword)?.value];
    // What an operation inherits is compared there.
    if (!isSame(from, to)) tell("restated", { details: { keyword }, key: keyword, ...placesOf(old, now, keyword) });
  }
  compareDocumentation(old, now, KNOWN, {
    comparison: {
      report: (id, change) => {
        const { step: _, ...rest } = change ?? {};
        tell(id, rest);
      },
    },
  });
}

const placesOf = (old: Part, now: Part, ...keys: readonly string[]): Pick<RawChange, "old" | "new"> => {
  const place = (part: Part): Part =>
    placeBelow(part, keys.find((key) => childPart(part, key) !== undefined) ?? keys[0] ?? "");
  return { old: place(old), new: place(now) };
};

/** The addresses of a document in one form: schemes and host of Swagger 2.0, servers of OpenAPI 3. */
function compareHosts(old: Part, now: Part, tell: (id: ChangeId, change: Partial<RawChange>) => void): void {
  const at = (part: Part, key: string): unknown => childPart(part, key)?.value;
  const isV2 = [old, now].map(({ source }) => source.dialect === "2.0");
  if (isV2.every(Boolean)) {
    const [from, to] = [at(old, "host"), at(now, "host")];
    if (from !== to) tell("host-changed", { from: shown(from), to: shown(to), ...placesOf(old, now, "host") });
    if (at(old, "basePath") !== at(now, "basePath") && basePathOf(old) === basePathOf(now))
      tell("restated", { details: { keyword: "basePath" }, key: "basePath", ...placesOf(old, now, "basePath") });
    else if (basePathOf(old) !== basePathOf(now))
      tell("restated", { details: { keyword: "basePath" }, key: "base", ...placesOf(old, now, "basePath") });
    const [schemes, others] = [at(old, "schemes"), at(now, "schemes")].map((value) => (isTexts(value) ? value : []));
    compareLists(schemes ?? [], others ?? [], ["scheme-removed", "scheme-added"], (id, value) =>
      tell(id, { details: { value }, key: value, ...placesOf(old, now, "schemes") }),
    );
    return;
  }
  if (isV2.some(Boolean)) return;
  const serversOf = (part: Part): ReadonlyMap<string, Part> =>
    new Map(
      itemParts(childPart(part, "servers")).map((server) => [
        isObject(server.value) ? String(server.value["url"]) : "",
        server,
      ]),
    );
  const [servers, others] = [serversOf(old), serversOf(now)];
  compareLists([...servers.keys()], [...others.keys()], ["server-removed", "server-added"], (id, value) =>
    tell(id, { details: { value }, key: value, ...placesOf(old, now, "servers") }),
  );
  for (const [url, server] of servers) {
    const other = others.get(url);
    if (other === undefined || isSame(server.value, other.value)) continue;
    const [from, to] = [server, other].map((part) => childPart(part, "variables")?.value);
    const id = isSame(from, to) ? "documentation-changed" : "server-changed";
    tell(id, { details: { value: url, keyword: "server" }, key: url, old: server, new: other });
  }
}
