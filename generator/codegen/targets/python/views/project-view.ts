import type { ClientModel } from "../../../client-model/client-model.js";
import { isKubernetesStyle } from "../../common/is-kubernetes-style.js";
import { plainTitle } from "../../common/text/plain-title.js";
import { importName } from "../names/import-name.js";
import type { ProjectView } from "../view.js";

/** The oldest versions that work with Python 3.10. */
const ALWAYS = ["httpx2>=2.14", "msgspec>=0.20"];

/** View of `pyproject.toml`. */
export function projectView(
  model: ClientModel,
  { package: name, version }: { readonly package: string; readonly version: string },
): ProjectView {
  const title = plainTitle(model.title);
  const dependencies = [...ALWAYS, ...(isKubernetesStyle(model) ? ["pyyaml>=5.4.1"] : []), "typing_extensions>=4.12"];
  return {
    name: JSON.stringify(name),
    version: JSON.stringify(version),
    description: JSON.stringify(`Client of the ${title.replace(/\s+API$/i, "")} API`),
    dependencies: dependencies.map((each) => JSON.stringify(each)).join(", "),
    folder: JSON.stringify(importName(name)),
  };
}
