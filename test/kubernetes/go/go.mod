module groupversion/test/kubernetes/reader

go 1.24

require (
	github.com/google/gnostic-models v0.7.0
	k8s.io/kube-openapi v0.0.0-20250710124328-f3f2b991d03b
)

require (
	go.yaml.in/yaml/v2 v2.4.2 // indirect
	go.yaml.in/yaml/v3 v3.0.3 // indirect
	google.golang.org/protobuf v1.35.1 // indirect
)
