import type { Metric, Sample } from "./metrics-text.js";
import type { DocumentSource, MemberStatus } from "../sources/served-documents.js";

/** Metrics of a source's members. */
export function sourceMetrics(source: DocumentSource): readonly Metric[] {
  const members = source.status?.() ?? [];
  const each = (value: (member: MemberStatus) => number | undefined): Sample[] =>
    members.flatMap((member) => {
      const found = value(member);
      return found === undefined ? [] : [{ labels: { member: member.name }, value: found }];
    });
  const metric = (
    name: string,
    type: "counter" | "gauge",
    help: string,
    value: (member: MemberStatus) => number | undefined,
  ): Metric => ({ name: `groupversion_member_${name}`, type, help, samples: each(value) });
  return [
    {
      name: "groupversion_documents_ready",
      type: "gauge",
      help: "1 where there is something to serve, else 0.",
      samples: [{ value: source.current() === undefined ? 0 : 1 }],
    },
    metric("up", "gauge", "1 where the newest state of a member is served, 0 where it failed.", ({ state }) =>
      Number(state === "ready"),
    ),
    metric("serving", "gauge", "1 where a document of a member is served, be it an old one.", ({ serving }) =>
      Number(serving),
    ),
    metric("fetches_total", "counter", "Times that a member was asked.", ({ fetches }) => fetches),
    metric("failures_total", "counter", "Times that a member failed.", ({ failuresTotal }) => failuresTotal),
    metric("not_modified_total", "counter", "Times that nothing had changed.", ({ notModified }) => notModified),
    metric("conflicts", "gauge", "Conflicts of a member with those before it.", ({ conflicts }) => conflicts.length),
    metric("last_success_timestamp_seconds", "gauge", "When a member last gave a good document.", ({ lastSuccess }) =>
      lastSuccess === undefined ? undefined : lastSuccess / 1000,
    ),
  ];
}
