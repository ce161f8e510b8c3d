import { comment, formatTags, typeName, typeText } from "./type-text.mjs";

const quoted = (text) => JSON.stringify(text);
const DECORATORS = { body: "Body", path: "Path", query: "Query", header: "Header" };

/** The longest common prefix of the paths, in whole segments without parameters. */
function commonRoute(paths) {
  const [first, ...rest] = paths.map((path) => path.split("/").slice(0, -1));
  const end = first.findIndex((segment, i) => segment.includes("{") || rest.some((other) => other[i] !== segment));
  return (end < 0 ? first : first.slice(0, end)).join("/");
}

/** Unique names for a method's parameters: a query parameter may share its name with a path parameter or a reserved word. */
function parameterNames(parameters) {
  const taken = new Set(["export", "continue"]);
  return parameters.map(({ name, in: place }) => {
    const free = taken.has(name) ? `${place}${typeName(name)}` : name;
    taken.add(free);
    return free;
  });
}

function parameter(source, name, used) {
  const argument = source.in === "body" || name === source.name ? "" : quoted(source.name);
  const type = source.in === "body" ? typeText(source.schema, used) : typeText(source, used);
  return `    @${DECORATORS[source.in]}(${argument}) ${name}${source.required === true ? "" : "?"}: ${type},`;
}

function method(operation, route, used) {
  // tsoa wants required parameters first, as TypeScript does.
  const parameters = [...operation.parameters].sort(
    (a, b) => Number(b.required ?? false) - Number(a.required ?? false),
  );
  const names = parameterNames(parameters);
  const success = operation.responses["200"];
  const others = Object.entries(operation.responses).filter(([status]) => status !== "200");
  const tags = parameters.flatMap((source, i) => [
    ...(source.description === undefined ? [] : [`@param ${names[i]} ${source.description}`]),
    ...(source.in === "body" ? [] : formatTags(source, names[i])),
  ]);
  const answer = success?.schema === undefined ? "void" : typeText(success.schema, used);
  const hasBody = parameters.some((source) => source.in === "body");
  const answers = `[${(operation.produces ?? []).map(quoted).join(", ")}]`;
  return [
    comment([operation.description ?? "", ...tags], "  "),
    `  @${typeName(operation.method)}(${quoted(operation.path.slice(route.length + 1))})`,
    `  @OperationId(${quoted(operation.operationId)})`,
    // For an operation without a body, tsoa would leave the accepted media types out anyway.
    ...(hasBody && operation.consumes?.length > 0 ? [`  @Consumes(${quoted(operation.consumes[0])})`] : []),
    ...(success === undefined ? [] : [`  @SuccessResponse("200", ${quoted(success.description)}, ${answers})`]),
    ...others.map(([status, response]) => `  @Response(${status}, ${quoted(response.description)})`),
    `  async ${operation.operationId}(`,
    ...parameters.map((source, i) => parameter(source, names[i], used)),
    `  ): Promise<${answer}> {`,
    `    throw new Error("not implemented");`,
    "  }",
  ].join("\n");
}

/** A TypeScript file with one decorated class for the operations of a tag. */
export function tsoaController(tag, operations) {
  const route = commonRoute(operations.map((operation) => operation.path));
  const used = new Set();
  const methods = operations.map((operation) => method(operation, route, used));
  const decorators = [...new Set(methods.join("\n").match(/(?<=^ *@)[A-Z]\w+(?=\()|(?<=^ {4}@)[A-Z]\w+/gm))].sort();
  return [
    `import { Controller, Route, Tags, ${decorators.join(", ")} } from "tsoa";`,
    ...(used.size > 0 ? [`import type { ${[...used].sort().join(", ")} } from "../models.js";`] : []),
    "",
    `@Route(${quoted(route.slice(1))})`,
    `@Tags(${quoted(tag)})`,
    `export class ${typeName(tag)}Controller extends Controller {`,
    methods.join("\n\n"),
    "}",
    "",
  ].join("\n");
}
