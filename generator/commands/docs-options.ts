import type { CommandOption } from "./command.js";

/** The options of `groupversion docs` alone. */
export const docsOptions = {
  spec: { type: "string", value: "FILE|URL", required: true, description: "The document, as JSON or YAML." },
  out: { type: "string", value: "DIR", required: true, description: "Folder of the site." },
  url: {
    type: "string",
    value: "URL",
    description: "URL of the published site, for its sitemap and canonical links; without it there are none.",
  },
  format: {
    type: "string",
    value: "html|markdown",
    of: ["html", "markdown"],
    description: "html (the default) for a complete site; markdown for pages to put into a site generator.",
  },
  package: {
    type: "string",
    value: "NAME",
    description: "Package name of the client in code examples; default: made from the document's title.",
  },
  templates: {
    type: "string",
    value: "DIR",
    description: "Folder with files that replace the templates with the same paths.",
  },
  "no-markdown": { type: "boolean", description: "Do not also write each page of a site as Markdown." },
  "try-it": {
    type: "string",
    value: "off|servers|any|URL",
    multiple: true,
    description:
      "Servers that readers can call from the pages: none, those of the document, all, or a further one; may be repeated. Default: only that of serve, once it serves the site.",
  },
} as const satisfies Readonly<Record<string, CommandOption>>;
