import { readFileSync } from "node:fs";
import path from "node:path";
import type { ClientModel } from "../codegen/client-model/client-model.js";
import { DefinitionComparer } from "../../openapi/compare/definition-comparer.js";
import { documentPart } from "../../openapi/compare/parts/document-parts.js";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { readTemplate, type TemplateFile } from "../codegen/render/find-templates.js";
import { renderFiles, type RenderedFile } from "../codegen/render/render-files.js";
import type { CalledClient } from "../codegen/targets/docs/calls/calls.js";
import { createHelpers, createHtmlHelpers, createMarkdownHelpers } from "../codegen/targets/docs/helpers.js";
import { withRoot } from "../codegen/targets/docs/text/describe.js";
import { piecesOf } from "../codegen/targets/docs/text/piece.js";
import { planDocs, type DocsFormat, type DocsOptions } from "../codegen/targets/docs/site/plan-docs.js";
import { readTryIt } from "../codegen/targets/docs/console/try-it.js";
import { LOGO, NO_BRANDING } from "../codegen/targets/docs/site/branding.js";
import type { Target } from "../codegen/targets/target.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { checkPaths } from "./check-paths.js";
import { BrandingReader, type BrandingRequest } from "./docs-branding.js";
import { DocumentOutput, type DocumentRequest } from "./document-output.js";
import type { Generated, GenerateContext } from "./generated.js";
import { NAME_LOCK } from "./output-folder.js";
import { packageRoot } from "./package-root.js";

/** Which documentation to generate, and from what. */
export interface DocsRequest extends DocumentRequest, BrandingRequest {
  /** `html` (the default) for a complete site; `markdown` for pages to put into a site generator. */
  readonly format?: DocsFormat;
  /** URL of the published site; without it, pages name no canonical address, and there is no sitemap. */
  readonly url?: string;
  /** Package name of the client in code examples. */
  readonly package?: string;
  /** `off`, `servers`, `any`, or URLs of servers; absent: the console works only where `groupversion serve` serves it. */
  readonly tryIt?: string | readonly string[];
  /** Whether each page of a site is also written as Markdown; default: true. */
  readonly markdown?: boolean;
  /** Clients of the same document, whose published names are used. */
  readonly clients?: readonly {
    /** Name of the language. */
    readonly language: string;
    readonly out: string;
    readonly package?: string;
  }[];
}

/** Summary of one generated site. */
export interface DocsSummary {
  /** The folder as given. */
  readonly out: string;
  readonly format: DocsFormat;
  readonly pages: number;
  readonly files: number;
}

/** Generated documentation, not yet written. */
export type GeneratedDocs = Generated<DocsSummary>;

