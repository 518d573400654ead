"""The printed catalog: CatalogContent in, PDF out."""
