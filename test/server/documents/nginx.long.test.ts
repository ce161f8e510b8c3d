import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentSource } from "../../../server/documents/sources/document-source.js";
import { exportSite, type SpecExport } from "../../../server/documents/export/spec-export.js";
import { SpecSite } from "../../../server/documents/site/spec-site.js";
import { writeRelease } from "../../../server/documents/export/write-release.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { freePort } from "../../support/free-port.js";
import { REPOSITORY } from "../../support/run-tool.js";
import { lacks, toolPath } from "../../support/tools.js";
import { extended } from "./support/documents.js";
import { ask } from "./support/listen.js";

const CONFIGURATION = path.join(REPOSITORY, "docs", "serving", "nginx.conf");

async function exported(document: Document): Promise<SpecExport> {
  const source = documentSource(document);
  return exportSite(new SpecSite(source), [...(source.current()?.discovery.keys() ?? [])]);
}

describe.skipIf(lacks("nginx"))("docs/serving/nginx.conf (needs nginx)", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-nginx-"));
  const site = path.join(folder, "site");
  let port: number;
  let first: SpecExport;
  let nginx: ReturnType<typeof spawn>;

  beforeAll(async () => {
    port = await freePort();
    first = await exported(extended());
    writeRelease(site, first);
    const text = readFileSync(CONFIGURATION, "utf8");
    expect(text).toContain("/srv/groupversion/current");
    expect(text).toContain("listen 127.0.0.1:8001;");
    const own = text.replaceAll("/srv/groupversion", site).replace("127.0.0.1:8001", `127.0.0.1:${port}`);
    writeFileSync(path.join(folder, "groupversion.conf"), own);
    mkdirSync(path.join(folder, "temporary"));
    const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    writeFileSync(
      path.join(folder, "nginx.conf"),
      [
        "daemon off;",
        `pid ${folder}/nginx.pid;`,
        // The test's folder is readable only by its owner.
        ...(process.getuid?.() === 0 ? ["user root;"] : []),
        "events {}",
        "http {",
        "access_log off;",
        ...kinds.map((kind) => `${kind}_temp_path ${folder}/temporary/${kind};`),
        `include ${folder}/groupversion.conf;`,
        "}",
      ].join("\n"),
    );
    nginx = spawn(toolPath("nginx"), ["-c", path.join(folder, "nginx.conf"), "-e", path.join(folder, "error.log")], {
      stdio: "inherit",
    });
    for (let i = 0; i < 100; i++) {
      if (
        await ask(port, "/")
          .then(() => true)
          .catch(() => false)
      )
        return;
      await wait(50);
    }
    throw new Error("nginx did not start");
  });

  afterAll(async () => {
    nginx.kill("SIGQUIT");
    await new Promise((resolve) => nginx.once("exit", resolve));
    rmSync(folder, { recursive: true });
  });

  test("every address returns the server's own bytes, plain and compressed, with the same headers", async () => {
    expect(first.missing).toEqual([]);
    const bytes = new Map(first.files.map((file) => [file.path, file.bytes]));
    for (const { url, file, contentType, cacheControl } of first.addresses) {
      const accept = contentType;
      const plain = await ask(port, url, { accept });
      expect([url, accept, plain.status]).toEqual([url, accept, 200]);
      expect(plain.body.equals(bytes.get(file) ?? Buffer.alloc(0))).toBe(true);
      expect([url, plain.headers["content-type"], plain.headers["cache-control"]]).toEqual([
        url,
        contentType,
        cacheControl,
      ]);
      const packed = await ask(port, url, { accept, "accept-encoding": "gzip" });
      if (!bytes.has(`${file}.gz`)) continue;
      expect(packed.headers["content-encoding"]).toBe("gzip");
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
      expect(packed.headers.etag).not.toBe(plain.headers.etag);
      const { etag = "" } = packed.headers;
      const again = await ask(port, url, { accept, "accept-encoding": "gzip", "if-none-match": etag });
      expect([url, again.status]).toEqual([url, 304]);
    }
  });

  test("formats, ranges, methods and missing addresses are handled as by the server", async () => {
    for (const [accept, status] of [
      ["text/html", 406],
      ["*/*", 200],
      ["application/com.github.proto-openapi.spec.v2@v1.0+protobuf", 200],
    ] as const)
      expect([accept, (await ask(port, "/openapi/v2", { accept })).status]).toEqual([accept, status]);
    expect((await ask(port, "/openapi/v3/api/v1", { accept: "text/html" })).status).toBe(406);
    expect((await ask(port, "/openapi/v2", {}, "HEAD")).body.length).toBe(0);
    expect((await ask(port, "/openapi/v2", {}, "POST")).status).toBe(405);
    expect((await ask(port, "/openapi/v2", { range: "bytes=2-5" })).status).toBe(206);
    expect(String((await ask(port, "/openapi/v2")).headers.vary)).toMatch(/accept\b/i);
    for (const missing of [
      "/",
      "/manifest.json",
      "/openapi/v2.json",
      "/openapi/v3.json",
      "/openapi/v3/nothing/v1",
      "/apis/nothing",
      "/discovery/api.json",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/openapi/v3/..%2f..%2fswagger",
    ])
      expect([missing, [400, 404].includes((await ask(port, missing)).status)]).toEqual([missing, true]);
    for (const hash of ["0".repeat(128), "x", "../../swagger"]) {
      const moved = await ask(port, `/openapi/v3/api/v1?hash=${hash}`);
      expect([hash, moved.status, moved.headers.location]).toEqual([hash, 301, "/openapi/v3/api/v1"]);
    }
    const today = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json";
    expect((await ask(port, "/apis", { accept: today })).body.toString()).toContain("APIGroupDiscoveryList");
    expect((await ask(port, "/apis/?timeout=32s", { accept: "application/json" })).body.toString()).toContain(
      "APIGroupList",
    );
  });

  test("a new release is served completely with the next request, and unchanged documents keep their ETag", async () => {
    const apps = "/openapi/v3/apis/apps/v1beta1";
    const before = [await ask(port, "/openapi/v2"), await ask(port, apps)];
    const changed = extended();
    const description = "A pod, described in another way.";
    const { definitions = {} } = changed;
    const second = await exported({
      ...changed,
      definitions: { ...definitions, "v1.NodeList": { ...definitions["v1.NodeList"], description } },
    });
    const written = writeRelease(site, second);
    expect(written.unchanged).toBe(false);
    const after = [await ask(port, "/openapi/v2"), await ask(port, apps)];
    expect(after[0]?.body.toString()).toContain(description);
    expect(after[0]?.headers.etag).not.toBe(before[0]?.headers.etag);
    expect(after[1]?.headers.etag).toBe(before[1]?.headers.etag);
    expect(writeRelease(site, second).unchanged).toBe(true);
  });
});
