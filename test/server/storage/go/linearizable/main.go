// Reads a history of operations on keys, one JSON object a line, and says whether it is linearizable: `ok`, `illegal` or
// `unknown`, where it took too long.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"math"
	"os"
	"time"

	"github.com/anishathalye/porcupine"
)

// An operation. Values are never written twice, so that they stand for revisions.
type operation struct {
	Client int    `json:"client"`
	Key    string `json:"key"`
	Kind   string `json:"kind"` // put, swap, get
	Value  string `json:"value"`
	// What a swap replaces.
	Expected string `json:"expected"`
	// What a get found, or whether a swap was done: `done`, `refused`.
	Result string `json:"result"`
	Call   int64  `json:"call"`
	// 0: nobody knows whether it happened.
	Return int64 `json:"return"`
}

var register = porcupine.Model{
	Partition: func(history []porcupine.Operation) [][]porcupine.Operation {
		byKey := map[string][]porcupine.Operation{}
		for _, each := range history {
			key := each.Input.(operation).Key
			byKey[key] = append(byKey[key], each)
		}
		parts := make([][]porcupine.Operation, 0, len(byKey))
		for _, part := range byKey {
			parts = append(parts, part)
		}
		return parts
	},
	Init: func() interface{} { return "" },
	Step: func(state, input, _ interface{}) (bool, interface{}) {
		op, present := input.(operation), state.(string)
		known := op.Return != 0
		switch op.Kind {
		case "put":
			return true, op.Value
		case "swap":
			fits := present == op.Expected
			if known && fits != (op.Result == "done") {
				return false, present
			}
			if fits {
				return true, op.Value
			}
			return true, present
		default:
			return !known || op.Result == present, present
		}
	},
	Equal: func(left, right interface{}) bool { return left == right },
}

func main() {
	var history []porcupine.Operation
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var op operation
		if err := json.Unmarshal(lines.Bytes(), &op); err != nil {
			log.Fatal(err)
		}
		if op.Return == 0 && op.Kind == "get" {
			continue
		}
		end := op.Return
		if end == 0 {
			end = math.MaxInt64
		}
		history = append(history, porcupine.Operation{ClientId: op.Client, Input: op, Call: op.Call, Output: nil, Return: end})
	}
	fmt.Println(map[porcupine.CheckResult]string{
		porcupine.Ok: "ok", porcupine.Illegal: "illegal", porcupine.Unknown: "unknown",
	}[porcupine.CheckOperationsTimeout(register, history, time.Minute)])
}
