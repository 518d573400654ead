-- Whether what stands as the price of a product can be read as one (domain/completeness), for lists and figures.

ALTER TABLE products ADD COLUMN priced INTEGER NOT NULL DEFAULT 0 CHECK (priced IN (0, 1));
DROP INDEX product_unpriced;
CREATE INDEX product_unpriced ON products (id) WHERE deleted_at IS NULL AND priced = 0;
