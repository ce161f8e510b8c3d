/** Webhook that converts objects between versions. */
export interface CrdConversion {
  readonly service?: Readonly<Record<string, unknown>>;
  readonly url?: string;
  /** In base64, as the manifest has it. */
  readonly caBundle?: string;
  /** Versions of ConversionReview that the webhook reads; default v1. */
  readonly reviewVersions?: readonly string[];
}

/** What differs for one kind. */
export interface CrdKindSettings {
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
  readonly conversion?: CrdConversion;
  /** Order of the versions; default: by name. */
  readonly versions?: readonly string[];
  /** Fields of the root that schemas do not declare: servers know apiVersion, kind and metadata by themselves. */
  readonly omit?: readonly string[];
  /** JSON merge patch that is applied to the manifest. */
  readonly patch?: Readonly<Record<string, unknown>>;
}

/** How CustomResourceDefinitions are written. */
export interface CrdSettings {
  /** Largest number of bytes of a description: 0 leaves descriptions out; absent: they stay whole. */
  readonly maxDescription?: number;
  /** Depth of the deepest fields that keep their descriptions; fields of the root are at 1. Default: any depth. */
  readonly descriptionDepth?: number;
  /** Whether types of other packages keep their descriptions. */
  readonly foreignDescriptions: boolean;
  readonly labels: Readonly<Record<string, unknown>>;
  readonly annotations: Readonly<Record<string, unknown>>;
  /** By name of the definition: `<plural>.<group>`. */
  readonly kinds: Readonly<Record<string, CrdKindSettings>>;
  /** Whether metadata below the root has fields, or is any object. */
  readonly embeddedMetadata: boolean;
  /** Whether plain numbers are written without a warning. */
  readonly allowFloats: boolean;
}
