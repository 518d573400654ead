"""The tab "Cần in lại": what was printed and is wrong now."""
