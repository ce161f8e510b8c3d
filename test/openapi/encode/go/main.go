// Command reader reads documents, in JSON and as protobuf, with the libraries that Kubernetes' own programs read them
// with, and says how that went:
//
//	reader folder > answers.json
//
// The folder holds, for each document, name.json beside name.pb, and in a folder v3 documents of OpenAPI 3.0 of one API,
// as key.json and key.pb with a percent-encoded key. Documents of Swagger 2.0 are in a folder v2.
package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
)

// finding is what came of one document; every text is empty where all is well.
type finding struct {
	// Refused is why gnostic does not read the JSON.
	Refused string `json:"refused"`
	// Undecoded is why gnostic does not read the protobuf.
	Undecoded string `json:"undecoded"`
	// Different is where the two are not the same.
	Different string `json:"different"`
	// Reencoded is where the protobuf, written as YAML by gnostic, is not the JSON any more.
	Reencoded string `json:"reencoded"`
	// SameBytes is whether gnostic would have written the very bytes.
	SameBytes bool `json:"sameBytes"`
	// Spec is why kube-openapi's types do not take the JSON, or give something else back.
	Spec string `json:"spec"`
	// FromProtobuf is why kube-openapi's types do not take the decoded protobuf, or take it differently.
	FromProtobuf string `json:"fromProtobuf"`
	// Models is why kube-openapi's reader of models does not take it.
	Models string `json:"models"`
	// Converted is why the schemas are none for server-side apply.
	Converted string `json:"converted"`
}

type answers struct {
	V2 map[string]*finding `json:"v2"`
	V3 map[string]*finding `json:"v3"`
	// GroupVersions that client-go finds among the documents of OpenAPI 3.0.
	GroupVersions []string `json:"groupVersions"`
	// Client is why client-go does not read one of these.
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

// each calls back for every document of a folder.
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
