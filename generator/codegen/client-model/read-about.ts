import type { About, ClientModel } from "./client-model.js";
import type { Json } from "../../../openapi/types/json.js";
import { isObject, textOf, type JsonObject } from "./json.js";
import { childOf, type ReadContext } from "./read-context.js";
import { readExternalDocs } from "./schemas/read-facets.js";

/** What a document says of itself. */
export function readInfo(context: ReadContext): Pick<ClientModel, "title" | "version" | "description" | "about"> {
  const { root } = context.documents;
  const value = childOf(context, root, "info")?.value;
  const info = isObject(value) ? value : {};
  const version = info["version"];
  const terms = textOf(info["termsOfService"]);
  const about: About = {
    ...(terms === "" ? {} : { termsOfService: terms }),
    ...readParty(info["contact"], (party) => ({
      contact: { name: textOf(party["name"]), url: textOf(party["url"]), email: textOf(party["email"]) },
    })),
    ...readParty(info["license"], (party) => ({
      license: { name: textOf(party["name"]) || textOf(party["identifier"]), url: textOf(party["url"]) },
    })),
    ...readParty(info["x-logo"], (logo) => (textOf(logo["url"]) === "" ? {} : { logo: textOf(logo["url"]) })),
    ...(isObject(root.value) ? readExternalDocs(root.value) : {}),
  };
  return {
    title: textOf(info["title"]),
    version: typeof version === "number" ? String(version) : textOf(version),
    description: textOf(info["description"]),
    about,
  };
}

function readParty(value: Json | undefined, read: (party: JsonObject) => Partial<About>): Partial<About> {
  return isObject(value) ? read(value) : {};
}
