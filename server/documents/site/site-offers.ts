import { AGGREGATED_VERSIONS } from "../../discovery/aggregated-discovery.js";
import { aggregatedType, JSON_TYPE, protobufType, YAML_TYPE } from "../negotiation/media-types.js";
import { Offers } from "../negotiation/offers.js";

/** The media types of a site's resources. They cache parsed headers, so each site has its own. */
export class SiteOffers {
  readonly json = new Offers([JSON_TYPE]);
  readonly v2 = new Offers([JSON_TYPE, YAML_TYPE, protobufType("v2")]);
  readonly v3 = new Offers([JSON_TYPE, YAML_TYPE, protobufType("v3")]);
  readonly discovery = new Offers([JSON_TYPE, ...AGGREGATED_VERSIONS.map(aggregatedType)]);
}
