/**
 * Cron jobs with nearly everything that a schema can say. The template of their jobs is left out.
 * @packageDocumentation
 * @groupVersion testdata.kubebuilder.io/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Byte, DateTime, Int32, Int64, IntOrString } from "groupversion/types";

/** @schema integer */
export type Int = number;

/**
 * @minLength 1
 * @maxLength 255
 * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*$
 */
export type HostsItem1 = string;

/**
 * @minLength 1
 * @maxLength 255
 * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*$
 */
export type HostsAliasItem2 = string;

/**
 * @minLength 1
 * @maxLength 10
 * @pattern ^((100|[0-9]{1,2})%|[0-9]+)$
 */
export type IntOrStringArrayWithAPatternItem3 = IntOrString;

/**
 * @minLength 1
 * @maxLength 3
 */
export type IntOrStringWithEnumSliceItem4 = 1 | 2 | "foo" | "bar";

/**
 * @minLength 4
 */
export type LongerStringArrayItem5 = string;

/**
 * @mapType atomic
 */
export type ActiveItem6 = {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
};

/**
 * @validation {"fieldPath": ".forbiddenInt", "message": "forbiddenInt is not allowed", "reason": "FieldValueForbidden", "rule": "has(oldSelf.forbiddenInt) || !has(self.forbiddenInt)"}
 */
