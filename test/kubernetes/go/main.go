// Command reader reads a Swagger 2.0 document with kubectl's own libraries and answers questions about it. It reads the
// questions as JSON from standard input and writes the answers as JSON to standard output.
//
//	reader swagger.json < questions.json > answers.json
//
// It exits with status 1 if the libraries refuse the document.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	openapi_v2 "github.com/google/gnostic-models/openapiv2"
	"k8s.io/kube-openapi/pkg/util/proto"
	"k8s.io/kube-openapi/pkg/util/proto/validation"
)

const (
	kindExtension     = "x-kubernetes-group-version-kind"
	actionExtension   = "x-kubernetes-action"
	mergeKeyExtension = "x-kubernetes-patch-merge-key"
	strategyExtension = "x-kubernetes-patch-strategy"
)

type questions struct {
	// Objects to validate, each against the model of that name.
	Validate []struct {
		Model  string `json:"model"`
		Object any    `json:"object"`
	} `json:"validate"`
}

type patch struct {
	Kind     string   `json:"kind"`
	Action   string   `json:"action"`
	Consumes []string `json:"consumes"`
}

type merge struct {
	Key      string `json:"key,omitempty"`
	Strategy string `json:"strategy,omitempty"`
}

type answers struct {
	Models []string `json:"models"`
	// Models whose schema LookupModel does not find.
	Unresolved []string `json:"unresolved"`
	// Models by "group/version.kind".
	Kinds map[string][]string `json:"kinds"`
	// Every PATCH operation, by its path.
	Patches map[string]patch `json:"patches"`
	// How a strategic merge treats fields, by "model.field".
	Merges map[string]merge `json:"merges"`
	// The validation errors of each object, in the order of the questions.
	Problems [][]string `json:"problems"`
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("usage: reader swagger.json < questions.json")
	}
	text, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var asked questions
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		return fmt.Errorf("questions: %w", err)
	}
	document, err := openapi_v2.ParseDocument(text)
	if err != nil {
		return fmt.Errorf("gnostic: %w", err)
	}
	models, err := proto.NewOpenAPIData(document)
	if err != nil {
		return fmt.Errorf("kube-openapi: %w", err)
	}
	found := answers{
		Models:     models.ListModels(),
		Unresolved: []string{},
		Kinds:      map[string][]string{},
		Patches:    patches(document),
		Merges:     map[string]merge{},
		Problems:   [][]string{},
	}
	for _, name := range found.Models {
		model := models.LookupModel(name)
		if model == nil {
			found.Unresolved = append(found.Unresolved, name)
			continue
		}
		list, _ := model.GetExtensions()[kindExtension].([]any)
		for _, entry := range list {
			kind := kindOf(entry)
			found.Kinds[kind] = append(found.Kinds[kind], name)
		}
		if kind, ok := model.(*proto.Kind); ok {
			for field, schema := range kind.Fields {
				addMerge(found.Merges, name+"."+field, schema)
			}
		}
	}
	for _, question := range asked.Validate {
		problems := []string{}
		if model := models.LookupModel(question.Model); model == nil {
			problems = append(problems, fmt.Sprintf("no model %s", question.Model))
		} else {
			for _, problem := range validation.ValidateModel(question.Object, model, question.Model) {
				problems = append(problems, problem.Error())
			}
		}
		found.Problems = append(found.Problems, problems)
	}
	return json.NewEncoder(os.Stdout).Encode(found)
}

func addMerge(merges map[string]merge, field string, schema proto.Schema) {
	key, _ := schema.GetExtensions()[mergeKeyExtension].(string)
	strategy, _ := schema.GetExtensions()[strategyExtension].(string)
	if key != "" || strategy != "" {
		merges[field] = merge{Key: key, Strategy: strategy}
	}
}

func patches(document *openapi_v2.Document) map[string]patch {
	found := map[string]patch{}
	for _, path := range document.GetPaths().GetPath() {
		operation := path.GetValue().GetPatch()
		if operation == nil {
			continue
		}
		extensions := proto.VendorExtensionToMap(operation.GetVendorExtension())
		action, _ := extensions[actionExtension].(string)
		found[path.GetName()] = patch{
			Kind:     kindOf(extensions[kindExtension]),
			Action:   action,
			Consumes: operation.GetConsumes(),
		}
	}
	return found
}

// kindOf returns a document's kind as "group/version.kind", or "" if there is none. Extensions are YAML, whose maps may
// have keys of any type.
func kindOf(value any) string {
	part := func(name string) string {
		switch kind := value.(type) {
		case map[any]any:
			text, _ := kind[name].(string)
			return text
		case map[string]any:
			text, _ := kind[name].(string)
			return text
		}
		return ""
	}
	if part("kind") == "" {
		return ""
	}
	return fmt.Sprintf("%s/%s.%s", part("group"), part("version"), part("kind"))
}
