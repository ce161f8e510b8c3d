"""The parts of a kubeconfig, with the interface of the official client."""
