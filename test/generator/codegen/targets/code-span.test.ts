import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { codeSpan } from "../../../../generator/codegen/targets/common/text/code-span.js";

const texts = ["a", "`", "``", "a`b", "`` a ``", "a``b`c```d", " a ", "  ", "*_[]()<b>", "`a", "a`"];

test.each(texts)("code in Markdown shows %j, and the text cannot end the code", (text) => {
  const [block] = new MarkdownIt().parseInline(
    codeSpan(text, (raw) => raw),
    {},
  );
  expect(block?.children?.map(({ type, content }) => [type, content])).toEqual([["code_inline", text]]);
});
