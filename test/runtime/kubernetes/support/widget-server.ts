import { startTestApiServer } from "../../../../server/testing/index.js";
import type { Faults, TestApiServer } from "../../../../server/testing/index.js";
import { servedKinds } from "./served-kinds.js";

/** An object of the server. */
export interface Widget {
  apiVersion?: string;
  kind?: string;
  metadata: { name: string; namespace?: string; uid: string; resourceVersion: string };
  spec: { size: number; note: string };
}

const WIDGETS = servedKinds("example.com", "v1", [
  {
    kind: "Widget",
    plural: "widgets",
    spec: { size: { type: "integer", default: 0 }, note: { type: "string", default: "" } },
  },
]);

/** The address of a list of widgets. */
export const widgetsPath = (namespace = "default"): string => `/apis/example.com/v1/namespaces/${namespace}/widgets`;

/** An API server with widgets. Tests change them without a client. */
export class WidgetServer {
  readonly faults: Faults;
  readonly url: string;
  readonly #server: TestApiServer;

  private constructor(server: TestApiServer) {
    this.#server = server;
    this.faults = server.faults;
    this.url = server.url;
  }

  static async start(): Promise<WidgetServer> {
    return new WidgetServer(await startTestApiServer({ documents: [WIDGETS] }));
  }

  /** Creates or changes a widget. */
  async put(name: string, spec: Partial<Widget["spec"]> = {}, namespace = "default"): Promise<Widget> {
    const { client } = this.#server;
    const at = { namespace, name };
    const exists = (await client.get("example.com/widgets", at)) !== undefined;
    const written = exists
      ? await client.update<Widget>("example.com/widgets", at, (widget) => void Object.assign(widget.spec, spec))
      : await client.create("example.com/widgets", { metadata: { name }, spec }, namespace);
    return written as unknown as Widget;
  }

  delete(name: string, namespace = "default"): Promise<void> {
    return this.#server.client.delete("example.com/widgets", { namespace, name });
  }

  list(): Promise<readonly Widget[]> {
    return this.#server.client.list<Widget>("example.com/widgets");
  }

  /** Changes an object of another kind: the server's version moves on. */
  async changeOthers(): Promise<void> {
    await this.#server.client.create("/configmaps", { metadata: { generateName: "other-" } }, "default");
  }

  /** The version of the latest change. */
  async version(): Promise<string> {
    const response = await fetch(this.url + widgetsPath());
    const { metadata } = (await response.json()) as { metadata: { resourceVersion: string } };
    return metadata.resourceVersion;
  }

  /** Changes after a version up to the one of a widget, as one undisturbed connection sends them. */
  async changes(version: string, last: string): Promise<readonly { type: string; object: Widget }[]> {
    const response = await fetch(`${this.url}${widgetsPath()}?watch=true&resourceVersion=${version}`);
    const seen: { type: string; object: Widget }[] = [];
    let rest = "";
    for await (const text of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      seen.push(...lines.map((line) => JSON.parse(line) as { type: string; object: Widget }));
      if (seen.some(({ object }) => object.metadata.name === last)) break;
    }
    return seen;
  }

  /** Older versions, and the pages of lists that have begun, expire. */
  forgetHistory(): Promise<void> {
    return this.#server.forgetHistory();
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}
