import { invalid } from "../../machinery/errors/api-errors.js";
import { invalidValue } from "../../machinery/errors/field-error.js";
import { roundIntegers } from "../../machinery/json/exact-json.js";
import { pathText } from "../../machinery/schema/field-path.js";
import type { Admission } from "../../registry/admission.js";
import { hasRules } from "./definition-problem.js";

/** Refuses definitions whose rules are wrong: that do not parse, or do not fit their schema. */
export const RULE_ADMISSION: Admission = {
  validate: async ({ operation, version: { kind }, object, name }) => {
    if (operation === "DELETE" || object === undefined) return;
    if (kind.group !== "apiextensions.k8s.io" || kind.plural !== "customresourcedefinitions") return;
    if (!hasRules(object["spec"])) return;
    const { checkCel } = await import("../../../openapi/kubernetes/cel/check-cel.js");
    const problems = checkCel(roundIntegers(object));
    if (problems.length === 0) return;
    const errors = problems.map(({ path, problem }) =>
      invalidValue(pathText(path), "", `compilation failed: ${problem}`),
    );
    throw invalid(kind, name, errors);
  },
};
