// Judges CustomResourceDefinitions as the API server does on creation. Each line on stdin is one, as JSON; each line on
// stdout is a JSON list of what is wrong with it, empty if the server accepts it.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/install"
	v1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
)

func main() {
	scheme := runtime.NewScheme()
	install.Install(scheme)
	decoder := serializer.NewCodecFactory(scheme, serializer.EnableStrict).UniversalDeserializer()
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 64<<20)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		if err := out.Encode(judge(scheme, decoder, in.Bytes())); err != nil {
			log.Fatal(err)
		}
	}
}

func judge(scheme *runtime.Scheme, decoder runtime.Decoder, text []byte) (found []string) {
	// A server answers such a request with an internal error: selectable fields beside a schema that it cannot read.
	defer func() {
		if problem := recover(); problem != nil {
			found = []string{fmt.Sprint("panic: ", problem)}
		}
	}()
	object, _, err := decoder.Decode(text, nil, &v1.CustomResourceDefinition{})
	if err != nil {
		return []string{err.Error()}
	}
	scheme.Default(object)
	definition := &apiextensions.CustomResourceDefinition{}
	if err := scheme.Convert(object, definition, nil); err != nil {
		return []string{err.Error()}
	}
	for _, version := range definition.Spec.Versions {
		if version.Storage {
			definition.Status.StoredVersions = []string{version.Name}
			break
		}
	}
	found = []string{}
	for _, err := range validation.ValidateCustomResourceDefinition(context.Background(), definition) {
		found = append(found, err.Error())
	}
	return found
}
