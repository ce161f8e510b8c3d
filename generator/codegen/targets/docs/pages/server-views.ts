import type { Server } from "../../../client-model/client-model.js";
import { prose, visibleText } from "../text/visible-text.js";
import type { ServerView } from "../view.js";

/** Servers with their variables. */
export const serverViews = (servers: readonly Server[]): readonly ServerView[] =>
  servers.map(({ url, description, variables }) => ({
    url: visibleText(url === "" ? "/" : url),
    description: prose(description),
    variables: variables.map((variable) => ({
      name: visibleText(variable.name),
      description: prose(variable.description),
      default: visibleText(variable.default ?? ""),
      values: (variable.values ?? []).map(visibleText),
    })),
  }));
