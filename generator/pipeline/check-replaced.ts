import { readFileSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { checkTemplates } from "../codegen/render/check-templates.js";
import type { TemplateFile, TemplateFolders } from "../codegen/render/find-templates.js";
import type { ViewSchema } from "../codegen/render/view-types.js";

/** File of a template folder that says what its templates receive; `npm run reference` writes it. */
const VIEWS = "views.json";

/** Checks what the user replaced against the views that our templates are known to receive. */
export function checkReplaced(
  { files }: TemplateFolders,
  helpers: Iterable<string>,
  context: { readonly defaults: string; readonly shown: (file: string) => string },
): readonly Diagnostic[] {
  const schema = JSON.parse(readFileSync(path.join(context.defaults, VIEWS), "utf8")) as ViewSchema;
  const isChecked = (template: TemplateFile): boolean => template.replaced;
  return checkTemplates(files, { schema, helpers, isChecked, shown: context.shown });
}
