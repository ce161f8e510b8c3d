/** A format that a document can be had in. */
export interface MediaType {
  /** Value of `Content-Type`, and how messages name it. */
  readonly name: string;
  /** Other spellings that ask for it. */
  readonly aliases: readonly string[];
}

export const JSON_TYPE: MediaType = { name: "application/json", aliases: [] };

export const YAML_TYPE: MediaType = {
  name: "application/yaml",
  aliases: ["application/x-yaml", "text/yaml", "text/x-yaml", "text/vnd.yaml"],
};

/** Protobuf as Kubernetes names it. The spelling with `@` is no valid media type, and what clients up to 1.20 ask for. */
export const protobufType = (version: "v2" | "v3"): MediaType => ({
  name: `application/com.github.proto-openapi.spec.${version}.v1.0+protobuf`,
  aliases: [`application/com.github.proto-openapi.spec.${version}@v1.0+protobuf`],
});

/** The aggregated form of discovery, which is JSON of another shape. */
export const aggregatedType = (version: string): MediaType => ({
  name: `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`,
  aliases: [],
});
