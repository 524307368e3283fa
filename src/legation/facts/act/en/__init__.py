"""Rules for acts in English dispatches."""
