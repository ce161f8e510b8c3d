"""One of many programs leads; the others stand by."""
