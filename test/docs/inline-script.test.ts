import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inlineScript } from "../../generator/codegen/targets/docs/site/inline-script.js";

test("a script in a page is allowed by the hash of what browsers read", () => {
  const { codeHtml, source } = inlineScript('const end = "</script><!--";\r\nrun(end);\r\n');
  expect(codeHtml).toBe('const end = "\\x3c/script>\\x3c!--";\nrun(end);');
  expect(source).toBe(`'sha256-${createHash("sha256").update(codeHtml).digest("base64")}'`);
});
