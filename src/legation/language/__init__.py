"""What a dispatch says in the terms of its field: sentences, clauses, names, offices, states, dates."""
