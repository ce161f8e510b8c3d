// The least work that a reader of annotated models can do: load the compiler, parse, visit every member and comment.
// Takes the files as arguments; prints what it found.
import { Project } from "ts-morph";

const project = new Project({ compilerOptions: { noLib: true, types: [] }, skipAddingFilesFromTsConfig: true });
const files = process.argv.slice(2).map((file) => project.addSourceFileAtPath(file));

const seen = { files: 0, declarations: 0, members: 0, characters: 0 };
const look = (name, type, comments) => {
  seen.characters += name.length + type.length;
  for (const comment of comments) seen.characters += comment.getInnerText().length;
};
for (const file of files) {
  seen.files++;
  for (const alias of file.getTypeAliases()) {
    seen.declarations++;
    look(alias.getName(), alias.getTypeNodeOrThrow().getText(), alias.getJsDocs());
  }
  for (const declaration of file.getInterfaces()) {
    seen.declarations++;
    look(declaration.getName(), "", declaration.getJsDocs());
    for (const member of declaration.getProperties()) {
      seen.members++;
      look(member.getName(), member.getTypeNode()?.getText() ?? "", member.getJsDocs());
    }
  }
}
console.log(JSON.stringify(seen));
