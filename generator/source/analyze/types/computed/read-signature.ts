import { ts } from "ts-morph";
import type { TypeRef } from "../../../../model/api-model.js";
import { writtenAt, type Context } from "../../context.js";
import { builtInName, type NamedType } from "../../find-declaration.js";
import type { Written } from "../../resources/find-role.js";
import { TOP, type Scope } from "../../scope.js";
import { isOpen } from "../is-open.js";
import { readType } from "../read-type.js";

/** TypeScript's utility types for parts of a signature, and whether that is a constructor's. */
const OF_CONSTRUCTORS: Readonly<Record<string, boolean>> = {
  Parameters: false,
  ReturnType: false,
  ConstructorParameters: true,
};

/**
 * The declaration of the signature that a utility type reads: the last overload, as the compiler chooses it. `undefined` if
 * it is generic or in another package, so that only the compiler knows its types.
 */
function declarationOf(
  context: Context,
  { typeArguments }: NamedType,
  isConstructor: boolean,
  scope: Scope,
): ts.SignatureDeclaration | undefined {
  const [operand] = typeArguments ?? [];
  if (operand === undefined || isOpen(context, operand, scope)) return undefined;
  const type = context.checker.getTypeFromTypeNode(operand);
  const signatures = isConstructor ? type.getConstructSignatures() : type.getCallSignatures();
  const signature = signatures.at(-1);
  const declaration = signature?.declaration;
  if (signature === undefined || declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  if (declaration.typeParameters !== undefined || context.isLibrary(declaration.getSourceFile())) return undefined;
  const { checker } = context;
  const isAsDeclared = declaration.parameters.every((parameter, index) => {
    const symbol = signature.parameters[index];
    return symbol !== undefined && checker.getTypeOfSymbol(symbol) === checker.getTypeAtLocation(parameter);
  });
  return isAsDeclared ? declaration : undefined;
}

/** The type that a function declares for its result, if `ReturnType` asks for it; `undefined` if it declares none. */
export function returnNodeOf(context: Context, node: NamedType, scope: Scope): ts.TypeNode | undefined {
  const declaration = declarationOf(context, node, false, scope);
  const type = declaration?.type;
  if (type === undefined || ts.isTypePredicateNode(type)) return undefined;
  const { checker } = context;
  return checker.getTypeFromTypeNode(type) === checker.getTypeFromTypeNode(node) ? type : undefined;
}

/**
 * Reads `ReturnType<F>`, `Parameters<F>` and `ConstructorParameters<C>` as the function declares its types, so that formats
 * survive. `undefined` for other types, and if only the compiler knows the types.
 */
export function readSignature(context: Context, node: NamedType, name: string, scope: Scope): TypeRef | undefined {
  const isConstructor = OF_CONSTRUCTORS[name];
  if (isConstructor === undefined) return undefined;
  if (name === "ReturnType") {
    const type = returnNodeOf(context, node, scope);
    return type === undefined ? undefined : readType(context, type, TOP);
  }
  const declaration = declarationOf(context, node, isConstructor, scope);
  return declaration === undefined ? undefined : readParameters(context, node, declaration);
}

/** The declared type of a required parameter, if the type is `Parameters` of a function or `ConstructorParameters`. */
export function parameterNodeOf(context: Context, { node, scope }: Written, place: number): ts.TypeNode | undefined {
  if (!ts.isTypeReferenceNode(node)) return undefined;
  const name = builtInName(context, node) ?? "";
  const isConstructor = OF_CONSTRUCTORS[name];
  if (isConstructor === undefined || name === "ReturnType") return undefined;
  const parameter = declarationOf(context, node, isConstructor, scope)?.parameters[place];
  const isPlain =
    parameter?.questionToken === undefined &&
    parameter?.initializer === undefined &&
    parameter?.dotDotDotToken === undefined;
  return isPlain ? parameter?.type : undefined;
}

/** The parameters of a function as a tuple; `undefined` if one declares no type, or is `this`, which is not among them. */
function readParameters(
  context: Context,
  node: NamedType,
  { parameters }: ts.SignatureDeclaration,
): TypeRef | undefined {
  const items: TypeRef[] = [];
  let required = 0;
  let rest: TypeRef | undefined;
  for (const { name, type, questionToken, initializer, dotDotDotToken } of parameters) {
    if (type === undefined || (ts.isIdentifier(name) && name.text === "this")) return undefined;
    const read = readType(context, type, TOP);
    if (dotDotDotToken === undefined) {
      items.push(read);
      if (questionToken === undefined && initializer === undefined) required = items.length;
    } else {
      if (read.kind !== "array") return undefined;
      rest = read.items;
    }
  }
  return { kind: "tuple", items, required, ...(rest !== undefined && { rest }), written: writtenAt(context, node) };
}
