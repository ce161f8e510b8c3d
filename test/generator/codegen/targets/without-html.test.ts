import { expect, test } from "vitest";
import { withoutHtml } from "../../../../generator/codegen/targets/common/text/without-html.js";

test.each([
  ["plain, 1 < 2 > 0", "plain, 1 < 2 > 0"],
  ["press <kbd>q</kbd> or <code>quit</code>", "press `q` or `quit`"],
  ["<p>one</p> <p><b>two</b></p>", "one\n\n**two**"],
  ["first<ol><li>one</li><li>two</li></ol>", "first\n- one\n- two\n"],
  ['see <a class="x" href="https://example.com/">this</a>', "see [this](https://example.com/)"],
  ["a<video>b</video>", "a<video>b</video>"],
])("%j becomes %j", (html, markdown) => {
  expect(withoutHtml(html)).toBe(markdown);
});

test("<br> becomes the caller's line break", () => {
  expect(withoutHtml("a<br>b<br/>\nc")).toBe("a\nb\nc");
  expect(withoutHtml("a<br>b", "\\\n")).toBe("a\\\nb");
});
