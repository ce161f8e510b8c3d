package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	yaml "go.yaml.in/yaml/v3"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// compare describes the first difference between the decoded protobuf and what gnostic makes of the JSON.
func compare(found *finding, want, decoded proto.Message, encoded []byte) {
	if bytes, err := proto.Marshal(want); err == nil {
		found.SameBytes = string(bytes) == string(encoded)
	}
	normalise(want.ProtoReflect())
	normalise(decoded.ProtoReflect())
	found.Different = firstDifference("", want.ProtoReflect(), decoded.ProtoReflect())
}

// normalise writes every YAML value in one style, so that only contents are compared.
func normalise(message protoreflect.Message) {
	message.Range(func(field protoreflect.FieldDescriptor, value protoreflect.Value) bool {
		switch {
		case field.Name() == "yaml" && message.Descriptor().Name() == "Any":
			var parsed any
			if err := yaml.Unmarshal([]byte(value.String()), &parsed); err != nil {
				message.Set(field, protoreflect.ValueOfString("not YAML: "+err.Error()))
			} else if text, err := json.Marshal(plain(parsed)); err == nil {
				message.Set(field, protoreflect.ValueOfString(string(text)))
			}
		case field.Message() == nil:
		case field.IsList():
			for i := 0; i < value.List().Len(); i++ {
				normalise(value.List().Get(i).Message())
			}
		default:
			normalise(value.Message())
		}
		return true
	})
}

// plain converts YAML values, whose maps may have keys of any type, to JSON values.
func plain(value any) any {
	switch value := value.(type) {
	case map[any]any:
		made := map[string]any{}
		for key, child := range value {
			made[fmt.Sprint(key)] = plain(child)
		}
		return made
	case map[string]any:
		for key, child := range value {
			value[key] = plain(child)
		}
	case []any:
		for i, child := range value {
			value[i] = plain(child)
		}
	}
	return value
}

// firstDifference names the first field in which two messages differ, with both values.
func firstDifference(path string, want, got protoreflect.Message) string {
	if proto.Equal(want.Interface(), got.Interface()) {
		return ""
	}
	fields := want.Descriptor().Fields()
	for i := 0; i < fields.Len(); i++ {
		field := fields.Get(i)
		where := path + "/" + string(field.Name())
		if want.Has(field) != got.Has(field) {
			return fmt.Sprintf("%s: want it %v, got it %v", where, want.Has(field), got.Has(field))
		}
		if !want.Has(field) {
			continue
		}
		a, b := want.Get(field), got.Get(field)
		if field.IsList() {
			if a.List().Len() != b.List().Len() {
				return fmt.Sprintf("%s: want %d, got %d", where, a.List().Len(), b.List().Len())
			}
			for j := 0; field.Message() != nil && j < a.List().Len(); j++ {
				if found := firstDifference(fmt.Sprintf("%s/%d", where, j), a.List().Get(j).Message(), b.List().Get(j).Message()); found != "" {
					return found
				}
			}
		} else if field.Message() != nil {
			if found := firstDifference(where, a.Message(), b.Message()); found != "" {
				return found
			}
			continue
		}
		if !a.Equal(b) {
			return fmt.Sprintf("%s: want %s, got %s", where, short(a), short(b))
		}
	}
	return path + ": fields that the message does not know"
}

// short returns the beginning of a value.
func short(value any) string {
	return fmt.Sprintf("%.200s", fmt.Sprint(value))
}

// sameDocument compares a JSON document with the YAML that gnostic writes.
func sameDocument(text []byte, written *yaml.Node) error {
	var want any
	if err := json.Unmarshal(text, &want); err != nil {
		return err
	}
	// Written and reread as YAML, since the tree still shows the style of its source.
	again, err := yaml.Marshal(written)
	if err != nil {
		return err
	}
	var got any
	if err := yaml.Unmarshal(again, &got); err != nil {
		return err
	}
	return sameJSON(want, plain(got))
}

// sameJSON compares two values by their JSON.
func sameJSON(want, got any) error {
	a, err := parsed(want)
	if err != nil {
		return err
	}
	b, err := parsed(got)
	if err != nil {
		return err
	}
	if where := difference("", a, b); where != "" {
		return fmt.Errorf("%s", where)
	}
	return nil
}

func parsed(value any) (any, error) {
	text, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	var made any
	err = decoder.Decode(&made)
	return made, err
}

// difference names the first place in which two JSON values differ.
func difference(path string, want, got any) string {
	if reflect.DeepEqual(want, got) {
		return ""
	}
	switch want := want.(type) {
	case map[string]any:
		other, ok := got.(map[string]any)
		if !ok {
			break
		}
		for key, child := range want {
			if _, ok := other[key]; !ok {
				return fmt.Sprintf("%s/%s is lost: %s", path, key, short(child))
			}
			if found := difference(path+"/"+key, child, other[key]); found != "" {
				return found
			}
		}
		for key, child := range other {
			if _, ok := want[key]; !ok {
				return fmt.Sprintf("%s/%s is new: %s", path, key, short(child))
			}
		}
	case []any:
		other, ok := got.([]any)
		if !ok || len(other) != len(want) {
			break
		}
		for i, child := range want {
			if found := difference(fmt.Sprintf("%s/%d", path, i), child, other[i]); found != "" {
				return found
			}
		}
	}
	return fmt.Sprintf("%s: want %s, got %s", path, short(want), short(got))
}
