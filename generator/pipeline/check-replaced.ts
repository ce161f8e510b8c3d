import { readFileSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { checkTemplates } from "../codegen/render/check-templates.js";
import type { TemplateFile, TemplateFolders } from "../codegen/render/find-templates.js";
import type { ViewSchema } from "../codegen/render/view-types.js";

/** File in a template folder that describes what its templates receive; written by `npm run reference`. */
const VIEWS = "views.json";

/** Checks the user's templates against the known views of the templates that they replace. */
export function checkReplaced(
  { files }: TemplateFolders,
  helpers: Iterable<string>,
  context: { readonly defaults: string; readonly shown: (file: string) => string },
): readonly Diagnostic[] {
  const schema = JSON.parse(readFileSync(path.join(context.defaults, VIEWS), "utf8")) as ViewSchema;
  const isChecked = (template: TemplateFile): boolean => template.replaced;
  return checkTemplates(files, { schema, helpers, isChecked, shown: context.shown });
}
