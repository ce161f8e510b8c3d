import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildGo } from "../../../support/build-go.js";

/** What came of one document; see `go/main.go`. Every text is empty where all is well. */
export interface Finding {
  readonly refused: string;
  readonly undecoded: string;
  readonly different: string;
  readonly reencoded: string;
  readonly sameBytes: boolean;
  readonly spec: string;
  readonly fromProtobuf: string;
  readonly models: string;
  readonly converted: string;
}

export interface Answers {
  readonly v2: Readonly<Record<string, Finding>>;
  readonly v3: Readonly<Record<string, Finding>>;
  readonly groupVersions: readonly string[];
  readonly client: string;
}

/** A document as it is served: as JSON and as protobuf. */
export interface Served {
  readonly json: Uint8Array;
  readonly protobuf: Uint8Array;
}

/** Has documents read by the libraries that Kubernetes' own programs are made of. */
export class GoReader {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "groupversion-reader-"));
  readonly #program = buildGo("test/openapi/encode/go");

  /** Reads documents of Swagger 2.0 by any name, and of OpenAPI 3.0 by key. */
  read(v2: ReadonlyMap<string, Served>, v3: ReadonlyMap<string, Served>): Answers {
    const documents = mkdtempSync(path.join(this.#folder, "documents-"));
    for (const [version, all] of Object.entries({ v2, v3 })) {
      mkdirSync(path.join(documents, version));
      for (const [name, { json, protobuf }] of all) {
        const file = path.join(documents, version, encodeURIComponent(name));
        writeFileSync(`${file}.json`, json);
        writeFileSync(`${file}.pb`, protobuf);
      }
    }
    const { status, stdout, stderr } = spawnSync(this.#program, [documents], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    rmSync(documents, { recursive: true });
    if (status !== 0) throw new Error(`the reader ended with ${status}: ${stderr.slice(0, 2000)}`);
    return JSON.parse(stdout) as Answers;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
