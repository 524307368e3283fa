"""Rules for positions in English dispatches."""
