/** The expected size of a document's model. */
interface Expectation {
  readonly operations: number;
  readonly types: number;
  /** The number of diagnostics by code. */
  readonly diagnostics: Readonly<Record<string, number>>;
}

/** Expectations by document name. The numbers of operations are those of the corpus's index. */
export const expectations: Readonly<Record<string, Expectation>> = {
  "spec-output/swagger.json": { operations: 573, types: 259, diagnostics: {} },
  "spec-output/extended/swagger.json": { operations: 573, types: 259, diagnostics: {} },
  "kubernetes/v1.5": { operations: 573, types: 259, diagnostics: {} },
  "kubernetes/v1.9": { operations: 958, types: 497, diagnostics: {} },
  "kubernetes/v1.36-dev": { operations: 1123, types: 771, diagnostics: {} },
  "kubernetes/federation-v1.8-dev": { operations: 142, types: 158, diagnostics: {} },
  "docker-engine": { operations: 108, types: 256, diagnostics: { GV6053: 1, GV6054: 4 } },
  forgejo: { operations: 447, types: 229, diagnostics: { GV6076: 1 } },
  harbor: { operations: 203, types: 158, diagnostics: {} },
  openwhisk: { operations: 33, types: 39, diagnostics: {} },
  bitbucket: { operations: 136, types: 100, diagnostics: {} },
  opsgenie: { operations: 170, types: 574, diagnostics: { GV6066: 7, GV6074: 1 } },
  chronograf: { operations: 85, types: 118, diagnostics: { GV6051: 1, GV6054: 4, GV6065: 1 } },
  jenkins: { operations: 58, types: 93, diagnostics: {} },
  adafruit: { operations: 71, types: 33, diagnostics: {} },
  "aries-acapy": { operations: 217, types: 451, diagnostics: {} },
  gotosocial: { operations: 227, types: 96, diagnostics: { GV6068: 1 } },
  portainer: {
    operations: 109,
    types: 108,
    diagnostics: { GV6051: 22, GV6061: 1, GV6062: 3, GV6063: 3, GV6065: 3, GV6075: 2 },
  },
  "etcd-rpc": { operations: 44, types: 112, diagnostics: {} },
  tekton: { operations: 0, types: 93, diagnostics: {} },
  dockstore: { operations: 226, types: 83, diagnostics: { GV6056: 1, GV6074: 22 } },
  "azure-storage-arm": { operations: 47, types: 119, diagnostics: {} },
  "azure-blob": { operations: 5, types: 56, diagnostics: { GV6053: 2, GV6062: 10 } },
  "autorest-body-complex": { operations: 55, types: 34, diagnostics: {} },
  "hey-full": {
    operations: 34,
    types: 65,
    diagnostics: { GV6054: 1, GV6060: 2, GV6062: 17, GV6063: 1, GV6064: 3, GV6070: 19, GV6075: 1 },
  },
  "connexion-simple": { operations: 72, types: 12, diagnostics: {} },
  wordnik: { operations: 28, types: 36, diagnostics: {} },
  "springfox-cs-zh": { operations: 197, types: 76, diagnostics: { GV6063: 1 } },
  giantswarm: { operations: 64, types: 118, diagnostics: {} },
  "bravado-multi-file": { operations: 4, types: 6, diagnostics: {} },
  "ppc-waaila": { operations: 3, types: 16, diagnostics: {} },
  "ppc-partner-referrals": { operations: 7, types: 37, diagnostics: { GV6054: 2 } },
  "ppc-legalbot": { operations: 4, types: 13, diagnostics: {} },
  grafana: { operations: 292, types: 330, diagnostics: { GV6062: 8, GV6063: 4 } },
  "drf-yasg": { operations: 49, types: 25, diagnostics: {} },
  "aws-apigw": { operations: 1, types: 1, diagnostics: { GV6076: 1 } },
  "osmosis-cosmos": { operations: 91, types: 863, diagnostics: {} },
  stripe: { operations: 350, types: 848, diagnostics: { GV6066: 174 } },
  "slack-web": { operations: 174, types: 434, diagnostics: { GV6051: 18, GV6054: 1, GV6057: 1 } },
};