/** The text of a file, or the text that will be written to it. */
function textOf(file: string, { texts }: GenerateContext): string | undefined {
  try {
    return texts?.get(file) ?? readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The client that code examples use, with the names that it was published with. */
async function calledClient(
  target: Target,
  { clients = [], package: name }: DocsRequest,
  { title, context }: { readonly title: string; readonly context: GenerateContext },
): Promise<{ readonly client: CalledClient; readonly inputs: readonly string[] }> {
  const client = clients.find((each) => each.language === target.name);
  const file = client === undefined ? undefined : path.resolve(context.root, client.out, NAME_LOCK);
  const nameLock = file === undefined ? undefined : textOf(file, context);
  return {
    client: {
      title: target.title,
      language: target.name,
      names: {
        package: name ?? client?.package ?? target.defaultPackageName(title),
        ...(nameLock !== undefined && { nameLock }),
      },
      createCallWriter: await target.loadCalls(),
    },
    inputs: file === undefined || nameLock === undefined ? [] : [file],
  };
}

/** Templates cannot control empty lines exactly, so they are normalized here. */
const tidied = ({ path: name, text }: RenderedFile): RenderedFile => ({
  path: name,
  text: `${text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`,
});

/** Where a build of this package puts the assets without comments and line breaks. */
const BUILT_ASSETS = new URL("docs-assets/", import.meta.url);

/** An asset: as the build made it smaller, unless it is the user's own. */
function assetText(template: TemplateFile): string {
  if (template.replaced) return readTemplate(template);
  try {
    return readFileSync(new URL(path.posix.basename(template.name), BUILT_ASSETS), "utf8");
  } catch {
    return readTemplate(template);
  }
}

/** The asset that stands in every page, which would otherwise wait for one more file. */
const INLINED = "assets/theme.js";

/** Pages with the parts that other pages unfold, and the assets that all pages load. */
function textsOf(
  model: ClientModel,
  given: Omit<DocsOptions, "theme">,
  { templates: { files: templates }, shown }: DocumentOutput,
): { readonly files: readonly RenderedFile[]; readonly pages: number; readonly diagnostics: readonly Diagnostic[] } {
  const theme = templates.get(INLINED);
  const options: DocsOptions = { ...given, theme: theme === undefined ? "" : assetText(theme) };
  const plan = planDocs(model, options);
  const isSite = options.format === "html";
  const rendered = renderFiles(plan.pages, {
    templates,
    helpers: (escaping) => (escaping === "html" ? createHtmlHelpers(plan.findPlace) : createMarkdownHelpers()),
    escaping: (template) => (template.endsWith(".html.hbs") || template.endsWith(".xml.hbs") ? "html" : "none"),
    shared: plan.shared,
    shown,
  });
  const { diagnostics } = rendered;
  const files = rendered.files.map((file) =>
    /\.(?:md|txt)$/.test(file.path) ? tidied(file) : { path: file.path, text: withRoot(file.path, file.text) },
  );
  if (!isSite) return { files, pages: files.length, diagnostics };
  const pages = files.filter((file) => file.path.endsWith(".html"));
  const pieces = piecesOf(pages);
  const { branding = NO_BRANDING } = options;
  const hasConsole = options.tryIt?.mode !== "off";
  const assets = [...templates.values()]
    .filter(({ name }) => name.startsWith("assets/") && name !== INLINED)
    .filter(({ name }) => !name.startsWith("assets/console.") || hasConsole)
    .map((template): RenderedFile => ({
      path: template.name,
      text: assetText(template) + (template.name === "assets/site.css" ? branding.css : ""),
    }));
  if (branding.logo !== undefined) assets.push({ path: LOGO, text: branding.logo });
  return {
    files: [...files, ...pieces, ...plan.data, ...assets],
    pages: pages.length,
    diagnostics,
  };
}

/** Larger documents are not for download from a site of pages. Characters. */
const LARGEST = 32_000_000;

/** Whether a text refers to another file. */
const hasOthers = (text: string): boolean => /["']?\$ref["']?\s*:\s*["']?(?![#"'\s])/.test(text);

/**
 * The document itself, for download: as it was read, if it is complete in one file. A site of some of its operations does
 * not show the others.
 */
function publishedDocument({ include, exclude }: DocsRequest, { source }: DocumentOutput): RenderedFile | undefined {
  if ((include ?? []).length + (exclude ?? []).length > 0 || source === undefined) return undefined;
  const text = source();
  if (text === undefined || text.length > LARGEST || hasOthers(text)) return undefined;
  return { path: /^\s*[{[]/.test(text) ? "openapi.json" : "openapi.yaml", text };
}

/** Generates documentation without writing it. Mistakes in the document, templates and options become diagnostics. */
export async function generateDocs(request: DocsRequest, context: GenerateContext): Promise<GeneratedDocs> {
  const defaults = path.join(packageRoot(), "templates", "docs");
  const output = await DocumentOutput.prepare(request, { defaults, createHelpers }, context);
  const { model } = output;
  if (model === undefined) return output.nothing();
  const { url, spec, format = "html" } = request;
  const tryIt = readTryIt(request.tryIt);
  const brand = new BrandingReader(context.root, context.texts);
  const own = brand.read(request);
  const { logo = "" } = model.about;
  const shown = own.logo ?? (logo === "" || request.logo !== undefined ? undefined : brand.documentLogo(logo, spec));
  const branding = shown === undefined ? own : { ...own, logo: shown };
  if (hasErrors(brand.diagnostics)) return output.nothing(brand.diagnostics);
  if ("wrong" in tryIt) return output.nothing([diagnostic("GV7100", undefined, { value: tryIt.wrong })]);
  const about = { title: model.title, context };
  const called = await Promise.all(context.targets.map((target) => calledClient(target, request, about)));
  const published = publishedDocument(request, output);
  const { documents } = output;
  const options = {
    format,
    ...(documents !== undefined && { comparer: new DefinitionComparer(documentPart(documents)) }),
    url: url === undefined || url.endsWith("/") ? url : `${url}/`,
    clients: called.map(({ client }) => client),
    tryIt,
    branding,
    ...(request.markdown !== undefined && { markdown: request.markdown }),
    ...(published !== undefined && { document: published.path }),
    ...(/^https?:\/\//i.test(spec) && { documentUrl: spec }),
  };
  const texts = textsOf(model, options, output);
  const { pages, diagnostics } = texts;
  const files = published === undefined || format !== "html" ? texts.files : [...texts.files, published];
  checkPaths(files.map((file) => file.path));
  return output.give({
    texts: new Map(files.map((file) => [file.path, file.text])),
    diagnostics: [...diagnostics, ...brand.diagnostics],
    inputs: [...called.flatMap(({ inputs }) => inputs), ...brand.inputs],
    summary: { out: request.out, format, pages, files: files.length + 1 },
  });
}
