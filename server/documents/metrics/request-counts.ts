import { BoundedCache } from "../bounded-cache.js";
import type { Metric, Sample } from "./metrics-text.js";
import { routeOf } from "../site/route-of.js";

/** Upper bounds of durations. Seconds. */
const BOUNDS = [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

/** Counters of one route. */
class RouteCounts {
  readonly route: string;
  readonly codes = new Map<number, number>();
  /** Number of durations in each bucket, not cumulative; the last one holds the rest. */
  readonly buckets = new Array<number>(BOUNDS.length + 1).fill(0);
  seconds = 0;
  bytes = 0;

  constructor(route: string) {
    this.route = route;
  }

  count(code: number, bytes: number, seconds: number): void {
    this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    this.bytes += bytes;
    this.seconds += seconds;
    let bucket = 0;
    while (bucket < BOUNDS.length && seconds > (BOUNDS[bucket] ?? 0)) bucket++;
    this.buckets[bucket] = (this.buckets[bucket] ?? 0) + 1;
  }
}

function histogram({ route, buckets, seconds }: RouteCounts): Sample[] {
  let sum = 0;
  const samples = buckets.map((count, i): Sample => {
    sum += count;
    return { suffix: "_bucket", labels: { route, le: i < BOUNDS.length ? String(BOUNDS[i]) : "+Inf" }, value: sum };
  });
  return [
    ...samples,
    { suffix: "_sum", labels: { route }, value: seconds },
    { suffix: "_count", labels: { route }, value: sum },
  ];
}

/** Counts responses by route. */
export class RequestCounts {
  readonly #routes = new Map<string, RouteCounts>();
  readonly #byUrl = new BoundedCache(256, (url) => this.#countsOf(routeOf(url)));

  count(url: string, code: number, bytes: number, seconds: number): void {
    this.#byUrl.get(url).count(code, bytes, seconds);
  }

  metrics(): readonly Metric[] {
    const routes = [...this.#routes.values()].sort((a, b) => (a.route < b.route ? -1 : 1));
    return [
      {
        name: "groupversion_http_requests_total",
        type: "counter",
        help: "Requests answered, by route and status code.",
        samples: routes.flatMap(({ route, codes }) =>
          [...codes]
            .sort(([a], [b]) => a - b)
            .map(([code, value]) => ({ labels: { route, code: String(code) }, value })),
        ),
      },
      {
        name: "groupversion_http_response_bytes_total",
        type: "counter",
        help: "Bytes of the bodies that were answered with, by route.",
        samples: routes.map(({ route, bytes }) => ({ labels: { route }, value: bytes })),
      },
      {
        name: "groupversion_http_request_duration_seconds",
        type: "histogram",
        help: "Time from a request to its answer, sending it left out, by route.",
        samples: routes.flatMap(histogram),
      },
    ];
  }

  #countsOf(route: string): RouteCounts {
    const known = this.#routes.get(route);
    if (known !== undefined) return known;
    const made = new RouteCounts(route);
    this.#routes.set(route, made);
    return made;
  }
}
