// Command kinds reads a Swagger 2.0 document as client-go and API servers do, and looks up kinds in it. It fails for a
// document that they refuse, and for a kind without a schema.
//
//	kinds document.json kinds.json
//
// kinds.json is a list of GroupVersionKinds that must have a schema each.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	openapi_v2 "github.com/google/gnostic-models/openapiv2"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/managedfields"
	"k8s.io/kube-openapi/pkg/util/proto"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("usage: kinds document.json [kinds.json]")
	}
	text, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	document, err := openapi_v2.ParseDocument(text)
	if err != nil {
		return err
	}
	models, err := proto.NewOpenAPIData(document)
	if err != nil {
		return err
	}
	parser, err := managedfields.NewGVKParser(models, false)
	if err != nil {
		return err
	}
	var kinds []schema.GroupVersionKind
	if len(args) > 1 {
		if err := readKinds(args[1], &kinds); err != nil {
			return err
		}
	}
	for _, kind := range kinds {
		if parser.Type(kind) == nil {
			return fmt.Errorf("there is no schema for %v", kind)
		}
	}
	fmt.Println(len(kinds))
	return nil
}

func readKinds(file string, kinds *[]schema.GroupVersionKind) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, kinds)
}
