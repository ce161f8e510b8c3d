import { onTestFinished } from "vitest";
import { AccessLog } from "../../../../server/documents/server/access-log.js";
import { documentSource } from "../../../../server/documents/sources/document-source.js";
import type { DocumentSource } from "../../../../server/documents/sources/served-documents.js";
import { SpecServer, type ServerOptions } from "../../../../server/documents/server/spec-server.js";
import { gadgets } from "./documents.js";

export interface StartedServer {
  readonly server: SpecServer;
  readonly url: string;
  readonly port: number;
  /** Lines of the access log so far. */
  readonly log: () => readonly Record<string, unknown>[];
}

/** A server on a free port of the loopback address; it ends with the test. */
export async function startServer(
  options: Partial<ServerOptions> = {},
  source: DocumentSource = documentSource(gadgets()),
): Promise<StartedServer> {
  let text = "";
  const accessLog = new AccessLog({ write: (lines) => void (text += lines) });
  const server = new SpecServer(source, { listen: { host: "127.0.0.1", port: 0 }, accessLog, ...options });
  const url = await server.listen();
  onTestFinished(() => server.close(100));
  return {
    server,
    url,
    port: Number(new URL(url).port),
    log: () => {
      accessLog.flush();
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    },
  };
}
