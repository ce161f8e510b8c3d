package main

import (
	"encoding/json"

	openapi_v2 "github.com/google/gnostic-models/openapiv2"
	"google.golang.org/protobuf/proto"
	"k8s.io/kube-openapi/pkg/schemaconv"
	models "k8s.io/kube-openapi/pkg/util/proto"
	"k8s.io/kube-openapi/pkg/validation/spec"
)

func readV2(text, encoded []byte) *finding {
	found := &finding{}
	decoded := &openapi_v2.Document{}
	found.Undecoded = textOf(proto.Unmarshal(encoded, decoded))
	want, err := openapi_v2.ParseDocument(text)
	found.Refused = textOf(err)
	if err == nil {
		compare(found, want, decoded, encoded)
		found.Reencoded = textOf(sameDocument(text, decoded.ToRawInfo()))
	}
	swagger := &spec.Swagger{}
	found.Spec = textOf(json.Unmarshal(text, swagger))
	found.FromProtobuf = textOf(fromV2(swagger, decoded))
	read, err := models.NewOpenAPIData(decoded)
	found.Models = textOf(err)
	if err == nil {
		_, err = schemaconv.ToSchema(read)
		found.Converted = textOf(err)
	}
	return found
}

// fromV2 reads kube-openapi's types from the protobuf, as client-go does, and compares them with those from JSON.
func fromV2(want *spec.Swagger, decoded *openapi_v2.Document) error {
	got := &spec.Swagger{}
	if _, err := got.FromGnostic(decoded); err != nil {
		return err
	}
	return sameJSON(want, got)
}
