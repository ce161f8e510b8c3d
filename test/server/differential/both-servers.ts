import { Agent, request } from "undici";
import { RealApiServer } from "../../runtime/kubernetes/support/real-api-server.js";
import { TestServer } from "../http/garden.js";

/** An answer of either server. */
export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into whatever comes
  readonly body: any;
  readonly warnings: string;
}

/** A request, as both servers get it. */
export interface Step {
  readonly method: string;
  readonly path: string;
  /** The media type of the body. Default: JSON. */
  readonly type?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** JSON as a value. Several lines of it, as the events of a watch, and plain texts stay as they are. */
function bodyOf(text: string): unknown {
  if (!text.startsWith("{")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export type Send = (step: Step) => Promise<Answer>;

/** An answer as it was sent. */
export interface TextAnswer {
  readonly status: number;
  readonly text: string;
  readonly warnings: string;
}

type SendText = (step: Step) => Promise<TextAnswer>;

const DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

/** How often to ask whether a resource is served. */
const PATIENCE = 400;

interface Definition {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly group: string; readonly names: { readonly plural: string } };
}

/** The real API server for custom resources, and this project's in memory, side by side. */
export class BothServers {
  private constructor(
    readonly real: RealApiServer,
    readonly ours: TestServer,
    readonly askReal: Send,
    readonly askOurs: Send,
    readonly textOfReal: SendText,
    readonly textOfOurs: SendText,
  ) {}

  /** Starts both. Namespaces are made in ours alone: the real server for custom resources has none. */
  static async start(namespaces: readonly string[] = ["n"]): Promise<BothServers> {
    const real = await RealApiServer.start();
    const { clusters, users } = real.kubeconfig() as {
      clusters: [{ cluster: Record<string, string> }];
      users: [{ user: { token: string } }];
    };
    const [{ cluster }] = clusters;
    const ca = Buffer.from(cluster["certificate-authority-data"] ?? "", "base64").toString();
    const dispatcher = new Agent({ connect: { ca, servername: cluster["tls-server-name"] ?? "" } });
    const ours = await TestServer.start(namespaces, { documents: [] });
    const sender =
      (host: string, more: Readonly<Record<string, string>>, through?: Agent): SendText =>
      async ({ method, path, type = "application/json", body, headers = {} }) => {
        const answer = await request(host + path, {
          ...(through !== undefined && { dispatcher: through }),
          method: method as "PUT",
          headers: {
            "content-type": type,
            accept: "application/json",
            "user-agent": "tester/1.0",
            ...more,
            ...headers,
          },
          ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
        });
        const text = await answer.body.text();
        const warnings = String(answer.headers["warning"] ?? "");
        return { status: answer.statusCode, text, warnings };
      };
    const parsed =
      (send: SendText): Send =>
      async (step) => {
        const { status, text, warnings } = await send(step);
        return { status, body: bodyOf(text), warnings };
      };
    const askReal = sender(real.host, { authorization: `Bearer ${users[0].user.token}` }, dispatcher);
    const askOurs = sender(ours.host, {});
    return new BothServers(real, ours, parsed(askReal), parsed(askOurs), askReal, askOurs);
  }

  /** Sends a request to both, and returns the texts of their answers: first the real server's, then ours. */
  askTexts(step: Step): Promise<readonly [TextAnswer, TextAnswer]> {
    return Promise.all([this.textOfReal(step), this.textOfOurs(step)]);
  }

  /** Sends a request to both: first the real server's answer, then ours. */
  ask(step: Step): Promise<readonly [Answer, Answer]> {
    return Promise.all([this.askReal(step), this.askOurs(step)]);
  }

  /** Declares a resource on both, and waits until both serve it. */
  async define(definition: Definition): Promise<void> {
    const answers = await this.ask({ method: "POST", path: DEFINITIONS, body: definition });
    for (const { status, body } of answers) if (status !== 201) throw new Error(JSON.stringify(body));
    const { group, names } = definition.spec;
    for (const ask of [this.askReal, this.askOurs])
      for (
        let tries = 0;
        (await ask({ method: "GET", path: `/apis/${group}/v1/${names.plural}` })).status !== 200;
        tries++
      ) {
        if (tries > PATIENCE)
          throw new Error(
            JSON.stringify((await ask({ method: "GET", path: `${DEFINITIONS}/${names.plural}.${group}` })).body),
          );
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
  }

  async close(): Promise<void> {
    this.real.stop();
    await this.ours.close();
  }
}
