/** Errors keep anything from being written; warnings do not. */
export type Severity = "error" | "warning";

/** What is known of a diagnostic: `groupversion explain` and `docs/reference/diagnostics/` are printed from it. */
export interface CodeEntry {
  readonly severity: Severity;
  /** One line; `{names}` are filled in. */
  readonly message: string;
  /** What to do, shown under the excerpt; `{names}` are filled in. A report may bring a better one of its own. */
  readonly help: string;
  /** Why it is a mistake and how to mend it, as Markdown. */
  readonly explanation: string;
}

const entry = (message: string, help: string, explanation: string, severity: Severity = "error"): CodeEntry => ({
  severity,
  message,
  help,
  explanation,
});

/**
 * Every diagnostic there is. Codes are public: they are never reused or renumbered.
 * GV1 sources and annotations, GV2 types, GV3 resources and operations, GV4 merging, GV5 configuration and output,
 * GV6 documents that clients are made from, GV7 names, templates and packages of clients, GV8 serving.
 */
export const diagnosticCodes = {
  GV1001: entry(
    "no source matches {patterns}",
    "Check `sources` in the configuration; patterns are relative to the file it stands in.",
    "A run without a single source would write an empty spec over a good one, so it is an error. Check the patterns in `sources`: they are relative to the folder of the configuration file, use `/` on every platform, and a pattern that starts with `!` takes files away.",
  ),
  GV1002: entry(
    "syntax error: {problem}",
    "",
    "The TypeScript compiler could not parse this source. Nothing is generated until it parses, because half-read declarations would give a spec with half the fields.",
  ),
  GV1003: entry(
    "unknown annotation @{name}",
    "All annotations: groupversion explain annotations",
    "Annotations come from one closed table, so that a misspelt tag is an error rather than silently without effect. Print the table with `groupversion explain annotations`. To write an at sign that is no annotation, put it inside a code span: `` `@name` ``.",
  ),
  GV1004: entry(
    "@{name} does not belong on {place}",
    "It goes on {places}.",
    "Every annotation has places where it means something: a file, an interface, an alias, a property, an operation. Anywhere else it would have no effect. `groupversion explain @name` says where it goes.",
  ),
  GV1005: entry(
    "@{name}: {problem}",
    "Write it like this: {example}",
    "The words after the annotation do not follow its grammar. `groupversion explain @name` shows the grammar and an example.",
  ),
  GV1006: entry(
    "@{name} contradicts {other}",
    "{remedy}",
    "Two annotations on one declaration exclude each other, or their values do (a minimum above the maximum, say). Keep the one that is meant.",
  ),
  GV1007: entry(
    "@{name} is given twice",
    "Keep one of the two.",
    "This annotation states one fact, so a second one would either repeat or contradict the first. Annotations that may be repeated say so in `groupversion explain annotations`.",
  ),
  GV1008: entry(
    "no GroupVersion: {name} needs one",
    "Begin the file with a comment that has @packageDocumentation and @groupVersion <group>/<version>, or @modelPackage <name> for models that several GroupVersions share.",
    "Every published type belongs to a GroupVersion or to a shared model package; its definition name, its document and its place in the clients follow from that. Say which in the comment at the top of the file:\n\n```ts\n/**\n * Workloads with stable identity.\n * @packageDocumentation\n * @groupVersion apps/v1beta1\n */\n```",
  ),
  GV1009: entry(
    'cannot find "{specifier}"',
    "Check the path (with its extension), `paths` in tsconfig.json, or install the package.",
    "An imported module does not exist where TypeScript's module resolution looks for it, so the types it should bring are unknown.",
  ),
  GV1010: entry(
    "cannot find the type {name}",
    "Import or declare it.",
    "The name stands for no declaration in this file, its imports or TypeScript's built-in types.",
  ),
  GV1011: entry(
    "@{name} does not fit {type}",
    "It applies to {applies}.",
    "Validation keywords apply to particular JSON types: `@maxLength` to strings, `@minimum` to numbers, `@maxItems` to arrays. On another type readers of the spec would ignore it.",
  ),
  GV1012: entry(
    "@{name} {value} is not {type}",
    "Give a value that the type allows, as JSON.",
    "A default or example has to be a value that the property accepts; tools put it into forms, mocks and generated code.",
  ),
  GV1013: entry(
    "this comment is read by nobody",
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
    "The annotation is in its place and well written, and yet nothing of it gets into the spec: the declaration has no definition, the profile does not publish the keyword, or Swagger 2.0 has no place for it in a parameter.",
    "warning",
  ),
  GV2001: entry(
    "Swagger 2.0 cannot say this union: {type}",
    "Use one interface with optional fields, of which one is set (the Kubernetes way), or a base interface with @discriminator.",
    "A union of objects, or of different JSON types, has no form in Swagger 2.0 (`oneOf` came with OpenAPI 3.0). A schema without constraints would hide that, so it is an error. Ways out:\n\n- one interface with an optional field for each alternative, of which exactly one is set;\n- a base interface with `@discriminator`, which the alternatives extend;\n- an alias with `@schema string <format>` where the value is a scalar in two spellings.",
  ),
  GV2002: entry(
    "a function has no JSON form",
    "Leave it out of the model, or move it into an @operations interface if it is an operation.",
    "Models describe JSON. Functions and methods belong to code; operations are the methods of an interface annotated with `@operations`.",
  ),
  GV2003: entry(
    "{type} has no JSON form",
    "{remedy}",
    "JSON knows strings, numbers, booleans, null, arrays and objects. Types outside of that (`symbol`, `bigint`, `void`, `never`, template literals, `Map`, `Set`, …) cannot be published.",
  ),
  GV2004: entry(
    "cannot resolve this type to one shape: {type}",
    "Give its type parameters concrete arguments, or write the resulting type out.",
    "A conditional, mapped or indexed type is published as what it resolves to. Here it still depends on a type parameter, or resolves to nothing definite.",
  ),
  GV2005: entry(
    "Swagger 2.0 cannot say a tuple: {type}",
    "Use an array, or an interface with a field for each place.",
    "Arrays in Swagger 2.0 have one item schema for all places.",
  ),
  GV2006: entry(
    "null is not in Swagger 2.0",
    'Make the field optional (`?`), or let the profile publish it with `"nullable": "x-nullable"`.',
    'Swagger 2.0 has no null. Leaving a field out is the usual way to say nothing; where null itself matters, a profile with `nullable: "x-nullable"` writes the common extension, which some gateways reject.',
  ),
  GV2007: entry(
    "{type} needs a name of its own",
    "Declare one: export type <Name> = {type};",
    "Definition names come from declarations only, so that they never change by themselves. A generic type is therefore published under the name of an alias that fills in its type parameters.",
  ),
  GV2008: entry(
    "definition {name} is also declared at {other}",
    "Rename one of the two, or set another with @definition <Name>.",
    'Two types would be published under the same definition name, and one would silently replace the other. Under profiles that name definitions by version and type, this also happens across groups; a profile configured as `{ "extends": "…", "definitionNames": "qualified" }` has the group in its names.',
  ),
  GV2009: entry(
    "{declaration} cannot be a model",
    "Use an interface or a type alias.",
    "Models are interfaces and type aliases: they have no behaviour and nothing at run time. Classes, namespaces and values do.",
  ),
  GV2010: entry(
    "{name} refers to itself without end",
    "Turn it into an interface, or publish it with @definition so that it can be referred to.",
    "An alias is replaced by what it stands for. One that contains itself has no end, unless it is published as a definition of its own.",
  ),
  GV2011: entry(
    "the name of this member is computed",
    "Write the name as a literal.",
    "A member's JSON name has to be readable from the source: an identifier or a quoted string.",
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
    "Two declarations claim the same method and path; one of them would never be reached.",
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
    "A path parameter without its place in the path could never be sent.",
  ),
  GV3005: entry(
    "@{name}: no type {type}",
    "Write <Type> for one of the same package, or <group>/<version>.<Type> for one of another source, or of a file that a source imports.",
    "An annotation refers to a type that none of the sources declares.",
  ),
  GV3006: entry(
    "{kind} can be listed, but there is no {list}",
    "Declare {list} with `items: {kind}[]`, name another with `list=`, or leave list out of `verbs=`.",
    "The list operation answers with a list kind. It is a published definition with a name of its own, and therefore declared.",
  ),
  GV3007: entry(
    "profile {profile} has no resources",
    "Declare operations, or use a Kubernetes profile.",
    "`@resource` stands for a set of operations that the profile knows. A profile for plain REST APIs has none; declare the operations in an `@operations` interface.",
  ),
  GV3008: entry(
    "operations of {path} disagree about parameter {name}",
    "Give it the same type and description everywhere, or another name.",
    "Parameters that all operations of a path share are published once, on the path. Two of the same name and place, but with different content, would overwrite each other.",
  ),
  GV3009: entry(
    "parameter {name} in {in} is declared twice",
    "Rename one of the two.",
    "Within one operation the name and the place identify a parameter.",
  ),
  GV3010: entry(
    "{problem}",
    "Use one body, or form fields, not both.",
    "A request has one body. Swagger 2.0 therefore allows one body parameter, and none beside form data.",
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
    "Some operations use types that the API itself does not mention, such as the status that DELETE answers with. The profile says which types these are.",
  ),
  GV3014: entry(
    "operation {name} has no @route",
    "Add one: @route GET /path",
    "Each method of an `@operations` interface is one HTTP operation and says its method and path.",
  ),
  GV3015: entry(
    "no security scheme {name}",
    "Declare it under `document.securityDefinitions` in the configuration.",
    "`@security` refers to a scheme by name; the schemes are declared once, for the whole document.",
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
    "Only `status` has verbs that go without saying (get, update, patch). Every other subresource names its own.",
  ),
  GV3020: entry(
    "{name} has no operations",
    "Add @resource to a kind, or declare operations in an @operations interface.",
    "The sources were read, but nothing in them is served: there is no resource and no operation. A spec without paths helps nobody and would replace a good one.",
  ),
  GV3021: entry(
    "path {path} is {other} with other parameter names",
    "Use the same names in both.",
    "Swagger 2.0 does not tell paths apart by the names of their parameters: which of the two a request means cannot be said.",
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
  GV4001: entry(
    "{operation} differs between {first} and {second}; the first is kept",
    "Let one server own the path, or put the server that should win first.",
    "Both documents declare the operation, with different content. The one from the document named first is kept. Operations that only one of them has are all kept.",
    "warning",
  ),
  GV4002: entry(
    "{name} differs between {first} and {second}",
    "Rename one of the two, or merge without --no-rename.",
    "With renaming off, two different definitions, parameters or answers of one name cannot both be kept, nor two operations of one id.",
  ),
  GV4003: entry(
    "{file} is not a Swagger 2.0 document: {problem}",
    "",
    'The file is not JSON, or lacks `swagger: "2.0"` or `paths`.',
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
    "With `--paths first`, the first document that declares a path owns it whole, as in kube-aggregator. Operations that only a later document has there are lost, and each is named.",
    "warning",
  ),
  GV4007: entry(
    "operation id {id} of {file} is also that of {other}; it is published as {renamed}",
    "Rename one of the two where it is declared: clients name their methods after operation ids.",
    "Operation ids are unique in a document, and two documents that were made apart may use the same. The operation of the later document gets the id with a number.",
    "warning",
  ),
  GV4008: entry(
    "{field} of {file} is not that of {first}, which is kept",
    "Check that the operations of {file} still mean what they meant.",
    "A merged document has one host, one base path and one security scheme of each name. What operations inherit besides (media types, schemes, security requirements) is written out at the operations, and paths follow the base path where they can.",
    "warning",
  ),
  GV5001: entry(
    "cannot read the configuration {file}: {problem}",
    "`groupversion init` writes a working one.",
    "The configuration file does not exist, is not valid JSON, or throws when it is loaded.",
  ),
  GV5002: entry(
    "cannot write {path}: {problem}",
    "Check the permissions and the free space; what was there before is untouched.",
    "All files of a run are first written beside their places and then renamed. Something in the way stopped that, and the previous output was left as it is.",
  ),
  GV5003: entry(
    "configuration: {problem}",
    "{remedy}",
    "An option is unknown or has the wrong type. `config.schema.json` lists them all, and editors complete them when the file begins with a `$schema` that points to it.",
  ),
  GV5004: entry(
    "{path} is out of date",
    "Run the same command without --check and commit the result.",
    "With `--check` nothing is written: the run fails if a file would be added, changed or removed, and names each.",
  ),
  GV5005: entry(
    "no profile {name}",
    "Known profiles: {known}.",
    'A profile is the rule set that turns declarations into operations and names. A configuration names one, or extends one with `{ "extends": "<name>", … }`.',
  ),
  GV6001: entry(
    "cannot read {file}: {problem}",
    "Check the path or the URL.",
    "The document given with `--spec`, or in the configuration, could not be read. Relative paths count from the working folder, or from the configuration that names them.",
  ),
  GV6002: entry(
    "{file} cannot be parsed: {problem}",
    "Mend the syntax at this place; the document has to be JSON or YAML.",
    "A text that begins with `{` or `[` is read as JSON and, unless its name ends with `.json`, as YAML if it is none; anything else is read as YAML 1.2. The place is where the parser gave up: the mistake is there or shortly before. A template has to be rendered before it is JSON or YAML.",
  ),
  GV6003: entry(
    "not a Swagger 2.0 document: {problem}",
    'Give a document whose top level says `swagger: "2.0"`.',
    "Clients and documentation are generated from Swagger 2.0, which is also called OpenAPI 2.0. A document of another version means other things with the same words, so it is not guessed at. Many servers publish both: Kubernetes, for one, has Swagger 2.0 at `/openapi/v2`.",
  ),
  GV6004: entry(
    "the key {key} stands twice in one object; the last one counts ({pointer})",
    "Remove or rename one of the two.",
    "An object of a document can hold a key only once. Parsers keep the last one without a word, so that whatever the first one said is lost.",
    "warning",
  ),
  GV6005: entry(
    "the reference {reference} at {pointer} leads nowhere: {problem}",
    "Add what it refers to, or mend the reference; until then it stands for any value.",
    "A `$ref` has to lead to a value in this document or in another file: `#/definitions/Pet`, `common.json#/definitions/Pet`. What stands behind it is unknown, so callers get a type without constraints in its place.",
    "warning",
  ),
  GV6006: entry(
    "the reference {reference} is no JSON pointer; it is taken for {meant} ({pointer})",
    'Write "$ref": "{meant}".',
    "In Swagger 2.0 a reference is a URL with a JSON pointer. A bare name, as Swagger 1 had it, would be a file of that name; since a definition is called so, that is what it is taken for. So are `/definitions/Pet` and `#definitions/Pet`, which lack the `#` or the `/` of `#/definitions/Pet`.",
    "warning",
  ),
  GV6007: entry(
    "the reference {reference} leads back to itself ({pointer})",
    "Put a schema in place of one of the references.",
    "References that lead only to each other never arrive at a schema, so nothing is known of the value: callers get a type without constraints.",
    "warning",
  ),
  GV6008: entry(
    "the document is nested deeper than {limit} levels here",
    "Give the inner schemas names under `definitions` and refer to them.",
    "A document that people wrote, or that a tool made from declarations, is nested a few dozen levels deep at most. Beyond the limit it is an accident or an attack, and is refused rather than followed.",
  ),
  GV6050: entry(
    "{pointer}: {request} is declared at {other} already",
    "Keep one of the two, or give them paths that differ.",
    "Two operations of a document come out as the same request: their paths are equal once a missing slash is put before them, or `x-ms-paths` repeats a path. A client could not say which one is meant, so nothing is generated.",
  ),
  GV6051: entry(
    "{pointer}: {problem}; any value is accepted",
    "Types are string, number, integer, boolean, array, object, and file for uploads and downloads.",
    "The type of this schema cannot be told: it is no object, or its `type` is none of Swagger 2.0. The client takes and gives any JSON there.",
    "warning",
  ),
  GV6052: entry(
    "{pointer}: this array {problem}; any items are accepted",
    "Say what an item is: `items` with one schema.",
    "Swagger 2.0 asks every array for `items`, one schema for all of them. The client takes and gives an array of any JSON there.",
    "warning",
  ),
  GV6053: entry(
    "{pointer}: required names {name}, which is no property",
    "Correct the spelling, or declare the property.",
    "A name in `required` belongs to no property of the schema or of what it is composed of. Nothing is known of its type, so that it is left out.",
    "warning",
  ),
  GV6054: entry(
    "{pointer}: {keyword} {problem}; {consequence}",
    "",
    "A keyword of a schema does not have the form that Swagger 2.0 gives it, and what is meant can be told, or does no harm to leave out. A frequent one is `required: true` inside a property; Swagger 2.0 has a list of names beside `properties` instead.",
    "warning",
  ),
  GV6055: entry(
    "{pointer}: {name} is defined as itself ({cycle})",
    "Say what the type is.",
    "A definition refers to itself, alone or around several others, with nothing between: no property, no array, no map. There is no value that it describes, so that the client accepts any. A type that contains itself is another thing and as it should be.",
    "warning",
  ),
  GV6056: entry(
    "{pointer}: the discriminator {property} is no property of the type",
    "Declare it under `properties`, as a required string.",
    "Swagger 2.0 asks that the property which tells the variants of a type apart is one of its properties. The client takes it as one that is there.",
    "warning",
  ),
  GV6060: entry(
    "{pointer}: this is no parameter: {problem}; it is left out",
    "A parameter has a name, and is in path, query, header, formData or body.",
    "What stands in a list of parameters, or is referred to from there, lacks what makes it one. Often the reference leads to a definition instead of a parameter. The operation is generated without it.",
    "warning",
  ),
  GV6061: entry(
    "{pointer}: {name} in {place} is declared twice; the last one counts",
    "Keep one of the two.",
    "Parameters of one list differ in their name or place. A parameter of an operation may replace one of its path; that is no mistake.",
    "warning",
  ),
  GV6062: entry(
    "{pointer}: {path} has {name}, which no parameter declares; it is taken as a string",
    "Declare it: `in: path`, `required: true`.",
    "A request cannot be made without the values of all placeholders in its path, so the client asks for this one, as a string.",
    "warning",
  ),
  GV6063: entry(
    "{pointer}: {path} has no place for the path parameter {name}; it is left out",
    "Correct the spelling in the path or at the parameter.",
    "A parameter in the path replaces the placeholder of its name, and there is none. The client does not ask for a value that it could not send.",
    "warning",
  ),
  GV6064: entry(
    "{pointer}: the path parameter {name} is not marked as required; it is taken as such",
    "Add `required: true`.",
    "Without a value the path would have a hole, so that Swagger 2.0 wants `required: true` at every path parameter.",
    "warning",
  ),
  GV6065: entry(
    "{pointer}: an operation cannot send {what}; {kept} is kept",
    "Make it one body whose properties are the parts, or a form.",
    "A request has one body. Of several, the last one that has a structure is kept. Of a body and a form it is the form where the operation consumes nothing but forms, and the body otherwise.",
    "warning",
  ),
  GV6066: entry(
    "{pointer}: {problem}",
    "A body has `schema`; every other parameter and every header has `type`.",
    "In Swagger 2.0 the type of a body stands in `schema`, and that of every other parameter at the parameter itself. What is meant is used where it can be told.",
    "warning",
  ),
  GV6067: entry(
    "{pointer}: collectionFormat {format} does not exist in {place}; csv is used",
    "csv, ssv, tsv and pipes go everywhere, multi in query and formData.",
    "`collectionFormat` says how a list is written into one parameter. `multi` repeats the parameter, which a path or header cannot.",
    "warning",
  ),
  GV6068: entry(
    "{pointer}: {problem}",
    "Media types look like `application/json`, in a list.",
    "`consumes` and `produces` are lists of media types. What is none cannot be sent in a header and is left out.",
    "warning",
  ),
  GV6070: entry(
    "{pointer}: the operation declares no responses",
    "Say at least what a success looks like, under `responses`.",
    "Without responses nothing is known of the answer, so that the function gives nothing back.",
    "warning",
  ),
  GV6071: entry(
    "{pointer}: {key} is no status",
    "Use a status such as 404, or `default` for all that are not named.",
    "Swagger 2.0 has no ranges. `2XX` is taken as 200 and other ranges as `default`, unless these are there themselves; what is no range either is left out.",
    "warning",
  ),
  GV6072: entry(
    "{pointer}: there is no security scheme {name}",
    "Declare it under `securityDefinitions`, or correct the spelling.",
    "The operation asks for a scheme that the document does not declare. This alternative is left out; credentials that the client is given otherwise are sent all the same.",
    "warning",
  ),
  GV6073: entry(
    "{pointer}: the security scheme {name} is left out: {problem}",
    "Swagger 2.0 has the types basic, apiKey and oauth2. A bearer token is an apiKey in the header Authorization.",
    "The scheme is none that Swagger 2.0 describes, or lacks what it needs. Requirements that name it are left out with it.",
    "warning",
  ),
  GV6074: entry(
    "{pointer}: the operation id {operationId} of {operation} is that of {other} too",
    "Give each operation an id of its own.",
    "Clients name functions after operation ids. Where both would have to stand in one module, both are named by method and path instead.",
    "warning",
  ),
  GV6075: entry(
    "{pointer}: {problem}; it is ignored",
    "",
    "Something in a path or operation does not have the form that Swagger 2.0 gives it. Methods are get, put, post, delete, options, head and patch; vendor extensions begin with `x-`.",
    "warning",
  ),
  GV6076: entry(
    "{pointer}: {keyword}: {problem}",
    "",
    "What the document says about its server is not usable as it stands, often because a template was never filled in. It is left out, and the base URL that the client is created with decides; a base path without its slash is taken with it.",
    "warning",
  ),
  GV6077: entry(
    "{pointer}: the path {path} does not begin with a slash; it is taken with one",
    "Put a slash before it.",
    "Paths are put behind the base path, and begin with a slash.",
    "warning",
  ),
  GV6078: entry(
    "{pointer}: {name} has to be an object",
    "",
    "`paths` and `definitions` are maps by path and name. Without them there is nothing that a client could be made from.",
  ),
  GV7001: entry(
    "names.lock.json is not a name lock",
    "Restore it from version control; or remove it, and names are given anew.",
    "The name lock of a client keeps the names that it has published. One that cannot be read would give names anew without a word, so the run stops: restore the file, or remove it to accept new names.",
  ),
  GV7050: entry(
    "cannot read the templates {folder}: {problem}",
    "`--templates` and `templates` name a folder with files to use in place of the generator's own.",
    "The folder with your templates does not exist or cannot be read. Nothing is generated without it, since the result would not be what was asked for.",
  ),
  GV7051: entry(
    "{file} replaces no template",
    "docs/reference/templates.md lists the files that can be replaced.",
    "A file of the templates folder stands in for the generator's own file of the same path, such as `partials/operation.hbs`. One with another path would have no effect, so it is an error rather than silently ignored. Files and folders that begin with a dot are left alone.",
  ),
  GV7052: entry(
    "template: {problem}",
    "docs/reference/templates.md says what a template may contain.",
    "The template is not valid Handlebars, or asks for a helper or a partial that there is not. Templates have the block helpers of Handlebars (`if`, `unless`, `each`, `with`, `lookup`), the helpers that docs/reference/templates.md lists, and the partials of the templates folder; names of partials are written out, not computed.",
  ),
  GV7053: entry(
    "template: {problem}",
    "docs/reference/templates.md lists what each template receives.",
    "The template could not be filled in: it asked for something that is not there, or called a helper with what it cannot work on.",
  ),
  GV7054: entry(
    "template: there is no {name} here",
    "{remedy}",
    "Every template receives a view of known fields, which docs/reference/templates.md lists. Handlebars takes a field that does not exist for an empty one, in `{{#if}}`, `{{#each}}` and block parameters even in its strict mode, so that a misspelt one would silently leave something out of the output. Paths of replaced templates are therefore checked before anything is rendered.",
  ),
  GV7055: entry(
    "{name} is no name for a package: {problem}",
    "Give another one with --package, or `package` in the configuration: lower case, as `pets` or, for npm, `@acme/pets`.",
    "The name goes into the package.json or pyproject.toml of the client, and npm or pip would refuse it. Names of npm packages are lower case, have at most 214 characters, consist of letters, digits, `-`, `_` and `.`, do not begin with `.`, `-` or `_`, are not those of modules of Node.js, and may have a scope before them: `@acme/pets`. Names of Python packages have letters, digits, `-`, `_` and `.`, and begin and end with a letter or digit; they are imported with `_` in place of `-` and `.`.",
  ),
  GV7056: entry(
    "{folder} holds other things than a generated client: {files}",
    "Name a new or empty folder. If an earlier client lies there, delete all of it but names.lock.json, and generate it again.",
    "A client is a package of its own, and writing it over other files could destroy work. A folder is taken for a client of this generator by the list of its files, `.groupversion-files`, which is written along and belongs into version control. Your own files may stand beside generated ones afterwards: none that is not on that list is ever overwritten or removed.",
  ),
  GV7057: entry(
    "{path} is in the way: a file of this name would be generated, and the one that is there was not",
    "Move it, or give it another name.",
    "Files of your own may stand beside generated ones, but not in their places. Generated files are listed in `.groupversion-files` beside them.",
  ),
  GV7058: entry(
    "the client cannot be generated: {problem}",
    "{remedy}",
    "A client is in one of the languages that groupversion has, and some options exist in certain languages only. An option that the client's language does not have would do nothing, so it is an error.",
  ),
  GV8001: entry(
    "cannot serve {file}: {problem}",
    "--spec names a Swagger 2.0 document, JSON or YAML, or a folder that `groupversion spec` wrote.",
    "What is to be served cannot be read, or is no Swagger 2.0 document. A server does not start without a document that it was told to serve. Once it runs it is more patient: a file that is replaced by one that cannot be used is told of in the log, and the last good document goes on being served.",
  ),
  GV8002: entry(
    "{host} can be reached from other machines, and everyone could read what is served",
    "Ask for a token with --token-file, or say --allow-unauthenticated if that is what you want.",
    "Without `--host` a server listens on 127.0.0.1, where nobody but this machine reaches it. Listening elsewhere without authentication publishes the document to the network, which is seldom meant; so it has to be said.",
  ),
  GV8003: entry(
    "cannot listen on {address}: {problem}",
    "Choose another port with --port (0 takes any that is free), or another address with --host.",
    "The system did not let the server have this address. Another program may have it, ports below 1024 may be reserved for the administrator, or the address may not be one of this machine.",
  ),
  GV8004: entry(
    "cannot use {file} for TLS: {problem}",
    "--tls-cert is a PEM file with the certificate and those that vouch for it, --tls-key one with its private key.",
    "Certificate and key have to be readable, in PEM form, and to belong together. While the server runs both are read again when they change; a pair that does not fit is told of in the log, and the last good one stays in use.",
  ),
  GV8005: entry(
    "cannot use the token file {file}: {problem}",
    "It holds a token a line; lines that begin with # are left out.",
    "Tokens are what requests have to show in their `Authorization: Bearer` header. A file without a single token would lock everyone out, so it is an error. Tokens are letters, digits and punctuation, without spaces. The file is read again when it changes; one that cannot be used then is told of in the log, and the tokens that were accepted before stay accepted.",
  ),
  GV8006: entry(
    "there is nothing to serve",
    "Name a document with --spec, another server with --upstream, or run where groupversion.config.ts or .json is.",
    "Without `--spec` and `--upstream` a server serves what the configuration of the working folder builds: the first output of each API. There is no configuration here, or it names no output.",
  ),
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** All codes, in order. */
export const allCodes = Object.keys(diagnosticCodes) as readonly DiagnosticCode[];
