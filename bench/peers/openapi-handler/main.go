// Command openapi-handler serves a Swagger 2.0 document at /openapi/v2 with kube-openapi's handler, as Kubernetes'
// API servers do.
//
//	openapi-handler swagger.json
package main

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"

	"k8s.io/kube-openapi/pkg/handler"
	"k8s.io/kube-openapi/pkg/validation/spec"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		return err
	}
	document := &spec.Swagger{}
	if err := json.Unmarshal(text, document); err != nil {
		return err
	}
	mux := http.NewServeMux()
	handler.NewOpenAPIService(document).RegisterOpenAPIVersionedService("/openapi/v2", mux)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Printf("serving on http://%s\n", listener.Addr())
	return http.Serve(listener, mux)
}
