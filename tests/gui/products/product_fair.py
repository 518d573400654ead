"""The ids of the products in the fair of these tests."""

COFFEE, HONEY, POT, VASE = "p-coffee", "p-honey", "p-pot", "p-vase"
