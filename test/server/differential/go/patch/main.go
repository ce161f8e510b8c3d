// Command patch applies strategic merge patches to objects of Kubernetes, as its API server does. Each line of the input is
// {"kind", "object", "patch"}, and gets a line {"result"}, {"error"}, or {"panic"} for patches that make Kubernetes' code panic.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	apps "k8s.io/api/apps/v1"
	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/strategicpatch"
)

var kinds = map[string]any{
	"Deployment":  apps.Deployment{},
	"StatefulSet": apps.StatefulSet{},
	"CronJob":     batch.CronJob{},
	"Pod":         core.Pod{},
	"Service":     core.Service{},
}

type task struct {
	Kind   string         `json:"kind"`
	Object map[string]any `json:"object"`
	Patch  map[string]any `json:"patch"`
}

type answer struct {
	Result map[string]any `json:"result,omitempty"`
	Error  string         `json:"error,omitempty"`
	Panic  bool           `json:"panic,omitempty"`
}

func apply(next task) (given answer) {
	defer func() {
		if recover() != nil {
			given = answer{Panic: true}
		}
	}()
	result, err := strategicpatch.StrategicMergeMapPatch(next.Object, next.Patch, kinds[next.Kind])
	if err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Result: result}
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	answers := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var next task
		if err := json.Unmarshal(lines.Bytes(), &next); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if err := answers.Encode(apply(next)); err != nil {
			os.Exit(1)
		}
	}
}
