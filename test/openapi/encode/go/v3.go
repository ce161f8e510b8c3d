package main

import (
	"encoding/json"

	openapi_v3 "github.com/google/gnostic-models/openapiv3"
	"google.golang.org/protobuf/proto"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/managedfields"
	"k8s.io/client-go/openapi"
	"k8s.io/client-go/openapi3"
	"k8s.io/kube-openapi/pkg/schemaconv"
	"k8s.io/kube-openapi/pkg/spec3"
	models "k8s.io/kube-openapi/pkg/util/proto"
)

func readV3(text, encoded []byte) *finding {
	found := &finding{}
	decoded := &openapi_v3.Document{}
	found.Undecoded = textOf(proto.Unmarshal(encoded, decoded))
	want, err := openapi_v3.ParseDocument(text)
	found.Refused = textOf(err)
	if err == nil {
		compare(found, want, decoded, encoded)
		found.Reencoded = textOf(sameDocument(withScalarDefaults(text), decoded.ToRawInfo()))
	}
	document := &spec3.OpenAPI{}
	if err := json.Unmarshal(text, document); err != nil {
		found.Spec = err.Error()
	} else {
		found.Spec = textOf(sameJSON(json.RawMessage(text), document))
	}
	_, err = models.NewOpenAPIV3Data(decoded)
	found.Models = textOf(err)
	// The reader of models refuses some valid extensions, whatever their source, so only a difference counts.
	if got := convertible(decoded); got != convertible(want) {
		found.Converted = got
	} else if document.Components != nil {
		_, err = managedfields.NewTypeConverter(document.Components.Schemas, false)
		found.Converted = textOf(err)
	}
	return found
}

// withScalarDefaults writes null for defaults that are objects or lists, as gnostic does: its message holds only scalars.
func withScalarDefaults(text []byte) []byte {
	var document any
	if json.Unmarshal(text, &document) != nil {
		return text
	}
	clearComposedDefaults(document)
	kept, err := json.Marshal(document)
	if err != nil {
		return text
	}
	return kept
}

func clearComposedDefaults(value any) {
	switch value := value.(type) {
	case map[string]any:
		switch value["default"].(type) {
		case map[string]any, []any:
			// Properties may be called "default" and "allOf". Only the allOf of a schema is a list.
			if _, isSchema := value["allOf"].([]any); isSchema {
				value["default"] = nil
			}
		}
		for _, child := range value {
			clearComposedDefaults(child)
		}
	case []any:
		for _, child := range value {
			clearComposedDefaults(child)
		}
	}
}

// convertible says why server-side apply refuses the models of a document.
func convertible(document *openapi_v3.Document) string {
	read, err := models.NewOpenAPIV3Data(document)
	if err == nil {
		_, err = schemaconv.ToSchema(read)
	}
	return textOf(err)
}

// document is a served document with its key.
type document struct{ text []byte }

func (d document) Schema(string) ([]byte, error) { return d.text, nil }

func (d document) ServerRelativeURL() string { return "" }

// folder presents a folder to client-go as a server.
type folder map[string]openapi.GroupVersion

func (f folder) Paths() (map[string]openapi.GroupVersion, error) { return f, nil }

// readAll reads every GroupVersion as kubectl does, and all schemas together as server-side apply does.
func readAll(documents folder) ([]string, error) {
	root := openapi3.NewRoot(documents)
	versions, err := root.GroupVersions()
	if err != nil {
		return nil, err
	}
	names := []string{}
	for _, version := range versions {
		if _, err := root.GVSpec(version); err != nil {
			return names, err
		}
		if _, err := root.GVSpecAsMap(version); err != nil {
			return names, err
		}
		names = append(names, nameOf(version))
	}
	_, err = openapi.NewTypeConverter(withSchemas(documents), false)
	return names, err
}

func nameOf(version schema.GroupVersion) string { return version.String() }

// withSchemas leaves out documents without components, since client-go requires components.
func withSchemas(documents folder) folder {
	kept := folder{}
	for name, one := range documents {
		text, _ := one.Schema("")
		parsed := &spec3.OpenAPI{}
		if json.Unmarshal(text, parsed) == nil && parsed.Components != nil {
			kept[name] = one
		}
	}
	return kept
}
