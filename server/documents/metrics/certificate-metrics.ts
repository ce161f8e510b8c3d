import type { Validity } from "../server/certificate.js";
import type { Metric } from "./metrics-text.js";

/** When the certificate expires; nothing without one. */
export const certificateMetrics = (validity: Validity | undefined): readonly Metric[] => [
  {
    name: "groupversion_certificate_expiration_timestamp_seconds",
    type: "gauge",
    help: "When the server's certificate expires.",
    samples: validity === undefined ? [] : [{ value: validity.to / 1000 }],
  },
];
