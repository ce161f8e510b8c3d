// Command merge merges Swagger 2.0 documents as kube-aggregator does. It keeps the first one unchanged, filters each
// further one to the paths below its prefix, and merges it by kube-openapi's rules.
//
//	merge first.json second.json=/apis/apps/v1/ third.json= > merged.json
//
// An empty prefix keeps everything.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"k8s.io/kube-openapi/pkg/aggregator"
	"k8s.io/kube-openapi/pkg/validation/spec"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func read(file string) (*spec.Swagger, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	document := &spec.Swagger{}
	if err := json.Unmarshal(text, document); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return document, nil
}

func run(args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("usage: merge first.json [more.json=/prefix/]...")
	}
	merged, err := read(args[0])
	if err != nil {
		return err
	}
	for _, arg := range args[1:] {
		file, prefix, _ := strings.Cut(arg, "=")
		document, err := read(file)
		if err != nil {
			return err
		}
		if prefix != "" {
			document = aggregator.FilterSpecByPathsWithoutSideEffects(document, []string{prefix})
		}
		if err := aggregator.MergeSpecsIgnorePathConflictRenamingDefinitionsAndParameters(merged, document); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	return json.NewEncoder(os.Stdout).Encode(merged)
}
