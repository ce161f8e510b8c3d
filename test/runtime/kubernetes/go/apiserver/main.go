// Runs the API server for custom resources that real clusters run, with its own etcd: `server FOLDER [etcd flags]`.
// If ETCD_ENDPOINT is set, it uses the etcd at that address instead, and cannot compact it.
// It prints its address as one line of JSON, compacts etcd for every line `compact` on stdin, and exits when stdin ends.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/pflag"
	pb "go.etcd.io/etcd/api/v3/etcdserverpb"
	"go.etcd.io/etcd/server/v3/embed"
	"go.etcd.io/etcd/server/v3/storage/mvcc"
	"k8s.io/apiextensions-apiserver/pkg/apiserver"
	"k8s.io/apiextensions-apiserver/pkg/cmd/server/options"
	generatedopenapi "k8s.io/apiextensions-apiserver/pkg/generated/openapi"
	"k8s.io/apiserver/pkg/authentication/authenticator"
	"k8s.io/apiserver/pkg/authorization/authorizerfactory"
	openapinamer "k8s.io/apiserver/pkg/endpoints/openapi"
	genericapiserver "k8s.io/apiserver/pkg/server"
	"k8s.io/client-go/rest"
)

func main() {
	endpoint := os.Getenv("ETCD_ENDPOINT")
	var etcd *embed.Etcd
	if endpoint == "" {
		var err error
		if etcd, err = startEtcd(filepath.Join(os.Args[1], "etcd")); err != nil {
			log.Fatal(err)
		}
		endpoint = "http://" + etcd.Clients[0].Addr().String()
	}
	loopback, err := startServer(endpoint, filepath.Join(os.Args[1], "certificates"), os.Args[2:])
	if err != nil {
		log.Fatal(err)
	}
	out := json.NewEncoder(os.Stdout)
	out.Encode(map[string]string{"host": loopback.Host, "token": loopback.BearerToken, "ca": string(loopback.CAData)})
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		if in.Text() != "compact" || etcd == nil {
			log.Fatalf("unknown command %q", in.Text())
		}
		revision := etcd.Server.KV().Rev()
		request := &pb.CompactionRequest{Revision: revision, Physical: true}
		// ErrCompacted: nothing has changed since the last compaction.
		if _, err := etcd.Server.Compact(context.Background(), request); err != nil && !errors.Is(err, mvcc.ErrCompacted) {
			log.Fatal(err)
		}
		out.Encode(revision)
	}
}

// A single member. No test needs the data after a crash, so only a benchmark asks it to flush what it writes.
func startEtcd(folder string) (*embed.Etcd, error) {
	anyPort := []url.URL{{Scheme: "http", Host: "127.0.0.1:0"}}
	config := embed.NewConfig()
	config.Dir = folder
	config.UnsafeNoFsync = os.Getenv("ETCD_FSYNC") == ""
	config.LogLevel = "error"
	config.EnableGRPCGateway = false
	config.ListenClientUrls, config.AdvertiseClientUrls = anyPort, anyPort
	config.ListenPeerUrls, config.AdvertisePeerUrls = anyPort, anyPort
	config.InitialCluster = config.InitialClusterFromName(config.Name)
	etcd, err := embed.StartEtcd(config)
	if err != nil {
		return nil, err
	}
	select {
	case <-etcd.Server.ReadyNotify():
		return etcd, nil
	case err := <-etcd.Err():
		return nil, err
	}
}

// Returns how to reach the server, once it is ready. The token allows everything; other callers are refused.
func startServer(etcd, certificates string, flags []string) (*rest.Config, error) {
	all := options.NewCustomResourceDefinitionsServerOptions(os.Stdout, os.Stderr)
	parts := all.RecommendedOptions
	set := pflag.NewFlagSet("etcd", pflag.ExitOnError)
	parts.Etcd.AddFlags(set)
	if err := set.Parse(flags); err != nil {
		return nil, err
	}
	parts.Etcd.StorageConfig.Transport.ServerList = []string{etcd}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	parts.SecureServing.Listener = listener
	parts.SecureServing.BindPort = listener.Addr().(*net.TCPAddr).Port
	parts.SecureServing.ServerCert.CertDirectory = certificates
	loopback := net.IPv4(127, 0, 0, 1)
	if err := parts.SecureServing.MaybeDefaultWithSelfSignedCerts("localhost", nil, []net.IP{loopback}); err != nil {
		return nil, err
	}

	config := genericapiserver.NewRecommendedConfig(apiserver.Codecs)
	if err := all.ServerRunOptions.ApplyTo(&config.Config); err != nil {
		return nil, err
	}
	if err := parts.Etcd.ApplyTo(&config.Config); err != nil {
		return nil, err
	}
	if err := parts.SecureServing.ApplyToConfig(&config.Config); err != nil {
		return nil, err
	}
	if err := all.APIEnablement.ApplyTo(&config.Config, apiserver.DefaultAPIResourceConfigSource(), apiserver.Scheme); err != nil {
		return nil, err
	}
	namer := openapinamer.NewDefinitionNamer(apiserver.Scheme)
	config.OpenAPIConfig = genericapiserver.DefaultOpenAPIConfig(generatedopenapi.GetOpenAPIDefinitions, namer)
	config.OpenAPIConfig.Info.Title = "Kubernetes"
	config.OpenAPIV3Config = genericapiserver.DefaultOpenAPIV3Config(generatedopenapi.GetOpenAPIDefinitions, namer)
	config.Authentication.Authenticator = authenticator.RequestFunc(func(*http.Request) (*authenticator.Response, bool, error) {
		return nil, false, nil
	})
	config.Authorization.Authorizer = authorizerfactory.NewAlwaysAllowAuthorizer()
	restOptions := options.NewCRDRESTOptionsGetter(*parts.Etcd, config.ResourceTransformers, config.StorageObjectCountTracker)
	server, err := (&apiserver.Config{
		GenericConfig: config,
		ExtraConfig:   apiserver.ExtraConfig{CRDRESTOptionsGetter: restOptions},
	}).Complete().New(genericapiserver.NewEmptyDelegate())
	if err != nil {
		return nil, err
	}
	failed := make(chan error, 1)
	go func() { failed <- server.GenericAPIServer.PrepareRun().RunWithContext(context.Background()) }()
	return config.LoopbackClientConfig, waitUntilReady(config.LoopbackClientConfig, failed)
}

func waitUntilReady(loopback *rest.Config, failed <-chan error) error {
	client, err := rest.HTTPClientFor(loopback)
	if err != nil {
		return err
	}
	for {
		answer, err := client.Get(loopback.Host + "/readyz")
		if err == nil {
			answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case err := <-failed:
			return fmt.Errorf("the server ended: %w", err)
		case <-time.After(50 * time.Millisecond):
		}
	}
}
