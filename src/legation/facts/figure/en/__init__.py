"""Rules for English dispatches, and their examples."""
