"""The gazetteer: reviewed tables of states, organisations and places, and the matcher that finds them.

The tables are Legation's own, save `cities.tsv`, which is derived from GeoNames (CC BY 4.0, see
`cities.LICENSE.md`).
"""
