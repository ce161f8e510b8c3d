"""Leader election: one of many programs leads, the others stand by."""
