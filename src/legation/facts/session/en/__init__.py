"""English rules for sessions."""
