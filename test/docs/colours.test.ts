import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { colourCode } from "../../generator/codegen/targets/docs/text/colour-code.js";
import { contrast } from "../../generator/codegen/targets/docs/text/contrast.js";
import { REPOSITORY } from "../support/run-tool.js";
import { plainCode } from "./support/plain-code.js";

describe("the colours of code", () => {
  test.each([
    ["json", '{"a": [1, "b"]}', '{<i class="p">"a"</i>: [<i class="n">1</i>, <i class="s">"b"</i>]}'],
    ["sh", "curl --head 'x y'", '<i class="k">curl</i> <i class="o">--head</i> <i class="s">\'x y\'</i>'],
    [
      "sh",
      `x \\\n  --data '{"a": 1}'`,
      `<i class="k">x</i> \\\n  <i class="o">--data</i> '{<i class="p">"a"</i>: <i class="n">1</i>}'`,
    ],
    [
      "sh",
      `x --data '{"a": "it'\\''s", "b": 1}'`,
      `<i class="k">x</i> <i class="o">--data</i> '{<i class="p">"a"</i>: <i class="s">"it'\\''s"</i>, <i class="p">"b"</i>: <i class="n">1</i>}'`,
    ],
    [
      "typescript",
      "await f({ a: 1 }); // b",
      '<i class="k">await</i> f({ <i class="p">a</i>: <i class="n">1</i> }); <i class="c">// b</i>',
    ],
    ["python", "f(a=None)  # b", 'f(<i class="p">a</i>=<i class="n">None</i>)  <i class="c"># b</i>'],
    ["cobol", "MOVE 1", "MOVE 1"],
  ])("%s: %s", (language, code, html) => {
    expect(colourCode(code, language)).toBe(html);
  });

  const HOSTILE = [
    '"</code><script>alert(1)</script>',
    '<i class="s">"&lt;',
    `'{"<img src=x onerror=alert(1)>": "&amp;"}'`,
    "/* <b> \n // </i>",
    '"\\"<\\',
  ];
  test.each(HOSTILE)("%j stays text in every language", (code) => {
    for (const language of ["json", "sh", "typescript", "python", "go", "ruby", "", "__proto__", "constructor"]) {
      const html = colourCode(code, language);
      expect(html.replace(/<i class="[a-z]">|<\/i>/g, "")).not.toMatch(/[<>]/);
      expect(plainCode(html), language).toBe(code);
    }
  });

  test("hostile code takes no long time", () => {
    for (const part of ['"\\', "'", "/*", "# ", "1_", "a:", "`"])
      for (const language of ["json", "sh", "typescript", "python", "go"])
        expect(colourCode(part.repeat(20_000 / part.length), language).length).toBeGreaterThan(0);
  });

  test("can be read on the background of code, in light and dark", () => {
    const css = readFileSync(path.join(REPOSITORY, "templates", "docs", "assets", "site.css"), "utf8");
    const colours = (name: string): readonly string[] =>
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1) ?? [];
    const used = Array.from(
      css.matchAll(/^pre \.\S+ \{\n {2}color: var\(--(\w+)\)|^pre :is\([^)]*\) \{\n {2}color: var\(--(\w+)\)/gm),
    );
    expect(used.length).toBeGreaterThan(3);
    for (const [, one, other] of used)
      for (const side of [0, 1]) {
        const [colour = "", paper = ""] = [colours(one ?? other ?? "")[side], colours("code")[side]];
        expect(contrast(colour, paper), `${colour} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
  });
});
