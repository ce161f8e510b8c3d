/** A format of a document. */
export interface MediaType {
  /** Value of `Content-Type`, and the name in messages. */
  readonly name: string;
  /** Other spellings that clients request it by. */
  readonly aliases: readonly string[];
}

export const JSON_TYPE: MediaType = { name: "application/json", aliases: [] };

export const YAML_TYPE: MediaType = {
  name: "application/yaml",
  aliases: ["application/x-yaml", "text/yaml", "text/x-yaml", "text/vnd.yaml"],
};

/** Protobuf as Kubernetes names it. The spelling with `@` is not a valid media type, but clients up to 1.20 send it. */
export const protobufType = (version: "v2" | "v3"): MediaType => ({
  name: `application/com.github.proto-openapi.spec.${version}.v1.0+protobuf`,
  aliases: [`application/com.github.proto-openapi.spec.${version}@v1.0+protobuf`],
});

/** The aggregated form of discovery: JSON with another schema. */
export const aggregatedType = (version: string): MediaType => ({
  name: `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`,
  aliases: [],
});
