import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Json } from "../../../../openapi/types/json.js";
import type { Server, ServerVariable } from "../client-model.js";
import { isList, isObject, textOf, type JsonObject } from "../json.js";
import { childOf, itemsOf, type ReadContext } from "../read-context.js";
import { placeholders } from "../operations/path-template.js";

/** A value of a variable. YAML reads an unquoted port as a number. */
const plain = (value: Json | undefined): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;

function readVariable(name: string, stated: Json | undefined): ServerVariable {
  const value: JsonObject = isObject(stated) ? stated : {};
  const fallback = plain(value["default"]);
  const listed = value["enum"];
  const values = isList(listed) ? listed.flatMap((item) => plain(item) ?? []) : [];
  return {
    name,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(values.length === 0 ? {} : { values }),
    description: textOf(value["description"]),
  };
}

/** A server. A URL that could not be one is reported and dropped. */
export function readServer(context: ReadContext, node: DocumentNode): Server | undefined {
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const stated = textOf(value["url"]).trim();
  const isUrl =
    stated !== "" &&
    /^[^\s<>"\\^`|]*$/.test(stated.replace(/\{[^{}]*\}/g, "x")) &&
    !/[{}]/.test(stated.replace(/\{[^{}]+\}/g, ""));
  if (!isUrl) {
    context.report("GV6076", node, { keyword: "servers", problem: `${JSON.stringify(stated)} is not a URL` });
    return undefined;
  }
  const variables = value["variables"];
  const name = textOf(value["name"]);
  return {
    url: stated.replace(/\/+$/, ""),
    ...(name === "" ? {} : { name }),
    description: textOf(value["description"]),
    variables: placeholders(stated).map((each) => {
      const declared = isObject(variables) && Object.hasOwn(variables, each) ? variables[each] : undefined;
      if (declared === undefined)
        context.report("GV6076", node, { keyword: "servers", problem: `the variable ${each} is not declared` });
      return readVariable(each, declared);
    }),
  };
}

/** The servers that an object lists, in its order; of several with the same URL, the first. */
export function readServers(context: ReadContext, owner: DocumentNode): readonly Server[] {
  const servers = new Map<string, Server>();
  for (const node of itemsOf(context, childOf(context, owner, "servers"))) {
    const server = readServer(context, node);
    // The root of the document's own host says nothing.
    if (server !== undefined && server.url !== "" && !servers.has(server.url)) servers.set(server.url, server);
  }
  return [...servers.values()];
}
