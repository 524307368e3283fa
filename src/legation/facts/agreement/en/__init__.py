"""English rules for agreements."""
