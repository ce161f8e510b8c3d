import type { Selection } from "../codegen/client-model/selection/select-operations.js";
import type { Invocation } from "./command.js";

/** The options `--include` and `--exclude`. */
export function selectionOf({ options }: Pick<Invocation, "options">): Selection {
  const list = (name: "include" | "exclude"): Selection => {
    const value = options[name];
    return typeof value === "object" ? { [name]: value } : {};
  };
  return { ...list("include"), ...list("exclude") };
}
