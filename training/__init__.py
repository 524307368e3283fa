"""How the encoder of language/encoder was trained; nothing that the product runs."""
