/** Errors keep anything from being written; warnings do not. */
export type Severity = "error" | "warning";

/** A diagnostic: `groupversion explain` and `docs/reference/diagnostics/` print it. */
export interface CodeEntry {
  readonly severity: Severity;
  /** One line with `{placeholders}`. */
  readonly message: string;
  /** What to do, shown below the excerpt; with `{placeholders}`. A report may override it. */
  readonly help: string;
  /** Why it is a mistake and how to fix it, as Markdown. */
  readonly explanation: string;
}

const entry = (message: string, help: string, explanation: string, severity: Severity = "error"): CodeEntry => ({
  severity,
  message,
  help,
  explanation,
});

/**
 * Every diagnostic. Codes are public: never reuse or renumber one.
 * GV1 sources and annotations, GV2 types, GV3 resources and operations, GV4 merging, GV5 configuration and output,
 * GV6 documents that clients are made from, GV7 names, templates and packages of clients, GV8 serving.
 */
export const diagnosticCodes = {
  GV1001: entry(
    "no source matches {patterns}",
    "Check `sources` in the configuration; patterns are relative to the configuration file.",
    "A run without a single source would write an empty spec over a good one, so this is an error. Check the patterns in `sources`: they are relative to the folder of the configuration file and use `/` on every platform. A pattern that starts with `!` excludes files.",
  ),
  GV1002: entry(
    "syntax error: {problem}",
    "",
    "The TypeScript compiler could not parse this source. Nothing is generated until it parses, because incomplete declarations would give an incomplete spec.",
  ),
  GV1003: entry(
    "unknown annotation @{name}",
    "All annotations: groupversion explain annotations",
    "Annotations come from one closed table, so a misspelt tag is an error instead of having no effect. `groupversion explain annotations` prints the table. To write an at sign that is not an annotation, put it inside a code span: `` `@name` ``.",
  ),
  GV1004: entry(
    "@{name} does not belong on {place}",
    "It goes on {places}.",
    "Every annotation belongs in certain places: a file, an interface, an alias, a property, an operation. Anywhere else it would have no effect. `groupversion explain @name` lists its places.",
  ),
  GV1005: entry(
    "@{name}: {problem}",
    "Write it like this: {example}",
    "The words after the annotation do not follow its grammar. `groupversion explain @name` shows the grammar and an example.",
  ),
  GV1006: entry(
    "@{name} contradicts {other}",
    "{remedy}",
    "Two annotations on one declaration exclude each other, or their values do, such as a minimum above the maximum. Keep the one that you mean.",
  ),
  GV1007: entry(
    "@{name} appears twice",
    "Keep one of the two.",
    "This annotation states one fact, so a second one would either repeat or contradict the first. Annotations that may be repeated say so in `groupversion explain annotations`.",
  ),
  GV1008: entry(
    "no GroupVersion: {name} needs one",
    "Begin the file with a comment that has @packageDocumentation and @groupVersion <group>/<version>, or @modelPackage <name> for the models of a plain REST API, and for those that several GroupVersions share.",
    "Every published type belongs to a GroupVersion or to a shared model package; that decides its definition name, its document and its place in clients. State it in the comment at the top of the file:\n\n```ts\n/**\n * Workloads with stable identity.\n * @packageDocumentation\n * @groupVersion apps/v1beta1\n */\n```",
  ),
  GV1009: entry(
    'cannot find "{specifier}"',
    "Check the path (with its extension), `paths` in tsconfig.json, or install the package.",
    "An imported module does not exist where TypeScript's module resolution looks for it, so its types are unknown.",
  ),
  GV1010: entry(
    "cannot find the type {name}",
    "Import or declare it.",
    "Neither this file, its imports nor TypeScript's built-in types declare this name.",
  ),
  GV1011: entry(
    "@{name} does not fit {type}",
    "It applies to {applies}.",
    "Validation keywords apply to particular JSON types: `@maxLength` to strings, `@minimum` to numbers, `@maxItems` to arrays. On another type, readers of the spec ignore it.",
  ),
  GV1012: entry(
    "@{name} {value} is not {type}",
    "Give a value that the type allows, as JSON.",
    "A default or example must be a value that the property accepts, because tools put it into forms, mocks and generated code.",
  ),
  GV1013: entry(
    "this comment is ignored",
    "{remedy}",
    "A documentation comment goes right before what it describes: a declaration, a member, a value of an enum. Of several before one declaration the last counts, and one behind a member on the same line counts for nothing.",
    "warning",
  ),
  GV1014: entry(
    '"{specifier}" exports no {name}',
    "Export it there, or correct the name.",
    "The import names something that the module does not have.",
  ),
  GV1015: entry(
    "@{name} has no effect: {reason}",
    "{remedy}",
    "The annotation is valid, but does not change the spec: the declaration has no definition, the profile does not publish the keyword, or Swagger 2.0 has no place for it in a parameter.",
    "warning",
  ),
  GV2001: entry(
    "Swagger 2.0 cannot express this union: {type}",
    'Use one interface with optional fields, of which one is set (the Kubernetes way), or a base interface with @discriminator. Or publish another type in its place with @fallback, or write the output in OpenAPI 3: "dialect": "3.1".',
    'A union of objects, or of different JSON types, has no form in Swagger 2.0. In OpenAPI 3 it is `oneOf`. A schema without constraints would hide that, so this is an error. Use one of these instead:\n\n- one interface with an optional field for each alternative, of which exactly one is set;\n- a base interface with `@discriminator`, which the alternatives extend;\n- an alias with `@schema string <format>`, if the value is a scalar with two spellings;\n- `@fallback object` on the field or alias, which names what outputs in Swagger 2.0 publish in its place;\n- an output with `"dialect": "3.1"`, which publishes the union.',
  ),
  GV2002: entry(
    "a function has no JSON form",
    "Leave it out of the model, or move it into an @operations interface if it is an operation.",
    "Models describe JSON. Functions and methods belong to code; operations are the methods of an interface annotated with `@operations`.",
  ),
  GV2003: entry(
    "{type} has no JSON form",
    "{remedy}",
    "JSON has strings, numbers, booleans, null, arrays and objects. Other types (`symbol`, `bigint`, `void`, `never`, template literals, `Map`, `Set`, …) cannot be published.",
  ),
  GV2004: entry(
    "cannot resolve this type to one shape: {type}",
    "Give its type parameters concrete arguments, or write the resulting type out.",
    "A conditional, mapped or indexed type is published as what it resolves to. This one still depends on a type parameter, or has no definite result.",
  ),
  GV2005: entry(
    "Swagger 2.0 cannot express a tuple: {type}",
    'Use an array, or an interface with a field for each position. Or publish another type in its place with @fallback, or write the output in OpenAPI 3.1: "dialect": "3.1".',
    "Arrays in Swagger 2.0 have one schema for all items. OpenAPI 3.1 has one for each position. `@fallback array` on the field or alias names what outputs in older dialects publish instead.",
  ),
  GV2006: entry(
    "Swagger 2.0 has no null",
    'Make the field optional (`?`), or let the profile publish it with `"nullable": "x-nullable"`.',
    'Swagger 2.0 has no null. Usually an absent field means no value. If null itself matters, a profile with `nullable: "x-nullable"` writes the common extension, which some gateways reject.',
  ),
  GV2007: entry(
    "{type} needs a name of its own",
    "Declare one: export type <Name> = {type};",
    "Definition names come from declarations only, so that they stay stable. A generic type is therefore published under the name of an alias that fills in its type parameters.",
  ),
  GV2008: entry(
    "definition {name} is also declared at {other}",
    "Rename one of the two, or set another with @definition <Name>.",
    'Two types would be published under the same definition name, and one would silently replace the other. Profiles that name definitions by version and type can have this conflict across groups. Configure `{ "extends": "…", "definitionNames": "qualified" }` to include the group in names.',
  ),
  GV2009: entry(
    "{declaration} cannot be {role}",
    "Use an interface or a type alias.",
    "Models are interfaces and type aliases, which have no behaviour and do not exist at run time. Classes, namespaces and values do. Operations are the methods of an `@operations` interface, never its properties.",
  ),
  GV2010: entry(
    "{name} refers to itself without end",
    "Turn it into an interface, or publish it with @definition.",
    "An alias is replaced by its type. One that contains itself would never end, unless it is published as a definition of its own.",
  ),
  GV2011: entry(
    "the name of this member is computed",
    "Write the name as a literal.",
    "The source must state a member's JSON name: an identifier or a quoted string.",
  ),
  GV2012: entry(
    "the value of {member} is not known here",
    "Write it as a literal, a string or a number.",
    "An enum is published as the list of its values. A member that is worked out while the program runs, that another file declares without a value, or that is no finite number has none that could be listed.",
  ),
  GV2013: entry(
    "{name} has no values",
    "Declare one, or use string.",
    "Nothing would be a value of a field of this type. Members that `@internal` leaves out do not count.",
  ),
  GV2014: entry(
    "{name} is @internal, and yet part of the spec",
    "Mark what refers to it @internal as well, or take the annotation away.",
    "`@internal` leaves a declaration out of the spec. What is published cannot refer to something that is not there. To take over the fields alone, extend the type, or use Pick or Omit.",
  ),
  GV3001: entry(
    "{operation} is also declared at {other}",
    "Change the path or the plural of one of the two.",
    "Two declarations have the same method and path. One of them could never be called.",
  ),
  GV3002: entry(
    "operation id {id} is also that of {other}",
    "Rename one of the two; a method can also set another with @operationId.",
    "Operation ids are unique in a document: clients name their methods after them.",
  ),
  GV3003: entry(
    "the path has {{name}}, but no parameter of that name",
    "Add a parameter {name} of type Path<string>.",
    "Each `{name}` in a route needs a path parameter that says its type and what it means.",
  ),
  GV3004: entry(
    "path parameter {name} is not in {path}",
    "Add {{name}} to the route, or make it a query parameter.",
    "A path parameter that is not in the path can never be sent.",
  ),
  GV3005: entry(
    "@{name}: no type {type}",
    "Write <Type> for one of the same package, or <group>/<version>.<Type> for one of another source, or of a file that a source imports.",
    "An annotation refers to a type that none of the sources declares.",
  ),
  GV3006: entry(
    "{kind} can be listed, but there is no {list}",
    "Declare {list} with `items: {kind}[]`, name another with `list=`, or leave list out of `verbs=`.",
    "The list operation returns a list kind, which is a published definition and must be declared.",
  ),
  GV3007: entry(
    "profile {profile} has no resources",
    "Declare operations, or use a Kubernetes profile.",
    "`@resource` means a set of operations that the profile defines. A profile for plain REST APIs defines none; declare the operations in an `@operations` interface.",
  ),
  GV3008: entry(
    "operations of {path} disagree about parameter {name}",
    "Give it the same type and description everywhere, or another name.",
    "Parameters that all operations of a path share are published once, on the path. Two with the same name and place but different content would overwrite each other.",
  ),
  GV3009: entry(
    "parameter {name} in {in} is declared twice",
    "Rename one of the two.",
    "Name and place identify a parameter of an operation.",
  ),
  GV3010: entry(
    "{problem}",
    "Use one body, or form fields, not both.",
    "A request has one body, so Swagger 2.0 allows one body parameter, and none beside form data.",
  ),
  GV3011: entry(
    "a {in} parameter cannot be {type}",
    "Use a scalar, an enum or an array of them; objects go into the body.",
    "Outside of the body, Swagger 2.0 parameters are strings, numbers, booleans, arrays of those and, in form data, files.",
  ),
  GV3012: entry(
    "operation name {name} begins with no known verb",
    'Begin it with one of {verbs}. A plain REST API, without such rules, has `"profile": "rest"` in its configuration.',
    "This profile derives operation ids and client method names from a leading verb. Profile `rest` publishes operations as they are declared.",
  ),
  GV3013: entry(
    "profile {profile} needs a type for {role}, and there is no {type}",
    "Add the sources that declare it, or set `roles.{role}` in the configuration.",
    "Some operations use types that the API itself does not mention, such as the status that DELETE returns. The profile names these types.",
  ),
  GV3014: entry(
    "operation {name} has no @route",
    "Add one: @route GET /path",
    "Each method of an `@operations` interface is one HTTP operation, so it states its method and path.",
  ),
  GV3015: entry(
    "no security scheme {name}",
    "Declare it under `document.securityDefinitions` in the configuration.",
    "`@security` refers to a scheme by name. Schemes are declared once, for the whole document.",
  ),
  GV3016: entry(
    "{path} would be written for {first} and for {second}",
    "Move one of the sources, or rename its GroupVersion.",
    "Two documents would have the same file name.",
  ),
  GV3017: entry(
    "{name} needs {root} in its path to be repeated",
    "Write the route as {root}/…",
    "An interface with `@operations each=…` is repeated for every group or GroupVersion. Without `{root}` all repetitions would have the same path.",
  ),
  GV3018: entry(
    "resource {name} is also declared at {other}",
    "Rename one of the two, or remove it.",
    "A GroupVersion has each resource once.",
  ),
  GV3019: entry(
    "subresource {name} has no verbs",
    "Add verbs=get,update or methods=GET,POST.",
    "Only `status` has default verbs (get, update, patch). Every other subresource must name its own.",
  ),
  GV3020: entry(
    "{name} has no operations",
    "Add @resource to a kind, or declare operations in an @operations interface.",
    "The sources were read, but nothing in them is served: there is no resource and no operation. A spec without paths is useless, and would replace a good one.",
  ),
  GV3021: entry(
    "path {path} is {other} with other parameter names",
    "Use the same names in both.",
    "Paths that differ only in the names of their parameters match the same requests.",
  ),
  GV3022: entry(
    "{what} {name} of {resource} is also the {other}",
    "Choose another one: command lines find only one of the two resources by it.",
    "Command lines such as kubectl look resources up by plural, singular and short name. Where two resources of a group share a name, it stands for one of them only, and Kubernetes accepts no CustomResourceDefinition with such a name.",
    "warning",
  ),
  GV3023: entry(
    "{name} has no resources, and nothing says which profile it follows",
    'Add `"profile": "rest"` to the configuration for a plain REST API, or `"profile": "kubernetes"` to keep the rules for Kubernetes-style APIs.',
    "Without a profile in the configuration, an API is published by the rules for Kubernetes-style APIs: operation ids begin with a verb and have the path's group in them, and every operation may answer 401. An API that declares operations and no resources is more often a plain one.",
    "warning",
  ),
  GV3024: entry(
    "{kind} is served as a resource and does not extend TypeMeta",
    'Write `extends TypeMeta`, and import it: import type { TypeMeta } from "groupversion/api-types/meta/v1.js";',
    "Every object that a Kubernetes-style API serves says what it is, in `apiVersion` and `kind`; clients and kubectl find its type by them. The fields come from TypeMeta, and so does the kind's entry in `x-kubernetes-group-version-kind`. Lists of objects have them, too.",
  ),
  GV3040: entry(
    "OpenAPI 3.0 cannot express a tuple: {type}",
    'Publish another type in its place with @fallback, such as "@fallback array", or write the output in OpenAPI 3.1: "dialect": "3.1".',
    "Arrays in OpenAPI 3.0 have one schema for all items. OpenAPI 3.1 has one for each position (`prefixItems`). `@fallback` on the field or alias names what outputs in older dialects publish instead.",
  ),
  GV3041: entry(
    "{dialect} cannot express {what}: the output leaves it out",
    "{help}",
    "One source may have outputs in several dialects, and older ones cannot hold everything: Swagger 2.0 has no cookies, no servers of single operations, no second body, and no `writeOnly`; only OpenAPI 3.1 has webhooks. The output is valid, but lacks this part.",
    "warning",
  ),
  GV3042: entry(
    "`{field}` of the document has no effect in {dialect}",
    "{help}",
    "Servers and security schemes of OpenAPI 3 say more than Swagger 2.0 can: several hosts, cookies, bearer tokens, OpenID Connect. An output in Swagger 2.0 takes its host from `host`, `basePath` and `schemes`, and its security schemes from `securityDefinitions`.",
    "warning",
  ),
  GV3060: entry(
    "{name}: {problem}",
    "Groups of custom resources are domains of your own, such as shop.example.com.",
    "A CustomResourceDefinition belongs to a group that looks like a domain: lower case, with at least one dot. So groups of different people never meet. `kops`, `apps` and the core group cannot have one; leave such kinds out with `@resource … crd=no`.",
  ),
  GV3061: entry(
    "{name}: {problem}",
    "Set the annotation to the URL of the review, or to a text that begins with `unapproved`: `annotations` of `crd` in the configuration, or @crdAnnotation.",
    "The groups `k8s.io` and `kubernetes.io`, and all below them, are Kubernetes' own. Servers refuse definitions in them without the annotation `api-approved.kubernetes.io`, which says where the API was approved.",
  ),
  GV3062: entry(
    "{name}: {problem}",
    "Change the name: `groupversion explain @resource` lists the arguments.",
    "Plural, singular, short names, categories and versions are DNS labels: up to 63 lower-case letters, digits and hyphens, beginning with a letter. Kind and list kind follow the same rule apart from upper case, and differ from each other. Keys of labels and annotations have their own rule: a domain and a slash may stand before a name of up to 63 characters.",
  ),
  GV3063: entry(
    "{name}: {problem}",
    "Put @storageVersion on the interface of one version.",
    "A kind with several versions is stored in one of them. Servers refuse a definition in which none or several are. A kind with a single version needs no annotation.",
  ),
  GV3064: entry(
    "{name}: {problem}",
    "Shorten the text of @deprecated to one line, or leave it out: then servers warn with a text of their own.",
    "`@deprecated` on the interface of a kind deprecates the version. Its text becomes the warning that `kubectl` shows, which has at most 256 bytes, all of them printable.",
  ),
  GV3065: entry(
    "{name}: {problem}",
    "Correct `conversion` of this kind in the configuration.",
    "Objects are converted between versions by a webhook if its settings are given: either a service (namespace, name, and perhaps path and port) or an https URL, a CA bundle, and the versions of the review that it reads, with v1 or v1beta1 among them.",
  ),
  GV3066: entry(
    "{name}: {problem}",
    "`groupversion explain @printColumn` shows the form.",
    "A column has a heading, a JSONPath that begins with a dot, and one of the types integer, number, string, boolean and date.",
  ),
  GV3067: entry(
    "{name}: {problem}",
    "Name a field that is a string, a boolean or an integer, such as .spec.color.",
    "Field selectors compare single values, so a selectable field is a string, a boolean or an integer, reached by names alone. Fields of metadata are selectable without being named. A version has at most eight of them.",
  ),
  GV3068: entry(
    "{name}: {problem}",
    "Write it like this: @subresource scale spec=.spec.replicas status=.status.replicas",
    "The scale subresource reads and writes the desired number below `.spec`, and reads the current number below `.status`. The selector, a text, is below either.",
  ),
  GV3069: entry(
    "{name}: {problem}",
    "Move it to a field of the object, such as spec, or state it with @validation.",
    "The root of a schema is the object itself: it has fields, and no entries, default or null. If the status has a subresource, the root cannot have `allOf`, `anyOf`, `oneOf`, `not`, numbers of entries and the like: servers check the status apart from the rest, and these would be lost.",
  ),
  GV3070: entry(
    "a custom resource cannot have the subresource {name}",
    "Remove it, or leave the kind out of the definitions: @resource … crd=no. Scale needs `spec` and `status`.",
    "Servers of CustomResourceDefinitions know two subresources: status, and scale with the paths of its numbers. Others need an API server of their own.",
  ),
  GV3071: entry(
    "{name}: {problem}",
    "Declare a type that JSON has, or @preserveUnknownFields where any value is meant.",
    "A structural schema says the type of every field, item and value: object, array, string, integer, number or boolean. Uploaded files and octets have none. An object has declared fields or entries of one type; with both, only entries of any type (`[key: string]: unknown`) are possible.",
  ),
  GV3072: entry(
    "{name} contains itself, which a structural schema cannot say",
    "End the recursion: put @preserveUnknownFields on the field where the type appears again.",
    "Schemas of CustomResourceDefinitions have no references: every type is written out where it is used. A type that contains itself would never end. With `@preserveUnknownFields` on the inner field, the schema ends there in an object of any fields, which servers keep but do not check.",
  ),
  GV3073: entry(
    "{name}: {problem}",
    "Remove it, or say it in another way: a list without repeats is @listType set.",
    "Schemas of CustomResourceDefinitions have a fixed list of keywords. Servers drop all others, and refuse strict requests with them.",
  ),
  GV3074: entry(
    "{name}: {problem}",
    "Rewrite the pattern without it; a second condition can be a rule of @validation.",
    "API servers compile patterns with Go's regexp package (RE2). It has no look-ahead, no look-behind, no references to groups, and repeats at most 1000 times.",
  ),
  GV3075: entry(
    "{name}: {problem}",
    "Declare it as a type or with annotations, and restrict it in the branch.",
    "`allOf`, `anyOf`, `oneOf` and `not` restrict values whose structure is declared outside. Their branches have bounds, patterns, enums and required fields, but no types, defaults, descriptions or extensions, and name only fields that are declared.",
  ),
  GV3076: entry(
    "{name}: {problem}",
    "Leave metadata as ObjectMeta. Its name can be restricted: metadata: { name: DnsName }.",
    "Servers check `apiVersion`, `kind` and `metadata` themselves. A definition can only restrict `name` and `generateName`.",
  ),
  GV3077: entry(
    "{name}: {problem}",
    "`groupversion explain @embeddedResource` and `@preserveUnknownFields` say where they go.",
    "An embedded resource is an object with declared fields, or one that preserves unknown fields. An integer or string is neither.",
  ),
  GV3078: entry(
    "{name}: {problem}",
    "Change the list type, or the type of the items.",
    "Lists of type `set` hold scalars, or atomic lists and objects. Lists of type `map` hold objects, identified by keys: fields that are scalars, never null, and required or with a default. Servers refuse objects with repeated items, so the types are checks as well.",
  ),
  GV3079: entry(
    "servers ignore the format {format}",
    "Use one that they check, such as date-time, uuid, ipv4 or cidr, or add @pattern.",
    "API servers check a fixed list of formats, and accept every text for others. Written in a definition, this format would look like a check and be none.",
    "warning",
  ),
  GV3080: entry(
    "{name}: {problem}",
    "Correct the default, or remove it.",
    "A default is a complete value of its type: it has declared fields only, all required ones, and fits bounds, patterns and enums. Servers refuse a definition whose default they would refuse in an object. A field of the root's apiVersion, kind and metadata has none.",
  ),
  GV3081: entry(
    "{name}: {problem}",
    "`groupversion explain @validation` shows the form.",
    "A rule has an expression, and may have a message on one line, a reason, and the path of a field below the value. A rule that spans lines needs a message.",
  ),
  GV3082: entry(
    "{name}: {problem}",
    "`self` is the value with the annotation; its fields are self.field.",
    "The CEL expression cannot be read, or its types do not fit. Rules are checked against the schema: fields that exist, operators and functions for their types, and a result of true or false; a message is a string. What a rule costs is not estimated: servers refuse rules that could become too expensive, so bound lists, maps and strings that rules go through.",
  ),
  GV3083: entry(
    "{name}: {problem}",
    "Put the rule on a field outside the list, or make the list one of type map.",
    "A rule with `oldSelf` compares a value with the one before the update. Servers find the earlier value by the names of fields, and by keys in lists of type map. Items of other lists have no earlier value.",
  ),
  GV3084: entry(
    "{name} has {bytes} bytes as JSON: `kubectl apply` fails beyond {limit}",
    "Shorten descriptions with `maxDescription` of `crd`, or apply with `kubectl apply --server-side`.",
    "`kubectl apply` keeps the whole manifest in an annotation, and annotations have at most 256 KiB. Server-side apply, `create` and `replace` do not need it.",
    "warning",
  ),
  GV3085: entry(
    "a plain number becomes a floating-point number",
    "Use Int32 or Int64 of groupversion/types. For fractions, use Double, or Quantity for exact amounts.",
    'TypeScript\'s `number` says nothing of its range. Clients in other languages read a floating-point number, which loses digits and compares badly. `"floats": "allow"` of `crd` in the configuration turns this warning off.',
    "warning",
  ),
  GV3086: entry(
    "@{name} has no effect in CustomResourceDefinitions",
    "{remedy}",
    "A definition has no keyword for this annotation, so servers of custom resources do not enforce it. Other outputs may publish it.",
    "warning",
  ),
  GV3087: entry(
    "version {version} has another {what} than the stored version",
    "Make it the same as at {other}.",
    "A CustomResourceDefinition has one kind, one scope and one set of names for all versions.",
  ),
  GV3088: entry(
    "there is no kind {name}",
    "Kinds of the sources: {known}. The name is <plural>.<group>.",
    "`crd.kinds` of the configuration has settings for a kind that no source declares, or that is left out by `crd=no`. They would have no effect.",
  ),
  GV3089: entry(
    "there is no kind to define",
    "Declare one: an interface with @resource in a file with @groupVersion.",
    "`groupversion crd` writes a CustomResourceDefinition for each interface with `@resource`. The sources have none, or all of them say `crd=no`.",
  ),
  GV3090: entry(
    "{name}: {problem}",
    "Correct the path, or declare the field.",
    "A column, or the scale subresource, names a field that the schema does not declare, or one of another type: replicas are integers, and a selector is a string. Servers accept that: the column stays empty, and reading or writing the scale fails.",
    "warning",
  ),
  GV3091: entry(
    "{name}: no version is served",
    "Remove `@served no` from one of its versions.",
    "Servers accept such a definition, but no request reaches its objects.",
    "warning",
  ),
  GV3092: entry(
    "servers refuse null here: the value must be one of a list",
    "Remove `null`: a field that is null then counts as absent. Or use `string | null`, with the values in a @validation.",
    "Servers of custom resources compare null with the values of an enum, although the field is nullable, and it never matches, even if the enum lists it. Where a field is not nullable, they drop null.",
    "warning",
  ),
  GV4001: entry(
    "{operation} differs between {first} and {second}; the first is kept",
    "Let one server own the path, or put the server that should win first.",
    "Both documents declare the operation, with different content. The one from the document named first is kept. Operations that only one of them has are all kept.",
    "warning",
  ),
  GV4002: entry(
    "{name} differs between {first} and {second}",
    "Rename one of the two, or merge without --no-rename.",
    "With renaming off, two different definitions, parameters or responses with one name cannot both be kept, and neither can two operations with one id.",
  ),
  GV4003: entry(
    "{file} is not an OpenAPI document: {problem}",
    "",
    'The file is neither JSON nor YAML, or states no version, as `swagger: "2.0"` and `openapi: 3.1.0` do, or lacks `paths`.',
  ),
  GV4004: entry(
    "{name} of {file} is published as {renamed}",
    "",
    "The merged document already has a different definition of that name; references inside the second document follow the new name.",
    "warning",
  ),
  GV4005: entry("cannot read {file}: {problem}", "", "The document could not be read from the disk or the network."),
  GV4006: entry(
    "{path} of {file} is left out: an earlier document has that path",
    "Merge with --paths union to keep every operation.",
    "With `--paths first`, the first document that declares a path owns all of it, as in kube-aggregator. Operations of later documents on that path are lost; each is reported.",
    "warning",
  ),
  GV4007: entry(
    "operation id {id} of {file} is also that of {other}; it is published as {renamed}",
    "Rename one of the two where it is declared: clients name their methods after operation ids.",
    "Operation ids must be unique in a document, but two documents may use the same one. The later operation gets the id with a number.",
    "warning",
  ),
  GV4008: entry(
    "{field} of {file} is not that of {first}, which is kept",
    "Check that the operations of {file} still mean what they meant.",
    "A merged document has one host, one base path and one security scheme of each name. Other inherited values (media types, schemes, security requirements) are written to the operations, and paths are adapted to the base path where possible.",
    "warning",
  ),
  GV4009: entry(
    "definition {name} of {file} is no longer registered as {kinds}: {owner} is",
    "Rename one of the two definitions like the other, or give their kinds different names.",
    "A kind belongs to one definition. Readers of Kubernetes' documents refuse a document with two definitions for one kind, so the first keeps it. A definition that is renamed because an earlier document has a different one of its name loses the kinds of that one in the same way.",
    "warning",
  ),
  GV4010: entry(
    "{file} is in {dialect}, and {first} in {other}",
    "Merge documents of one dialect: convert the others first, or write them in that dialect.",
    "A schema means different things in different dialects: null, exclusive bounds and keywords beside a reference. A merged document has one dialect, so documents in Swagger 2.0, OpenAPI 3.0, 3.1 and 3.2 are merged each with their own.",
  ),
  GV5001: entry(
    "cannot read the configuration {file}: {problem}",
    "`groupversion init` writes a working one.",
    "The configuration file does not exist, is not valid JSON, or throws when it is loaded.",
  ),
  GV5002: entry(
    "cannot write {path}: {problem}",
    "Check the permissions and the free space. The previous output is unchanged.",
    "A run first writes all files under temporary names and then renames them. This failed, so the previous output stays as it was.",
  ),
  GV5003: entry(
    "configuration: {problem}",
    "{remedy}",
    "An option is unknown or has the wrong type. `config.schema.json` lists them all, and editors complete them when the file begins with a `$schema` that points to it.",
  ),
  GV5004: entry(
    "{path} is out of date",
    "Run the same command without --check and commit the result.",
    "With `--check` nothing is written. The run fails if a file would be added, changed or removed, and names each.",
  ),
  GV5005: entry(
    "no profile {name}",
    "Known profiles: {known}.",
    'A profile is the rule set that turns declarations into operations and names. A configuration names one, or extends one with `{ "extends": "<name>", … }`.',
  ),
  GV6001: entry(
    "cannot read {file}: {problem}",
    "Check the path or the URL.",
    "The document given with `--spec`, or in the configuration, could not be read. Relative paths are relative to the working folder, or to the configuration that names them.",
  ),
  GV6002: entry(
    "{file} cannot be parsed: {problem}",
    "Fix the syntax at this position; the document must be JSON or YAML.",
    "A text that begins with `{` or `[` is parsed as JSON, then as YAML unless its name ends with `.json`. Anything else is parsed as YAML 1.2. The mistake is at the reported position or shortly before. Render a template before you pass it.",
  ),
  GV6003: entry(
    "not an OpenAPI document: {problem}",
    'Give a document whose top level says `openapi: 3.1.0` or `swagger: "2.0"`, or another version of these.',
    "Clients and documentation are generated from OpenAPI 2.0 (Swagger), 3.0, 3.1 and 3.2. A version decides what keywords mean, so a document without one is refused. Many servers publish several versions: Kubernetes serves 2.0 at `/openapi/v2` and 3.0 at `/openapi/v3`.",
  ),
  GV6004: entry(
    "the key {key} appears twice in one object; the last one counts ({pointer})",
    "Remove or rename one of the two.",
    "An object can have a key only once. Parsers silently keep the last one, so the content of the first is lost.",
    "warning",
  ),
  GV6005: entry(
    "the reference {reference} at {pointer} leads nowhere: {problem}",
    "Add the target or correct the reference. Until then it accepts any value.",
    "A `$ref` must lead to a value in this document or in another file: `#/definitions/Pet`, `common.json#/definitions/Pet`. The target is unknown, so callers get a type without constraints.",
    "warning",
  ),
  GV6006: entry(
    "the reference {reference} is not a JSON pointer; it is read as {meant} ({pointer})",
    'Write "$ref": "{meant}".',
    "In Swagger 2.0 a reference is a URL with a JSON pointer. A bare name, as in Swagger 1, would mean a file with that name; since a definition has this name, the reference is read as one to the definition. `/definitions/Pet` and `#definitions/Pet` are read as `#/definitions/Pet`, too.",
    "warning",
  ),
  GV6007: entry(
    "the reference {reference} leads back to itself ({pointer})",
    "Replace one of the references with a schema.",
    "References that only lead to each other never reach a schema, so callers get a type without constraints.",
    "warning",
  ),
  GV6008: entry(
    "the document is nested deeper than {limit} levels here",
    "Give the inner schemas names under `definitions` and refer to them.",
    "Real documents are nested a few dozen levels deep at most. Beyond the limit it is an accident or an attack, so the document is refused.",
  ),
  GV6009: entry(
    "the reference {reference} at {pointer} leads to what cannot be read: {problem}",
    "Check the path or the address, and run again. Nothing was generated.",
    "A file that the document refers to could not be read: it is missing, it is neither JSON nor YAML, or its server did not return it. Its types are unknown. A client generated without them would accept anything in their place, and one moment without a network would change its types, so nothing is generated and the last output stays as it was.",
  ),
  GV6010: entry(
    "JSON allows no {what}; the text is read as if there were none",
    "Remove them: other tools refuse the document.",
    "JSON has neither comments nor a comma after the last item of a list or object. What the text means is clear without them.",
    "warning",
  ),
  GV6011: entry(
    "{problem}; {meaning}",
    'Write what is meant: swagger: "2.0" in quotes; leave out a section that has nothing in it; write a reference from the root of the file.',
    "YAML reads `swagger: 2.0` as a number, and a section with nothing below it as null. Swagger 2.0 has a text and an object there. A JSON Schema that another tool has written refers to its own definitions by `#/$defs/…`; inside a document, a reference starts at the root of the file. What the document means is clear, but other tools refuse it.",
    "warning",
  ),
  GV6080: entry(
    "the dynamic anchor {name} does not change {user}: it fills in only the schema that a $ref beside it leads to",
    "Refer to that schema beside the anchor, or write it out with $ref in place of $dynamicRef.",
    "`$dynamicRef` leads to the outermost schema that declares its anchor. A schema that refers to a generic one, and declares its anchor anew, becomes a type of its own: the generic one with the new meaning. Schemas that the generic one refers to keep their first meaning, or a document with many anchors would have a type for each way through it.",
    "warning",
  ),
  GV6081: entry(
    "cannot apply {file}: {problem}",
    "Name an overlay: a YAML or JSON file with overlay: 1.0.0, info and actions.",
    "An overlay (OpenAPI Overlay 1.0) lists changes to a document: each action has a `target`, a JSONPath, and either an `update` to merge into what it selects, or `remove: true`.",
  ),
  GV6082: entry(
    "{pointer}: {problem}",
    "Give each action a target, which is a JSONPath such as $.paths['/pets'].get, and an update or remove: true.",
    "An action of an overlay selects parts of the document with its `target`, a JSONPath by RFC 9535. Its `update` is an object that is merged into each selected object, or an item that is added to each selected list. `remove: true` removes what was selected.",
  ),
  GV6083: entry(
    "the action changes nothing: the document has nothing at {target}",
    "Check the path, or remove the action if the document was corrected since.",
    "The `target` of an action selects nothing in the document, as left by the actions before it. The document may have changed since the overlay was written.",
    "warning",
  ),
  GV6084: entry(
    "the overlay is for {other}, and is applied to {file}",
    "Correct `extends`, or leave it out.",
    "`extends` of an overlay names the document that it was written for. It is applied to the one that it was given for all the same.",
    "warning",
  ),
  GV6050: entry(
    "{pointer}: {request} is declared at {other} already",
    "Remove one of the two, or give them different paths.",
    "Two operations are the same request: their paths are equal once a missing leading slash is added, or `x-ms-paths` repeats a path. A client could not tell them apart, so nothing is generated.",
  ),
  GV6051: entry(
    "{pointer}: {problem}; any value is accepted",
    "Types are string, number, integer, boolean, array, object, and file for uploads and downloads.",
    "The schema has no valid type: it is not an object, or its `type` is unknown to Swagger 2.0. The client accepts and returns any JSON here.",
    "warning",
  ),
  GV6052: entry(
    "{pointer}: this array {problem}; {consequence}",
    "Say what an item is: `items` with one schema.",
    "In Swagger 2.0 every array must have `items`, one schema for all items. Without one, the client accepts and returns an array of any JSON. With a list of schemas, each item may be of any of them.",
    "warning",
  ),
  GV6053: entry(
    "{pointer}: required names {name}, which is not a property",
    "Correct the spelling, or declare the property.",
    "A name in `required` belongs to no property of the schema or of its parts. Its type is unknown, so it is left out.",
    "warning",
  ),
  GV6054: entry(
    "{pointer}: {keyword} {problem}; {consequence}",
    "",
    "A keyword of a schema is malformed, but its meaning is clear, or leaving it out does no harm. A frequent case is `required: true` inside a property; Swagger 2.0 has a list of names beside `properties` instead.",
    "warning",
  ),
  GV6055: entry(
    "{pointer}: {name} is defined as itself ({cycle})",
    "Say what the type is.",
    "A definition refers to itself, directly or through others, without a property, array or map in between. It describes no value, so the client accepts any. A type that contains itself in a property is fine.",
    "warning",
  ),
  GV6056: entry(
    "{pointer}: the discriminator {property} is not a property of the type",
    "Declare it under `properties`, as a required string.",
    "In Swagger 2.0 the discriminator must be one of the type's properties. The client treats it as one.",
    "warning",
  ),
  GV6057: entry(
    "{pointer}: {keyword} is beyond Swagger 2.0; it is read as in OpenAPI 3.1",
    "Use one type, or a base definition with a discriminator.",
    "Swagger 2.0 has neither lists of types nor `anyOf` and `oneOf`; other tools ignore them, or accept any value. Here the value may be of any of the types. A list with one type and `null` means a type that may be null, and is not reported.",
    "warning",
  ),
  GV6058: entry(
    "{pointer}: {other} is not among the values of the discriminator {property}",
    "State its value there: x-ms-discriminator-value or x-discriminator-value.",
    "The property that tells variants apart lists its values, and the name of this variant is not one of them. No value would ever stand for it, so the variant keeps the property as the base type declares it.",
    "warning",
  ),
  GV6059: entry(
    "{pointer}: the path {path} has a fragment; what follows # is not sent",
    "Write %23 if the path contains a number sign; otherwise move the difference into a parameter.",
    "A URL ends at `#`, and clients never send what follows. Some documents tell operations of one path apart like this, with parameters that repeat what the fragment says. The request goes to the path before `#`, with its query.",
    "warning",
  ),
  GV6060: entry(
    "{pointer}: this is not a parameter: {problem}; it is left out",
    "A parameter has a name, and is in path, query, header, formData or body.",
    "An entry of a list of parameters, or the target of its reference, is not a parameter. Often the reference leads to a definition instead. The operation is generated without it.",
    "warning",
  ),
  GV6061: entry(
    "{pointer}: {name} in {place} is declared twice; the last one counts",
    "Keep one of the two.",
    "Parameters of one list must differ in name or place. (A parameter of an operation may replace one of its path.)",
    "warning",
  ),
  GV6062: entry(
    "{pointer}: {path} has {name}, which no parameter declares; it is treated as a string",
    "Declare it: `in: path`, `required: true`.",
    "A request needs the values of all placeholders in its path, so the client takes this one as a string.",
    "warning",
  ),
  GV6063: entry(
    "{pointer}: {path} has no place for the path parameter {name}; it is left out",
    "Correct the spelling in the path or at the parameter.",
    "A path parameter replaces the placeholder with its name, and the path has none. The client leaves out a value that it could not send.",
    "warning",
  ),
  GV6064: entry(
    "{pointer}: the path parameter {name} is not marked as required; it is treated as required",
    "Add `required: true`.",
    "A path is incomplete without the value, so Swagger 2.0 demands `required: true` for every path parameter.",
    "warning",
  ),
  GV6065: entry(
    "{pointer}: an operation cannot send {what}; {kept} is kept",
    "Make it one body whose properties are the parts, or a form.",
    "A request has one body. Of several bodies, the last one with a schema is kept. Of a body and a form, the form is kept if the operation consumes only forms, else the body.",
    "warning",
  ),
  GV6066: entry(
    "{pointer}: {problem}",
    "A body has `schema`; every other parameter and every header has `type`.",
    "In Swagger 2.0 the type of a body is in `schema`, and that of every other parameter in the parameter itself. If the meaning is clear, it is used.",
    "warning",
  ),
  GV6067: entry(
    "{pointer}: collectionFormat {format} does not exist in {place}; csv is used",
    "csv, ssv, tsv and pipes go everywhere, multi in query and formData.",
    "`collectionFormat` says how a list is written. `multi` repeats the parameter, which is impossible in a path or header.",
    "warning",
  ),
  GV6068: entry(
    "{pointer}: {problem}",
    "Media types look like `application/json`, in a list.",
    "`consumes` and `produces` are lists of media types. Anything else cannot be sent in a header and is left out.",
    "warning",
  ),
  GV6070: entry(
    "{pointer}: the operation declares no responses",
    "Declare at least a success under `responses`.",
    "Without responses the content is unknown, so the function returns nothing.",
    "warning",
  ),
  GV6071: entry(
    "{pointer}: {key} is not a status",
    "Use a status such as 404, or `default` for all others.",
    "Swagger 2.0 has no ranges. `2XX` is read as 200 and other ranges as `default`, unless these exist too. Anything else is left out.",
    "warning",
  ),
  GV6072: entry(
    "{pointer}: there is no security scheme {name}",
    "Declare it under `securityDefinitions`, or correct the spelling.",
    "The operation requires a scheme that the document does not declare. This alternative is left out. Credentials that a client has for other schemes are still sent.",
    "warning",
  ),
  GV6073: entry(
    "{pointer}: the security scheme {name} is left out: {problem}",
    "Swagger 2.0 has the types basic, apiKey and oauth2. A bearer token is an apiKey in the header Authorization.",
    "Swagger 2.0 has no such scheme, or the scheme is incomplete. Requirements that name it are left out, too.",
    "warning",
  ),
  GV6074: entry(
    "{pointer}: the operation id {operationId} of {operation} is that of {other} too",
    "Give each operation an id of its own.",
    "Clients name functions after operation ids. If both belong in one module, both are named by method and path instead.",
    "warning",
  ),
  GV6075: entry(
    "{pointer}: {problem}; it is ignored",
    "",
    "A part of a path or operation is malformed. Methods are get, put, post, delete, options, head and patch; vendor extensions begin with `x-`.",
    "warning",
  ),
  GV6076: entry(
    "{pointer}: {keyword}: {problem}",
    "",
    "The document's server is not usable, often because a template was never rendered. It is left out, so pass a base URL when you create the client. A base path without its slash gets one.",
    "warning",
  ),
  GV6077: entry(
    "{pointer}: the path {path} does not begin with a slash; one is added",
    "Put a slash before it.",
    "Paths follow the base path, and must begin with a slash.",
    "warning",
  ),
  GV6078: entry(
    "{pointer}: {name} must be an object",
    "",
    "`paths` and `definitions` are maps, by path and by name. A client cannot be generated without them.",
  ),
  GV6079: entry(
    "{pointer}: a reference cannot stand in place of an operation; it is followed",
    "Refer to a whole path, or write the operation here.",
    "OpenAPI has references to paths, parameters, bodies, responses and schemas, but none to operations. Some tools ignore them.",
    "warning",
  ),
  GV6101: entry(
    "{pointer}: there is no style {style} in {place}; {used} is used",
    "Path parameters have the styles simple, label and matrix; query parameters form, spaceDelimited, pipeDelimited and deepObject; headers simple; cookies form.",
    "`style` says how a list or an object is written. Each place has its own styles.",
    "warning",
  ),
  GV6102: entry(
    "{pointer}: the mapping sends {value} to {target}, which is not there; it is left out",
    "Name a schema of `components.schemas`, or refer to one: `#/components/schemas/Cat`.",
    "A value of a discriminator's mapping names the schema of objects with that value. This one names no schema, so such objects are read as plain JSON.",
    "warning",
  ),
  GV6103: entry(
    "{pointer}: the mapping sends {property} {value} to a schema whose {property} can only be {constants}; the schema counts",
    "Correct the mapping, or the constant in the schema.",
    "A schema states the values of the discriminator's property by `const` or `enum`, and the mapping states others. No object could satisfy both.",
    "warning",
  ),
  GV6104: entry(
    "{pointer}: clients do not encode {mediaType}; callers pass this parameter as a string",
    "Use application/json, or describe the text with `type: string`.",
    "A parameter with `content` has a media type. Clients encode JSON, and forms if the form is the whole query. This schema describes an object or a list in another media type.",
    "warning",
  ),
  GV6200: entry(
    "{path} differs from what the import would write",
    "Import into another folder, or pass --force to replace it.",
    "An import never replaces a source that was edited, or that comes from another document: it writes nothing at all. With `--force` it replaces the files that it makes; other files of the folder stay as they are.",
  ),
  GV6201: entry(
    "{what} is not taken over",
    "Add it to the imported sources by hand, or leave it out.",
    "The sources say everything else of the document. No annotation and no setting of a profile can say this, so a spec that is built from the sources differs from the document here.",
    "warning",
  ),
  GV6202: entry(
    "{file} cannot be imported: {problem}",
    "Import documents in Swagger 2.0 or OpenAPI 3, or CustomResourceDefinitions of apiextensions.k8s.io/v1.",
    "`groupversion import` reads documents in Swagger 2.0 and OpenAPI 3, and CustomResourceDefinitions of `apiextensions.k8s.io/v1`. Documents and definitions go into projects of their own, and so do documents of different versions of OpenAPI: one import takes only one of these.",
  ),
  GV6230: entry(
    "cannot compare {side}: {problem}",
    "Name a document, a folder, an address, `cluster`, a git revision (HEAD~1), or a file of one (main:api/openapi.yaml).",
    "One of the two sides could not be read, so nothing was compared. The exit status is 3: a pipeline can tell this from findings.",
  ),
  GV6231: entry(
    "cannot compare the revision {side}: {problem}",
    "Check that the revision was fetched: pipelines often fetch one commit only (`fetch-depth: 0` gets them all).",
    "A revision is read with git, in the repository of the working folder. `REV` builds each configured output from the sources of that revision; `REV:FILE` reads one file of it, relative to the root of the repository.",
  ),
  GV6232: entry(
    "{file} holds neither an OpenAPI document nor a CustomResourceDefinition",
    "Name a file or folder that does.",
    "A side may be a document of OpenAPI 2.0 to 3.2, one or more CustomResourceDefinitions, or a folder of such files.",
  ),
  GV6233: entry(
    "cannot read the cluster: {problem}",
    "Read it with kubectl instead: kubectl get --raw /openapi/v2 > cluster.json",
    "`cluster` reads the documents of the current context of your kubeconfig, `cluster:NAME` those of another. The file is that of `--kubeconfig`, `$KUBECONFIG` or `~/.kube/config`. Certificates, tokens and passwords in it are used; plugins that fetch credentials are not run.",
  ),
  GV6234: entry(
    "accepted changes: {problem}",
    'Write { "accepted": [{ "id": …, "path": …, "reason": …, "expires": "2027-01-31" }], "levels": { … } }.',
    "A file of accepted changes names each by its fingerprint, or by its id with a path or a GroupVersion, with a reason and the day until which it is accepted. `levels` gives changes of an id another level everywhere. A misspelt id would accept nothing, so it is an error.",
  ),
  GV6235: entry(
    "{name} was accepted until {date}, and is still there",
    "Decide again: fix the change, or set another date.",
    "Accepted changes expire, so that a decision that was meant for one release does not hold for ever. After that day the change counts again.",
    "warning",
  ),
  GV6236: entry(
    "the entry {name} accepts nothing",
    "Remove the entry.",
    "The entry of the file of accepted changes matches no change: it was released, or taken back. Left alone, it would accept the next one like it.",
    "warning",
  ),
  GV6237: entry(
    "{file} is left out: {problem}",
    "Move it elsewhere, or name the documents themselves.",
    "A folder is compared by the OpenAPI documents and CustomResourceDefinitions in it. This file is neither, and no document refers to it.",
    "warning",
  ),
  GV6238: entry(
    "{old} has {oldKind}, {new} has {newKind}: there is nothing to compare",
    "Compare documents with documents, and CustomResourceDefinitions with CustomResourceDefinitions.",
    "What a server publishes of a kind and its CustomResourceDefinition say different things, such as printer columns, so comparing one with the other would report all of it as removed.",
  ),
  GV6240: entry(
    "{name} has no kind to write a JSON Schema for",
    "Declare one: an interface that extends TypeMeta, in a file with @groupVersion, under a profile that has kinds, such as `configuration`. Or remove `jsonSchema` from the configuration.",
    "`jsonSchema` writes a JSON Schema for each kind of the sources: an interface with `apiVersion` and `kind`, by which files say what they hold. The sources declare none, or the profile knows no kinds, as `rest` does.",
  ),
  GV7001: entry(
    "names.lock.json is not a name lock",
    "Restore it from version control, or remove it to give new names.",
    "The name lock keeps the published names of a client. If it cannot be read, names could change silently, so the run stops.",
  ),
  GV7002: entry(
    "the {kind} {identity} is called {name}, because its other names are taken: {wanted}",
    "Give it a name of its own in the document, or in names.lock.json before you publish the client.",
    "Different things need different names. If several definitions, properties, operations or parameters would have the same name, they get longer ones, from packages, paths or the characters that a language's names cannot have. Here all of these were taken, so the name ends in a hash of what it stands for. Names in names.lock.json are kept: you can change this one there, as long as no one uses it.",
    "warning",
  ),
  GV7003: entry(
    "{count}, because of --rename",
    "{lines}",
    "names.lock.json keeps the names that a client was published with. `--rename` chooses all names again, as in a first run: those that a newer version of groupversion chooses better, and those that a grown document no longer needs to be told apart. Programs that use the old names have to follow. With `--check`, nothing is written, and you see what would change.",
    "warning",
  ),
  GV7050: entry(
    "cannot read the templates {folder}: {problem}",
    "`--templates` and `templates` name a folder with files to use in place of the generator's own.",
    "The folder with your templates does not exist or cannot be read. Nothing is generated without it, because the result would not be what you asked for.",
  ),
  GV7051: entry(
    "{file} replaces no template",
    "docs/reference/templates.md lists the files that can be replaced.",
    "A file in the templates folder replaces the generator's file with the same path, such as `partials/operation.hbs`. A file with any other path would have no effect, so it is an error. Files and folders that begin with a dot are ignored.",
  ),
  GV7052: entry(
    "template: {problem}",
    "docs/reference/templates.md says what a template may contain.",
    "The template is not valid Handlebars, or uses an unknown helper or partial. Templates have the block helpers of Handlebars (`if`, `unless`, `each`, `with`, `lookup`), the helpers that docs/reference/templates.md lists, and the partials of the templates folder; names of partials must be literal.",
  ),
  GV7053: entry(
    "template: {problem}",
    "docs/reference/templates.md lists what each template receives.",
    "The template could not be rendered: it uses a missing value, or calls a helper with an invalid argument.",
  ),
  GV7054: entry(
    "template: there is no {name} here",
    "{remedy}",
    "Every template receives a view of known fields, which docs/reference/templates.md lists. Handlebars treats a missing field as empty, in `{{#if}}`, `{{#each}}` and block parameters even in strict mode, so a misspelt one would silently leave something out. Paths in replaced templates are therefore checked before anything is rendered.",
  ),
  GV7055: entry(
    "{name} is not a valid package name: {problem}",
    "Give another one with --package, or `package` in the configuration: lower case, as `pets` or, for npm, `@acme/pets`.",
    "The name goes into the client's package.json or pyproject.toml, and npm or pip would refuse it. Names of npm packages are lower case, have at most 214 characters, consist of letters, digits, `-`, `_` and `.`, do not begin with `.`, `-` or `_`, are not those of modules of Node.js, and may have a scope before them: `@acme/pets`. Names of Python packages have letters, digits, `-`, `_` and `.`, and begin and end with a letter or digit; they are imported with `_` in place of `-` and `.`.",
  ),
  GV7056: entry(
    "{folder} holds files other than a generated client: {files}",
    "Choose a new or empty folder. If it holds an older client, delete everything but names.lock.json, and generate again.",
    "A client is a package, and writing it over other files could destroy work. The list `.groupversion-files`, which is generated too and belongs in version control, marks a folder as a generated client. You may add your own files afterwards: files that are not on the list are never overwritten or removed.",
  ),
  GV7057: entry(
    "{path} is in the way: a file of this name would be generated, and the one that is there was not",
    "Move it, or give it another name.",
    "You may add your own files beside generated ones, but not under their names. `.groupversion-files` lists the generated files.",
  ),
  GV7058: entry(
    "the client cannot be generated: {problem}",
    "{remedy}",
    "groupversion generates clients in certain languages, and some options exist for some languages only. An option that the language does not have would do nothing, so it is an error.",
  ),
  GV7060: entry(
    "{option}: {pattern} is not a pattern for operations",
    "Patterns begin with `tag:`, `path:` or `operation:`, as in `tag:pets`, `path:/pets/**`, `operation:list*`.",
    "`include`, `exclude` and `pagination` name operations by patterns. `tag:pets` means those with the tag, `operation:listPets` the one with the `operationId`, `path:/pets/{id}` those of the path, and `path:GET /pets` one method of it. `*` stands for any characters, in paths for any but `/`; `**` stands for any. `tag:` alone means operations without a tag.",
  ),
  GV7061: entry(
    "{option}: {pattern} matches no operation",
    "{remedy}",
    "A pattern that matches nothing is often misspelt, or names an operation that the document no longer has. Case matters.",
    "warning",
  ),
  GV7062: entry(
    "no operation is left",
    "Widen `include`, or narrow `exclude`.",
    "The patterns of `include` and `exclude` leave out every operation of the document. A client or a site without operations would replace a good one, so nothing is written.",
  ),
  GV7063: entry(
    "pagination does not fit {operation}: {problem}",
    "Correct the entry of `pagination`, or narrow its patterns.",
    "An entry of `pagination` says which query parameter holds the position, and where the answer has the list and the next position. They must exist in the document, since the generated function relies on them. A pattern with `*` takes only the operations that the entry fits; it is an error if it fits none.",
  ),
  GV7100: entry(
    "tryIt: {value} is neither a mode nor the URL of a server",
    "Give `off`, `servers`, `any`, or URLs such as https://staging.example.com/v1.",
    "`tryIt` says which servers readers of the documentation can call from its pages: none (`off`), those of the document (`servers`), those and further ones (their URLs), or all (`any`). A URL begins with http:// or https:// and has no user name, query or fragment. `off` and `any` stand alone.",
  ),
  GV7064: entry(
    "validators leave out {pattern}: it is not a regular expression of JavaScript",
    "Correct `pattern` in the document.",
    "OpenAPI has the regular expressions of ECMAScript, and some documents have those of another language, such as `(?i)`. The validators for zod and valibot would fail on loading, so they check everything else and not this pattern.",
    "warning",
  ),
  GV7101: entry(
    "docs: {problem}",
    "{remedy}",
    "`title`, `logo`, `colors`, `links` and `pages` make a site look like yours. Logos are SVG or PNG files; colours are hexadecimal; links lead to web addresses, mail addresses or paths of the site; pages are Markdown files, and the name of the file is that of the page.",
  ),
  GV7102: entry(
    "the logo of the document is left out: {url}",
    "Save the picture, and name the file as `logo` in the configuration of the site.",
    "Pages of documentation load nothing from other servers, since that would tell them who reads what. A logo in `x-logo` is shown if it is a `data:` URL of an SVG or PNG picture, or the relative path of such a file in the folder of the document.",
    "warning",
  ),
  GV7103: entry(
    "docs: {name} has a contrast of {contrast} with the background when the page is {scheme}: {text} on {background}",
    "Choose a colour with a contrast of at least 4.5, or another background.",
    "Text needs a contrast of 4.5:1 with its background to be read by people with low vision (WCAG 2, level AA). `colors` takes two colours for each purpose, for light and dark pages.",
    "warning",
  ),
  GV8001: entry(
    "cannot serve {file}: {problem}",
    "Name an OpenAPI document, 2.0 to 3.2, JSON or YAML, a folder that `groupversion spec` wrote, or a folder of documents.",
    "A document cannot be read, or is no OpenAPI document. The server does not start without its documents. Once it runs, it logs a file that becomes unusable, and keeps serving the last good document.",
  ),
  GV8002: entry(
    "{host} can be reached from other machines, and everyone could read what is served",
    "Require a token with --token-file, or pass --allow-unauthenticated if you want this.",
    "Without `--host` a server listens on 127.0.0.1, which only this machine can reach. Listening elsewhere without authentication publishes the document to the network, so you must say so explicitly.",
  ),
  GV8003: entry(
    "cannot listen on {address}: {problem}",
    "Choose another port with --port (0 takes any that is free), another address with --host, or another path with --socket.",
    "The system refused this address. Another program may use it, ports below 1024 may need privileges, or the address may not belong to this machine. The file of a Unix socket is replaced if its server has ended; a file of another kind never is.",
  ),
  GV8004: entry(
    "cannot use {file} for TLS: {problem}",
    "--tls-cert is a PEM file with the certificate and its chain, --tls-key one with its private key.",
    "Certificate and key must be readable PEM files and belong together. A running server reads them again when they change. If the new pair does not match, or clients would refuse the certificate because of its dates, it logs that and keeps the last good one.",
  ),
  GV8005: entry(
    "cannot use the token file {file}: {problem}",
    "It holds one token on each line; lines that begin with # are ignored.",
    "Requests must carry a token in their `Authorization: Bearer` header. A file without a token would lock everyone out, so it is an error. Tokens are letters, digits and punctuation, without spaces. A running server reads the file again when it changes. If it cannot be used, the server logs that and keeps the previous tokens.",
  ),
  GV8006: entry(
    "there is nothing to serve",
    "Name a document, another server with --upstream, or run where groupversion.config.ts or .json is.",
    "Without `--spec` and `--upstream` a server serves what the configuration of the working folder builds: the first output of each API. There is no configuration here, or it names no output.",
  ),
  GV8007: entry(
    "there is no documentation in {folder}: it has no index.html",
    "Build it with `groupversion docs --out DIR`, and pass the same folder to --docs.",
    "`--docs` names the folder of a site that was built before. The server serves its files below `/docs/`, and redirects `/` there.",
  ),
  GV8008: entry(
    "cannot write the access log {file}: {problem}",
    "Name a file that this user can create or append to, `-` for standard output, or `off`.",
    "The server does not start without its access log. On SIGHUP it opens the file again, so that `logrotate` can move the old one away. If that fails, it logs the reason and keeps writing to the old file.",
  ),
  GV8020: entry(
    "cannot serve {file}: {problem}",
    "Name a Swagger 2.0 document, as JSON or YAML, or a folder that `groupversion build` wrote.",
    "`groupversion apiserver` reads which resources there are, and their schemas, from Swagger 2.0 documents. This one cannot be read, so the server does not start: an API of which a part is missing would look like one from which it was removed.",
  ),
  GV8021: entry(
    "there is no API to run",
    "Name a document, or run where groupversion.config.ts or .json is.",
    "Without arguments an API server serves what the configuration of the working folder builds: the first output of each API. There is no configuration here, or it names no output.",
  ),
  GV8022: entry(
    "cannot write the kubeconfig {file}: {problem}",
    "Name a file in a folder that this user can write to.",
    "`--kubeconfig` names the file that gives kubectl and clients the address of the server and a certificate to show it. It is written beside and renamed, readable for its owner alone. Nobody could use the server without it, so the server stops.",
  ),
  GV8023: entry(
    "cannot keep data in {file}: {problem}",
    "Name a folder on a disk of this machine that this user can write to and no other server uses, or leave out --data.",
    "`--data` names the folder of an API server's data. It is made where it is missing. One process at a time uses it. File systems of other machines are refused, because locks and memory maps on them can lose data. Storing needs the package `lmdb`.",
  ),
  GV8024: entry(
    "cannot use the definitions in {file}: {problem}",
    "Name a file of CustomResourceDefinitions (apiextensions.k8s.io/v1), such as `groupversion crd` writes.",
    "`--crds` names files whose CustomResourceDefinitions the server creates at its start, or updates where they are there already. One that cannot be read, or that the server refuses, stops it: kinds that are silently missing look like kinds that were removed.",
  ),
  GV8025: entry(
    "cannot keep data in etcd at {address}: {problem}",
    "Check that etcd runs there, and that this machine can reach it.",
    "`--etcd` names the members of a cluster of etcd, 3.4 or later, that keeps the server's objects. Several servers may use it at once. Using it needs the package `@grpc/grpc-js`.",
  ),
  GV8030: entry(
    "cannot use {file} to know clients by: {problem}",
    "Name a PEM file of certificates of authorities; for --credentials, a folder that this user can write to.",
    "`--client-ca` and `--requestheader-client-ca` name the authorities that certificates of clients and proxies must come from. `--credentials`, or the folder `credentials` in that of `--data`, holds the server's own authority (`ca.crt`, `ca.key`) and the key that signs tokens of ServiceAccounts (`service-accounts.key`). They are made once. If you remove all three, new ones are made, and kubeconfigs and tokens from before are void.",
  ),
  GV8031: entry(
    "cannot use the tokens in {file}: {problem}",
    'Write a line for each user: token,user,uid,"group1,group2". The groups may be left out; lines that begin with # are ignored.',
    "`--token-file` names users by their tokens, in the form that Kubernetes reads. A line that cannot be read would lock a user out without a word, so the server does not start. No message shows a token. On SIGHUP a running server reads the file again; if it cannot be used, the users from before stay.",
  ),
  GV8032: entry(
    "cannot write the audit log {file}: {problem}",
    "Name a file that this user can create or append to, or - for standard output.",
    "`--audit-log` names the file for an event of every request, in the form of audit.k8s.io/v1. The server does not start without it, because requests that nobody can trace later are what it is to prevent. On SIGHUP the server opens it again, so that `logrotate` can move the old one away.",
  ),
  GV8033: entry(
    "cannot copy {from} to {to}: {problem}",
    "Name a folder that `apiserver --data` or `apiserver backup` wrote, and one to write to that is new or empty.",
    "`groupversion apiserver backup` copies the data of a server as it is at one moment, while the server runs. `groupversion apiserver restore` makes a data folder from such a copy. Neither writes over anything.",
  ),
  GV8034: entry(
    "cannot ask the cluster of {file}: {problem}",
    "Check the kubeconfig, and that this machine can reach the cluster.",
    "`--delegate-to` names the kubeconfig of a cluster that says who bears a token, who may do what, and which proxies it trusts (`extension-apiserver-authentication` in `kube-system`). Without its answers the server would have to refuse everyone, so it does not start.",
  ),
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** All codes, in order. */
export const allCodes = Object.keys(diagnosticCodes) as readonly DiagnosticCode[];
