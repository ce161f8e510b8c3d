import type { ClientModel, SecurityScheme } from "../../../client-model/client-model.js";
import { bracketed } from "../text/code.js";
import { schemeKind } from "../text/credentials.js";
import { stringLiteral } from "../text/literals.js";
import type { SecurityView } from "../view.js";
import type { Layout } from "../../common/text/layout.js";

/** All schemes have an entry, so that the names of credentials can be checked. */
function entry(scheme: SecurityScheme): Layout {
  const kind = schemeKind(scheme) ?? "other";
  const place = scheme.kind === "apiKey" ? [scheme.parameter, ...(scheme.in === "header" ? [] : [scheme.in])] : [];
  const args = [kind, ...place].map(stringLiteral);
  return [`${stringLiteral(scheme.name)}: `, bracketed("SecurityScheme(", args, ")")];
}

/** View of the module with the document's security schemes. */
export const securityView = ({ securitySchemes }: ClientModel): SecurityView => ({
  schemes: bracketed("{", securitySchemes.map(entry), "}"),
});
