import { listResources, type ListedGroupVersion } from "../../discovery/list-resources.js";
import type { Problem } from "../../../openapi/read/sources/location.js";
import { encodeProtobufV2 } from "../../../openapi/encode/encode-protobuf-v2.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import type { ServedDocument } from "../../documents/sources/served-documents.js";
import type { Contribution } from "./contribution.js";
import type { Ownership } from "./owned-group-versions.js";
import { prepareContribution } from "./prepare-contribution.js";

/** Documents of OpenAPI 3.0 by key. */
export type V3Documents = ReadonlyMap<string, ServedDocument<OpenApiV3Document>>;

/** What a member contributes to the served documents. */
export interface MemberPart {
  readonly contribution: Contribution;
  /** The same list as long as its content stays the same. */
  readonly listed: readonly ListedGroupVersion[];
  /** Its own documents of OpenAPI 3.0. */
  readonly v3: V3Documents;
}

export interface PartOptions {
  readonly name: string;
  readonly owned: Ownership;
  readonly previous: MemberPart | undefined;
  readonly others: Iterable<Contribution>;
  /** Whether the document comes from an untrusted source: it must be encodable in every format before it is accepted. */
  readonly untrusted: boolean;
}

/**
 * Turns a parsed document into a member's contribution, or says why it cannot be used.
 *
 * @param document - any JSON value
 */
export function memberPart(document: unknown, v3: V3Documents, options: PartOptions): MemberPart | Problem {
  const { name, owned, others, previous, untrusted } = options;
  const prepared = prepareContribution(document, { name, owned, others, previous: previous?.contribution });
  if ("problem" in prepared) return prepared;
  const { contribution, selected, changed } = prepared;
  if (untrusted) {
    const unfit: string[] = [];
    encodeProtobufV2(changed, ({ pointer, reason }) => {
      if (reason === "value") unfit.push(pointer);
    });
    const [first] = unfit;
    if (first !== undefined) return { problem: `what it has at ${first} is none of the values that may be there` };
  }
  const listed = listResources(selected);
  const same = JSON.stringify(listed) === JSON.stringify(previous?.listed);
  return { contribution, listed: same && previous !== undefined ? previous.listed : listed, v3 };
}
