// Command protobuf prints random objects of Kubernetes' kinds, each in protobuf and in JSON, as kubectl would send them.
//
// Its arguments are a number of objects for each kind, and the kinds: 40 "apps/v1 Deployment".
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"math/rand"
	"os"
	"reflect"
	"strconv"
	"strings"
	"time"

	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer/protobuf"
	"k8s.io/apimachinery/pkg/util/intstr"
	"k8s.io/client-go/kubernetes/scheme"
)

const deepest = 14

var random = rand.New(rand.NewSource(7))

func pick[T any](values ...T) T { return values[random.Intn(len(values))] }

func randomTime() time.Time { return time.Unix(random.Int63n(2e9), random.Int63n(1e6)*1000).UTC() }

// fillSpecial fills a value whose JSON does not follow from its fields.
func fillSpecial(value any) bool {
	switch typed := value.(type) {
	case *metav1.TypeMeta:
	case *metav1.Time:
		*typed = pick(metav1.Time{}, metav1.NewTime(randomTime()))
	case *metav1.MicroTime:
		*typed = pick(metav1.MicroTime{}, metav1.NewMicroTime(randomTime()))
	case *intstr.IntOrString:
		*typed = pick(intstr.FromInt32(0), intstr.FromInt32(8080), intstr.FromString(""), intstr.FromString("50%"))
	case *resource.Quantity:
		*typed = resource.MustParse(pick("0", "500m", "2Gi"))
	case *metav1.FieldsV1:
		typed.Raw = []byte(`{"f:a":{}}`)
	case *runtime.RawExtension:
		typed.Raw = []byte(`{"a":[1]}`)
	default:
		return false
	}
	return true
}

func fill(value reflect.Value, depth int) {
	if fillSpecial(value.Addr().Interface()) {
		return
	}
	switch value.Kind() {
	case reflect.String:
		value.SetString(pick("", "a", "é\"b"))
	case reflect.Bool:
		value.SetBool(pick(true, false))
	case reflect.Int32:
		value.SetInt(pick[int64](0, 1, -5, 1<<30))
	case reflect.Int64:
		value.SetInt(pick[int64](0, 1, -5, 1<<53+1))
	case reflect.Pointer:
		if depth < deepest && random.Intn(3) > 0 {
			value.Set(reflect.New(value.Type().Elem()))
			fill(value.Elem(), depth+1)
		}
	case reflect.Slice:
		fillSlice(value, depth)
	case reflect.Map:
		value.Set(reflect.MakeMap(value.Type()))
		for range 1 + random.Intn(2) {
			item := reflect.New(value.Type().Elem()).Elem()
			fill(item, depth+1)
			value.SetMapIndex(reflect.ValueOf(pick("", "k", "l")).Convert(value.Type().Key()), item)
		}
	case reflect.Struct:
		for i := range value.NumField() {
			fill(value.Field(i), depth+1)
		}
	default:
		log.Fatalf("a field has the type %s, which is not expected", value.Type())
	}
}

func fillSlice(value reflect.Value, depth int) {
	if value.Type().Elem().Kind() == reflect.Uint8 {
		value.SetBytes([]byte{1, 2, 255})
		return
	}
	if depth >= deepest {
		return
	}
	length := 1 + random.Intn(2)
	value.Set(reflect.MakeSlice(value.Type(), length, length))
	for i := range length {
		fill(value.Index(i), depth+1)
	}
}

func print(out *bufio.Writer, kind schema.GroupVersionKind) error {
	object, err := scheme.Scheme.New(kind)
	if err != nil {
		return err
	}
	fill(reflect.ValueOf(object).Elem(), 0)
	object.GetObjectKind().SetGroupVersionKind(kind)
	var encoded bytes.Buffer
	if err := protobuf.NewSerializer(scheme.Scheme, scheme.Scheme).Encode(object, &encoded); err != nil {
		return err
	}
	text, err := json.Marshal(object)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s\t%s\n", base64.StdEncoding.EncodeToString(encoded.Bytes()), text)
	return err
}

func main() {
	count, err := strconv.Atoi(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, arg := range os.Args[2:] {
		version, kind, _ := strings.Cut(arg, " ")
		parsed, err := schema.ParseGroupVersion(version)
		if err != nil {
			log.Fatal(err)
		}
		for range count {
			if err := print(out, parsed.WithKind(kind)); err != nil {
				log.Fatalf("%s: %v", arg, err)
			}
		}
	}
}
