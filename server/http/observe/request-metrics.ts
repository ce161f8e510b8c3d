import type * as Client from "prom-client";
import { loadPackage } from "../../storage/load-package.js";
import type { InFlight } from "../in-flight.js";
import type { ResourceInfo } from "../request-info.js";
import type { RequestObserver, RequestRecord } from "./request-record.js";

type Labels = Readonly<Record<string, string | number>>;

/** Upper bounds of durations, as a Kubernetes API server has them. Seconds. */
const BUCKETS = [0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60];

function scopeOf({ name, namespace }: ResourceInfo): string {
  if (name !== "") return "resource";
  return namespace === "" ? "cluster" : "namespace";
}

/** Counts requests for Prometheus, under the names that a Kubernetes API server gives its metrics. */
export class RequestMetrics implements RequestObserver {
  readonly #registry: Client.Registry;
  readonly #requests: Client.Counter;
  readonly #seconds: Client.Histogram;
  readonly #watches: Client.Gauge;

  private constructor(
    { Counter, Gauge, Histogram, Registry, collectDefaultMetrics }: typeof Client,
    inFlight: InFlight,
  ) {
    const registry = new Registry();
    const registers = [registry];
    collectDefaultMetrics({ register: registry });
    const about = ["verb", "group", "version", "resource", "subresource", "scope"];
    this.#registry = registry;
    this.#requests = new Counter({
      name: "apiserver_request_total",
      help: "Requests answered, by verb, resource and status code.",
      labelNames: [...about, "code"],
      registers,
    });
    this.#seconds = new Histogram({
      name: "apiserver_request_duration_seconds",
      help: "Time from a request to the end of its answer, watches left out.",
      labelNames: about,
      buckets: BUCKETS,
      registers,
    });
    this.#watches = new Gauge({
      name: "apiserver_longrunning_requests",
      help: "Watches that are open.",
      labelNames: about,
      registers,
    });
    new Gauge({
      name: "apiserver_current_inflight_requests",
      help: "Requests that are being answered, watches left out.",
      labelNames: ["request_kind"],
      registers,
      collect() {
        this.set({ request_kind: "readOnly" }, inFlight.reading);
        this.set({ request_kind: "mutating" }, inFlight.writing);
      },
    });
  }

  /**
   * Loads the library that counts.
   *
   * @throws PackageMissingError
   */
  static async load(inFlight: InFlight): Promise<RequestMetrics> {
    const client = await loadPackage("prom-client", "serving metrics", () => import("prom-client"));
    return new RequestMetrics(client, inFlight);
  }

  started(record: RequestRecord): void {
    this.#watches.inc(this.#labels(record));
  }

  ended(record: RequestRecord): void {
    const labels = this.#labels(record);
    this.#requests.inc({ ...labels, code: record.response.statusCode });
    if (record.info?.verb !== "watch") this.#seconds.observe(labels, (Date.now() - record.received) / 1000);
    else if (record.response.headersSent && record.response.statusCode === 200) this.#watches.dec(labels);
  }

  /** The metrics in Prometheus' text format, and its media type. */
  async text(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }

  #labels(record: RequestRecord): Labels {
    // What is not served shares one set of labels, so that nobody can make the server count without bound.
    const resource = record.served === true ? record.info?.resource : undefined;
    const { group = "", version = "", plural = "", subresource = "" } = resource ?? {};
    const verb = (record.info?.verb ?? "").toUpperCase();
    const known = /^[A-Z]{3,16}$/.test(verb) ? verb : "OTHER";
    return {
      verb: known,
      group,
      version,
      resource: plural,
      subresource,
      scope: resource === undefined ? "" : scopeOf(resource),
    };
  }
}
