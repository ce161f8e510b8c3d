// Command reader reads documents, as JSON and as protobuf, with the libraries of Kubernetes' own programs, and reports
// the results:
//
//	reader folder > answers.json
//
// Subfolder v2 has name.json and name.pb for each Swagger 2.0 document. Subfolder v3 has the OpenAPI 3.0 documents of one
// API, as key.json and key.pb with a percent-encoded key.
package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
)

// finding has the results for one document; each string is empty on success.
type finding struct {
	// Refused is why gnostic cannot read the JSON.
	Refused string `json:"refused"`
	// Undecoded is why gnostic cannot read the protobuf.
	Undecoded string `json:"undecoded"`
	// Different is the first difference between the two.
	Different string `json:"different"`
	// Reencoded is the first difference between the JSON and the YAML that gnostic writes from the protobuf.
	Reencoded string `json:"reencoded"`
	// SameBytes is whether gnostic would write the same bytes.
	SameBytes bool `json:"sameBytes"`
	// Spec is why kube-openapi's types do not accept the JSON, or how they change it.
	Spec string `json:"spec"`
	// FromProtobuf is why kube-openapi's types do not accept the decoded protobuf, or how they read it differently.
	FromProtobuf string `json:"fromProtobuf"`
	// Models is why kube-openapi's reader of models refuses the document.
	Models string `json:"models"`
	// Converted is why server-side apply refuses the schemas.
	Converted string `json:"converted"`
}

type answers struct {
	V2 map[string]*finding `json:"v2"`
	V3 map[string]*finding `json:"v3"`
	// GroupVersions that client-go finds among the documents of OpenAPI 3.0.
	GroupVersions []string `json:"groupVersions"`
	// Client is why client-go cannot read one of these.
	Client string `json:"client"`
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("usage: reader folder")
	}
	found := answers{V2: map[string]*finding{}, V3: map[string]*finding{}, GroupVersions: []string{}}
	if err := each(filepath.Join(args[0], "v2"), func(name string, text, encoded []byte) {
		found.V2[name] = readV2(text, encoded)
	}); err != nil {
		return err
	}
	documents := folder{}
	if err := each(filepath.Join(args[0], "v3"), func(name string, text, encoded []byte) {
		found.V3[name] = readV3(text, encoded)
		documents[name] = document{text}
	}); err != nil {
		return err
	}
	versions, err := readAll(documents)
	found.GroupVersions = append(found.GroupVersions, versions...)
	found.Client = textOf(err)
	return json.NewEncoder(os.Stdout).Encode(found)
}

// each calls a function for every document of a folder.
func each(folder string, read func(name string, text, encoded []byte)) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return err
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		base := strings.TrimSuffix(file, ".json")
		encoded, err := os.ReadFile(base + ".pb")
		if err != nil {
			return err
		}
		name, err := url.PathUnescape(filepath.Base(base))
		if err != nil {
			return err
		}
		read(name, text, encoded)
	}
	return nil
}

func textOf(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
