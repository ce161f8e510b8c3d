"""What clients of Kubernetes have besides: watches, informers, patches, streams, kubeconfigs."""