export interface CronJobSpec {
  aliasFromPackage?: string;
  array?: Int[];
  arrayUsingCompositeLiteral?: string[];
  /**
   * @listType map
   * @listMapKey name
   * @listMapKey secondary
   */
  associativeList: {
    foo: string;
    name: string;
    secondary: Int;
  }[];
  baz: string;
  binaryName: Byte;
  byteSliceData?: Record<string, Byte>;
  canBeNull: string | null;
  concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  /**
   * @default {}
   */
  defaultedEmptyMap: Record<string, string>;
  /**
   * @default {}
   */
  defaultedEmptyObject: {
    bar?: string;
    /**
     * @default "forty-two"
     */
    foo?: string;
  };
  /**
   * @title {}
   * @default []
   */
  defaultedEmptySlice: string[];
  /**
   * @title 124
   * @example [{"nested": {"bar": true, "foo": "baz"}}, {"nested": {"bar": false, "foo": "qux"}}]
   * @default [{"nested": {"bar": true, "foo": "baz"}}, {"nested": {"bar": false, "foo": "qux"}}]
   */
  defaultedObject: {
    nested: {
      bar: boolean;
      foo: string;
    };
  }[];
  /**
   * @title DefaultedSlice
   * @example ["a", "b"]
   * @default ["a", "b"]
   */
  defaultedSlice: string[];
  /**
   * @title DefaultedString
   * @example "forty-two"
   * @default "forty-two"
   */
  defaultedString: string;
  /**
   * @default "kubebuilder-default"
   */
  doubleDefaultedString: string;
  /**
   * @embeddedResource
   */
  embeddedResource: object;
  enumSlice?: (0 | 1 | 3)[];
  explicitlyOptionalK8s?: string;
  explicitlyOptionalKubebuilder?: string;
  explicitlyOptionalKubernetes?: string;
  explicitlyRequiredK8s: string;
  explicitlyRequiredKubebuilder: string;
  explicitlyRequiredKubernetes: string;
  failedJobsHistoryLimit?: Int32;
  /**
   * @allOf [{"maxLength": 255, "minLength": 1}, {"maxLength": 10, "minLength": 10}]
   */
  fieldLevelAliasOverride?: string;
  /**
   * @maxLength 10
   * @allOf [{"minLength": 4}, {"minLength": 10}]
   */
  fieldLevelLocalDeclarationOverride?: string;
  /**
   * @minimum -0.5
   * @maximum 1.5
   * @multipleOf 0.5
   */
  float64WithValidations: number;
  /**
   * @minimum -0.5
   * @maximum 1.5
   * @multipleOf 0.5
   */
  floatWithValidations: number;
  foo: string;
  forbiddenInt?: Int;
  fromEmbedded?: string;
  fromPointer?: string;
  /**
   * @minItems 1
   * @listType set
   */
  hosts?: HostsItem1[];
  /**
   * @minItems 1
   * @listType set
   */
  hostsAlias?: HostsAliasItem2[];
  /**
   * @minimum -2
   * @maximum 2
   * @multipleOf 2
   */
  int32WithValidations: Int32;
  intOrStringArrayWithAPattern?: IntOrStringArrayWithAPatternItem3[];
  /**
   * @minLength 2
   * @maxLength 11
   * @pattern ^((100|[0-9]{1,2})%|[0-9]+)$
   */
  intOrStringWithAPattern?: IntOrString;
  intOrStringWithEnum?: 1 | 2 | "foo" | "bar";
  intOrStringWithEnumSlice?: IntOrStringWithEnumSliceItem4[];
  /**
   * @minimum -2
   * @maximum 2
   * @multipleOf 2
   */
  intWithValidations: Int;
  justNestedObject?: {
    bar: boolean;
    foo: string;
  };
  /**
   * @listType map
   * @listMapKey name
   */
  k8sAssociativeList: {
    foo: string;
    name: string;
    secondary: Int;
  }[];
  /**
   * @listType atomic
   */
  k8sAtomicList?: string[];
  k8sConcurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  /**
   * @listType map
   * @listMapKey name
   * @listMapKey secondary
   */
  k8sNestedAssociativeList: {
    foo: string;
    name: string;
    secondary: Int;
  }[];
  /**
   * @listType set
   */
  k8sSetList?: string[];
  /**
   * @default {}
   */
  kubernetesDefaultedEmptyMap: Record<string, string>;
  /**
   * @default {}
   */
  kubernetesDefaultedEmptyObject: {
    bar?: string;
    /**
     * @default "forty-two"
     */
    foo?: string;
  };
  /**
   * @default []
   */
  kubernetesDefaultedEmptySlice: string[];
  /**
   * @default [{"nested": {"bar": true, "foo": "baz"}}, {"nested": {"bar": false, "foo": "qux"}}]
   */
  kubernetesDefaultedObject: {
    nested: {
      bar: boolean;
      foo: string;
    };
  }[];
  kubernetesDefaultedRef?: string;
  /**
   * @default ["a", "b"]
   */
  kubernetesDefaultedSlice: string[];
  /**
   * @default "forty-two"
   */
  kubernetesDefaultedString: string;
  /**
   * @minimum 1
   * @maximum 10
   */
  locallyBoundedInteger?: Int32;
  /**
   * @minLength 1
   * @maxLength 10
   */
  locallyBoundedString?: string;
  /**
   * @minItems 3
   */
  longerStringArray?: LongerStringArrayItem5[];
  mapOfArraysOfFloats?: Record<string, boolean[]>;
  /**
   * @mapType granular
   */
  mapOfInfo: Record<string, Byte>;
  mapOfTextMarshalerKeys?: Record<string, string>;
  /**
   * @minProperties 1
   * @maxProperties 2
   */
  minMaxProperties?: {
    bar?: string;
    baz?: string;
    foo?: string;
  };
  nestedMap?: Record<string, Record<string, string>>;
  nestedMapInStruct?: Record<
    string,
    {
      innerMap?: Record<string, string>;
    }
  >;
  /**
   * @mapType granular
   */
  nestedMapOfInfo: Record<string, Byte>;
  nestedNestedMap?: Record<string, Record<string, Record<string, string>>>;
  /**
   * @mapType atomic
   */
  nestedStructWithSeveralFields: {
    bar: boolean;
    foo: string;
  };
  /**
   * @mapType atomic
   */
  nestedStructWithSeveralFieldsDoubleMarked: {
    bar: boolean;
    foo: string;
  };
  /**
   * @listType map
   * @listMapKey name
   * @listMapKey secondary
   */
  nestedassociativeList: {
    foo: string;
    name: string;
    secondary: Int;
  }[];
  noReallySuspend?: string;
  /**
   * @validation {"message": "must be set to 0 on creation. can be set to any value on an update.", "optionalOldSelf": true, "rule": "oldSelf.hasValue() || self == 0"}
   */
  onlyAllowSettingOnUpdate?: Int32;
  /**
   * @pattern ^$|^((https):\/\/?)[^\s()<>]+(?:\([\w\d]+\)|([^[:punct:]\s]|\/?))$
   */
  patternObject: string;
  /**
   * @default "TCP"
   */
  protocol?: string;
  ptrData?: Record<string, string>;
  schedule: string;
  schemaless?: string;
  selectableFieldString?: string;
  startingDeadlineSeconds?: Int64;
  stringAlias?: string;
  /**
   * @minLength 1
   * @maxLength 255
   */
  stringAliasAddedValidation?: string;
  /**
   * @minLength 1
   * @maxLength 255
   */
  stringAliasAlreadyValidated?: string;
  stringAliasPtr?: string;
  /**
   * @title title on field
   */
  stringAliasWithAddedTitle?: string;
  /**
   * @title title on type
   */
  stringAliasWithTitle?: string;
  /**
   * @minItems 2
   * @maxItems 2
   */
  stringPair: string[];
  stringSliceData?: Record<string, string[]>;
  /**
   * @validation {"message": "must have even length", "rule": "self.size() % 2 == 0"}
   * @validation {"rule": "true"}
   */
  stringWithEvenLength?: string;
  /**
   * @validation {"message": "must have good prefix", "rule": "self.startsWith('good-')"}
   * @validation {"message": "must have even length", "rule": "self.size() % 2 == 0"}
   */
  stringWithEvenLengthAndGoodPrefix?: string;
  /**
   * @validation {"messageExpression": "self + ' has odd length, must be even'", "rule": "self.size() % 2 == 0"}
   */
  stringWithEvenLengthAndMessageExpression?: string;
  /**
   * @mapType atomic
   */
  structWithSeveralFields: {
    bar: boolean;
    foo: string;
  };
  successfulJobsHistoryLimit?: Int32;
  suspend?: boolean;
  /**
   * @minLength 4
   */
  twoOfAKindPart0: string;
  /**
   * @minLength 4
   */
  twoOfAKindPart1: string;
  /**
   * @embeddedResource
   */
  unprunedEmbeddedResource: object;
  unprunedFomType: object;
  unprunedFomTypeAndField: object;
  /**
   * @preserveUnknownFields
   */
  unprunedJSON: {
    bar: boolean;
    foo: string;
  };
}

export interface CronJobStatus {
  active?: ActiveItem6[];
  duration?: {
    value: Int64;
  };
  lastActiveLogURL?: string;
  lastActiveLogURL2?: string;
  lastActiveLogURL3?: string;
  lastActiveLogURL4?: string;
  lastScheduleMicroTime?: DateTime;
  lastScheduleTime?: DateTime;
  lastScheduleTime2?: Int64;
}

/**
 * A cron job.
 * @resource cronjobs verbs=get singular=mycronjob
 * @subresource status
 * @storageVersion
 * @selectableField .spec.selectableFieldString
 */
export interface CronJob extends TypeMeta {
  metadata?: ObjectMeta;
  spec?: CronJobSpec;
  status?: CronJobStatus;
}
