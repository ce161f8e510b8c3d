"""The additions for clients of Kubernetes: watches, informers, patches, streams, kubeconfigs."""
