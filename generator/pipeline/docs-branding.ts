import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { readProblem } from "../../openapi/diagnostics/file-problem.js";
import type { Branding, ExtraPage } from "../codegen/targets/docs/site/branding.js";
import { pageName } from "../codegen/targets/docs/site/page-name.js";
import { contrast, isColour } from "../codegen/targets/docs/text/contrast.js";
import { plainText } from "../codegen/targets/docs/text/summary-text.js";
import { visibleText } from "../codegen/targets/docs/text/visible-text.js";
import { logoSvg } from "./logo-svg.js";

/** What a configuration says of a site's looks. */
export interface BrandingRequest {
  readonly title?: string;
  /** An SVG or PNG file. */
  readonly logo?: string;
  readonly colors?: { readonly [K in keyof typeof COLORS]?: string };
  readonly links?: readonly { readonly text?: string; readonly href?: string }[];
  readonly pages?: readonly { readonly file?: string; readonly title?: string }[];
}

/** Colours by the property of the style sheet, and what they are on unless the site says otherwise. */
const COLORS = {
  accent: { property: "--link", light: "#1f4fb8", dark: "#8ab4ff" },
  text: { property: "--ink", light: "#1d2433", dark: "#e4e7ec" },
  background: { property: "--paper", light: "#ffffff", dark: "#14171d" },
  raised: { property: "--raised", light: "#f6f7f9", dark: "#1b1f27" },
  line: { property: "--line", light: "#dfe3e8", dark: "#333a46" },
} as const;

/** The least contrast of text (WCAG 2, level AA). */
const LEAST = 4.5;

/** Pages whose names the site needs. */
const TAKEN = new Set(["index", "contents", "map"]);

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads what a configuration adds to a site. */
export class BrandingReader {
  readonly diagnostics: Diagnostic[] = [];
  /** The files that were read, absolute. */
  readonly inputs: string[] = [];
  readonly #root: string;
  readonly #texts: ReadonlyMap<string, string>;

  constructor(root: string, texts: ReadonlyMap<string, string> = new Map()) {
    this.#root = root;
    this.#texts = texts;
  }

  read({ title, logo, colors = {}, links = [], pages = [] }: BrandingRequest): Branding {
    const picture = logo === undefined ? undefined : this.#logo(logo);
    return {
      ...(title !== undefined && { title }),
      ...(picture !== undefined && { logo: picture }),
      css: this.#css(colors),
      links: links.flatMap(({ text = "", href = "" }) => {
        if (/^(?:https?:\/\/|mailto:|[./\w-])[^\s"'<>]*$/.test(href) && !/^(?!https?:|mailto:)[\w+.-]*:/.test(href))
          return [{ text: visibleText(text || href), href }];
        this.#report(
          `the link ${JSON.stringify(href)} is no web address`,
          "Begin it with https://, mailto: or a path.",
        );
        return [];
      }),
      pages: this.#pages(pages),
    };
  }

  /**
   * The picture that a document names; undefined if pages cannot show it. Pages load nothing from elsewhere, and a
   * document gets no files but those beside it.
   *
   * @param spec - file or URL of the document
   */
  documentLogo(url: string, spec: string): string | undefined {
    const [, type, isBase64, data = ""] = /^data:image\/(svg\+xml|png)[^,;]*(;base64)?,(.*)$/s.exec(url) ?? [];
    if (type !== undefined) {
      const found = logoSvg(isBase64 === undefined ? Buffer.from(safelyDecoded(data)) : Buffer.from(data, "base64"));
      if (found !== undefined) return found;
    } else if (/^[\w.-]+(?:\/[\w.-]+)*\.(?:svg|png)$/i.test(url) && !url.split("/").includes("..")) {
      const file = path.join(path.dirname(path.resolve(this.#root, spec)), url);
      const isThere = !/^https?:/i.test(spec) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      const found = isThere ? logoSvg(readFileSync(file)) : undefined;
      if (isThere) this.inputs.push(file);
      if (found !== undefined) return found;
    }
    this.diagnostics.push(diagnostic("GV7102", undefined, { url: visibleText(url.slice(0, 200)) }));
    return undefined;
  }

  #report(problem: string, remedy: string): void {
    this.diagnostics.push(diagnostic("GV7101", undefined, { problem, remedy }));
  }

  #bytes(file: string): Buffer | undefined {
    const absolute = path.resolve(this.#root, file);
    this.inputs.push(absolute);
    const known = this.#texts.get(absolute);
    if (known !== undefined) return Buffer.from(known);
    try {
      return readFileSync(absolute);
    } catch (error) {
      this.#report(`${file} cannot be read: ${readProblem(error)}`, "Paths are relative to the configuration.");
      return undefined;
    }
  }

  #logo(file: string): string | undefined {
    const bytes = this.#bytes(file);
    if (bytes === undefined) return undefined;
    const svg = logoSvg(bytes);
    if (svg === undefined) this.#report(`the logo ${file} is neither SVG nor PNG`, "Convert it to one of them.");
    return svg;
  }

  #css(colors: NonNullable<BrandingRequest["colors"]>): string {
    const rules: string[] = [];
    const used = new Map<string, readonly [string, string]>();
    for (const [name, { property, light, dark }] of Object.entries(COLORS)) {
      const given = colors[name as keyof typeof COLORS];
      used.set(name, [light, dark]);
      if (given === undefined) continue;
      const [first = "", second = first, ...rest] = given.trim().split(/\s+/);
      if (!isColour(first) || !isColour(second) || rest.length > 0) {
        this.#report(
          `the colour ${name} is ${JSON.stringify(given)}`,
          "Give two colours, for light and dark pages: `#1f4fb8 #8ab4ff`. One alone is used for both.",
        );
        continue;
      }
      used.set(name, [first, second]);
      rules.push(`  ${property}: light-dark(${first}, ${second});`);
    }
    this.#checkContrast(used, colors);
    return rules.length === 0 ? "" : `\n:root {\n${rules.join("\n")}\n}\n`;
  }

  #checkContrast(
    used: ReadonlyMap<string, readonly [string, string]>,
    colors: NonNullable<BrandingRequest["colors"]>,
  ): void {
    const background = used.get("background") ?? ["#ffffff", "#000000"];
    for (const name of ["accent", "text"] as const) {
      if (colors[name] === undefined && colors.background === undefined) continue;
      for (const [index, scheme] of (["light", "dark"] as const).entries()) {
        const [a = "", b = ""] = [used.get(name)?.[index], background[index]];
        const found = contrast(a, b);
        if (found < LEAST)
          this.diagnostics.push(
            diagnostic("GV7103", undefined, { name, scheme, text: a, background: b, contrast: found.toFixed(1) }),
          );
      }
    }
  }

  #pages(pages: NonNullable<BrandingRequest["pages"]>): readonly ExtraPage[] {
    const names = new Set(TAKEN);
    return pages.flatMap(({ file = "", title }) => {
      const bytes = this.#bytes(file);
      if (bytes === undefined) return [];
      const name = pageName(path.basename(file).replace(/\.\w+$/, ""));
      if (names.has(name.toLowerCase())) {
        this.#report(`${file} would be the page ${name}.html, which the site has already`, "Rename the file.");
        return [];
      }
      names.add(name.toLowerCase());
      const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
      const [heading = "", said = ""] = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(text) ?? [];
      return [{ path: name, title: title ?? (plainText(said) || name), text: text.slice(heading.length) }];
    });
  }
}
