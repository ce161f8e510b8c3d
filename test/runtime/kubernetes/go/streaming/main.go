// Runs local commands and forwards to local ports, through the streaming server that container runtimes
// use behind a kubelet: the endpoint to which the API server proxies.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strconv"
	"strings"

	"k8s.io/client-go/tools/remotecommand"
	runtimeapi "k8s.io/cri-api/pkg/apis/runtime/v1"
	"k8s.io/kubelet/pkg/cri/streaming"
	utilexec "k8s.io/utils/exec"
)

type machine struct{}

func (machine) Exec(ctx context.Context, _ string, cmd []string, in io.Reader, out, err io.WriteCloser, tty bool, resize <-chan remotecommand.TerminalSize) error {
	if cmd[0] == "size" {
		size := <-resize
		fmt.Fprintf(out, "%dx%d", size.Width, size.Height)
		return nil
	}
	command := exec.CommandContext(ctx, cmd[0], cmd[1:]...)
	command.Stdout, command.Stderr = out, err
	if in != nil {
		stdin, _ := command.StdinPipe()
		go func() { io.Copy(stdin, in); stdin.Close() }()
	}
	failure := command.Run()
	var exit *exec.ExitError
	if errors.As(failure, &exit) {
		return utilexec.CodeExitError{Err: failure, Code: exit.ExitCode()}
	}
	return failure
}

func (m machine) Attach(ctx context.Context, id string, in io.Reader, out, err io.WriteCloser, tty bool, resize <-chan remotecommand.TerminalSize) error {
	return m.Exec(ctx, id, []string{"echo", "attached"}, in, out, err, tty, resize)
}

func (machine) PortForward(_ context.Context, _ string, port int32, stream io.ReadWriteCloser) error {
	line, err := net.Dial("tcp", "127.0.0.1:"+strconv.Itoa(int(port)))
	if err != nil {
		return err
	}
	defer line.Close()
	go io.Copy(line, stream)
	_, err = io.Copy(stream, line)
	return err
}

func main() {
	config := streaming.DefaultConfig
	config.Addr = "127.0.0.1:0"
	server, err := streaming.NewServer(config, machine{})
	if err != nil {
		panic(err)
	}
	// Gets a token for the request first, as a kubelet does, then passes the call on.
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query := r.URL.Query()
		is := func(name string) bool { return query.Get(name) == "true" }
		var path string
		switch {
		case strings.HasSuffix(r.URL.Path, "/exec"):
			answer, err := server.GetExec(&runtimeapi.ExecRequest{ContainerId: "c", Cmd: query["command"], Stdin: is("stdin"), Stdout: is("stdout"), Stderr: is("stderr"), Tty: is("tty")})
			if err != nil {
				http.Error(w, err.Error(), 400)
				return
			}
			path = answer.Url
		case strings.HasSuffix(r.URL.Path, "/attach"):
			answer, err := server.GetAttach(&runtimeapi.AttachRequest{ContainerId: "c", Stdin: is("stdin"), Stdout: is("stdout"), Stderr: is("stderr"), Tty: is("tty")})
			if err != nil {
				http.Error(w, err.Error(), 400)
				return
			}
			path = answer.Url
		default:
			ports := []int32{}
			for _, text := range strings.Split(query.Get("ports"), ",") {
				port, _ := strconv.Atoi(text)
				ports = append(ports, int32(port))
			}
			answer, err := server.GetPortForward(&runtimeapi.PortForwardRequest{PodSandboxId: "p", Port: ports})
			if err != nil {
				http.Error(w, err.Error(), 400)
				return
			}
			path = answer.Url
		}
		inner := r.Clone(r.Context())
		target, _ := inner.URL.Parse(path)
		target.RawQuery = r.URL.RawQuery
		inner.URL = target
		server.ServeHTTP(w, inner)
	}))
	fmt.Println(front.URL)
	io.Copy(io.Discard, os.Stdin)
}
