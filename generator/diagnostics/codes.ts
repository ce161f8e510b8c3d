/** Errors keep anything from being written; warnings do not. */
export type Severity = "error" | "warning";

/** What is known of a diagnostic: `groupversion explain` and `docs/diagnostics/` are printed from it. */
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
 * GV1 sources and annotations, GV2 types, GV3 resources and operations, GV4 merging, GV5 configuration and output.
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
    "Write <Type> for one of the same package, or <group>/<version>.<Type>.",
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
    "Begin it with one of {verbs}.",
    "This profile derives operation ids and client method names from a leading verb.",
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
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** All codes, in order. */
export const allCodes = Object.keys(diagnosticCodes) as readonly DiagnosticCode[];
