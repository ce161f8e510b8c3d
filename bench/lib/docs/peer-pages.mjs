import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Sets `readyAt` in the frame after the next one, when the content has been drawn. */
const SEEN = "requestAnimationFrame(() => requestAnimationFrame(() => (window.readyAt = performance.now())))";

const page = (head, body) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>API</title><link rel="icon" href="data:,">${head}</head>
<body>${body}</body>
</html>
`;

/**
 * Writes a page for Swagger UI and one for Redoc, with the document beside them, as their documentation says; and a page
 * with next to nothing on it, which no other can beat.
 */
export function writePeerPages(bench, document, folder) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(document, path.join(folder, "swagger.json"));
  const take = (...file) => copyFileSync(path.join(bench, "node_modules", ...file), path.join(folder, file.at(-1)));
  take("swagger-ui-dist", "swagger-ui.css");
  take("swagger-ui-dist", "swagger-ui-bundle.js");
  take("redoc", "bundles", "redoc.standalone.js");
  writeFileSync(path.join(folder, "empty.html"), page("", "<p>Empty</p>"));
  writeFileSync(
    path.join(folder, "swagger-ui.js"),
    `SwaggerUIBundle({ url: "swagger.json", dom_id: "#ui", docExpansion: "none", validatorUrl: null,
  onComplete: () => ${SEEN} });\n`,
  );
  writeFileSync(
    path.join(folder, "swagger-ui.html"),
    page(
      '<link rel="stylesheet" href="swagger-ui.css">',
      '<div id="ui"></div><script src="swagger-ui-bundle.js"></script><script src="swagger-ui.js"></script>',
    ),
  );
  writeFileSync(
    path.join(folder, "redoc.js"),
    `Redoc.init("swagger.json", {}, document.getElementById("ui"),
  () => ${SEEN});\n`,
  );
  writeFileSync(
    path.join(folder, "redoc.html"),
    page("", '<div id="ui"></div><script src="redoc.standalone.js"></script><script src="redoc.js"></script>'),
  );
}
