const CLIENTS_SEE_MORE =
  "A response may have something that clients do not know: `branch-added` is breaking in responses.";
const SCHEMES = "Only what requires more credentials or scopes is breaking; other changes of security are dangerous.";
const VERSION = "The version of a document promises nothing, so that it stays the same is no change.";
const COSTS = "What rules cost is a matter of one document, not of two: `groupversion crd` and API servers check it.";
const DISCRIMINATOR = "Clients decide by the discriminator which type a value has, so another field is breaking.";

/** Expectations of other tools that are not met on purpose, and why. */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  "azure misc_checks_01 → misc_checks_01 ResponseFormatAdded: ResponseBodyFormatNowSupported":
    "No operation of the document answers anything, so its media types are those of nothing: `restated`.",
  "azure misc_checks_01 → misc_checks_01 PropertyTypeFormatChanged: TypeFormatChanged":
    "The field is read-only and the schema is only sent, so the wider format is safe.",
  "azure missing_operation_id → missing_operation_id OperationIdIsNull: NoVersionChange": VERSION,
  "azure optional_parameter → optional_parameter OptionalParameterAdded: AddingOptionalParameter":
    "Clients that do not know an optional parameter do not send it: safe, and dangerous with `--clients`.",
  "azure add_optional_property_01 → add_optional_property_01 AddedOptionalPropertyToInlineResponseSchema: ReferenceRedirection":
    "Whether a schema has a name, and which, is not on the wire; its shape is compared.",
  "azure old → new commonParametersTest.ts: NoVersionChange": VERSION,
  "azure old → new commonParametersTest.ts: RemovedClientParameter":
    "A shared parameter counts where it is used, and there its removal is found.",
  "oasdiff api_security_updated_revision → api_security_updated_base: api-security-scope-added is info":
    "Tokens that clients hold lack the scope, so their requests are refused: breaking.",
  "oasdiff request-new-required-prop-base → request-new-required-prop-revision: nothing from warning upwards":
    "A field may be required without being declared: requests that lack it are refused.",
  "oasdiff request-property-items → request-property-items-2: request-property-removed is warning":
    "The field has another name, with the same shape and description: reported once, as `property-renamed`.",
  "oasdiff request_property_discriminator_added_revision → request_property_discriminator_mapping_changed: request-property-discriminator-mapping-changed is info":
    "The two alternatives have the same shape, so the value goes on meaning the same.",
  "oasdiff base-alpha-stability → sunset-alpha-stability: nothing from warning upwards":
    "In alpha versions what is breaking elsewhere is dangerous, not safe: it is reported, and does not fail a build.",
  "oasdiff request_parameter_default_value_changed_base_renamed → request_parameter_default_value_changed_revision_renamed: request-parameter-default-value-changed is error":
    "Requests go on being accepted; whether their meaning changes is for a person to see: dangerous.",
  "oasdiff request_property_all_of_annotation_only_added_at_property_base → request_property_all_of_annotation_only_added_at_property_revision: request-property-all-of-added-annotation-only is info":
    "The added part says nothing of values, so the schema means the same: `restated`.",
  "oasdiff request_xml_type_compatible_base → request_xml_type_compatible_revision: request-body-type-compatible is info":
    "That every XML is also a text does not help those who send it by a schema.",
  "oasdiff response_property_discriminator_added_revision → response_property_discriminator_added_property_name_changed: response-body-discriminator-property-name-changed is info":
    DISCRIMINATOR,
  "oasdiff response_property_discriminator_added_revision → response_property_discriminator_added_property_name_changed: response-property-discriminator-property-name-changed is info":
    DISCRIMINATOR,
  "oasdiff response_property_any_of_added_base → response_property_any_of_added_revision: response-body-any-of-added is info":
    CLIENTS_SEE_MORE,
  "oasdiff response_property_any_of_added_base → response_property_any_of_added_revision: response-property-any-of-added is info":
    CLIENTS_SEE_MORE,
  "openapitools bc_minlength_base → bc_response_minlength_increased: breaking":
    "Answers promise more than before, so every client can go on reading them.",
  "openapitools bc_oauthflow_base → bc_oauthflow_refresh_url_changed: breaking": SCHEMES,
  "openapitools bc_request_param_base → bc_request_param_explode_changed: breaking":
    "The values are neither lists nor objects, so there is nothing to explode.",
  "openapitools bc_request_params_base → bc_request_params_decreased: breaking":
    "Servers ignore query parameters that they do not know; the removal is dangerous.",
  "openapitools bc_security_requirements_base → bc_security_requirements_decreased: breaking": SCHEMES,
  "openapitools bc_security_scheme_base → bc_security_scheme_bearer_format_changed: breaking": SCHEMES,
  "openapitools bc_security_scheme_base → bc_security_scheme_scheme_changed: breaking": SCHEMES,
  "openapitools bc_writeonly_base → bc_response_writeonly_required_decreased: breaking":
    "Answers have one field more, which clients ignore; requests are the same.",
  "crdify typechanged: unhandled of ^.spec.containerPort":
    "The format went with the type, and says nothing more: `type-changed` is the finding.",
  "checker must_not_exceed_cost_budget cel_cannot_compile: MustNotExceedCostBudget of .properties[spec].properties[badCELList]":
    COSTS,
  "checker must_not_exceed_cost_budget multi_validation_exceeds_total_crd_budget: MustNotExceedCostBudget of ": COSTS,
  "checker must_not_exceed_cost_budget over_budget_x_validation: MustNotExceedCostBudget of .properties[spec].properties[badProperty]":
    COSTS,
  "checker no_new_required_fields cannot_require_array_element: NoNewRequiredFields of .spec.badList":
    "The list is optional; its minLength says something of texts only.",
};
