-- Lists and search of the window, and what this laptop keeps for itself besides the history.

-- Drafts and the state of the window; neither shared nor recorded. `local_writes` counts the transactions that wrote
-- nothing else, so that backups can tell whether the fair itself has changed.
CREATE TABLE local_notes (
  key TEXT PRIMARY KEY NOT NULL,
  text TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
CREATE TABLE local_writes (count INTEGER NOT NULL) STRICT;
INSERT INTO local_writes (count) VALUES (0);

-- What lists show in order, without a look at the rows themselves.
CREATE INDEX product_listed ON products (sort_key, id) WHERE deleted_at IS NULL;
CREATE INDEX product_of_exhibitor ON products (exhibitor_id, position, id) WHERE deleted_at IS NULL;
CREATE INDEX product_unpriced ON products (id) WHERE deleted_at IS NULL AND price_dong IS NULL AND price_text = '';
CREATE INDEX product_undescribed ON products (id) WHERE deleted_at IS NULL AND description = '';
CREATE INDEX product_in_bin ON products (id) WHERE deleted_at IS NOT NULL;
CREATE INDEX photo_shown ON photos (product_id, position, id) WHERE deleted_at IS NULL;

-- The search index anew: `owner` holds what finds the exhibitor of a contact or product, so that one search finds
-- "chè Hảo Đạt" wherever the words stand; `exhibitor_id` leads there.
DROP TRIGGER IF EXISTS exhibitor_found;
DROP TRIGGER IF EXISTS exhibitor_found_anew;
DROP TRIGGER IF EXISTS exhibitor_lost;
DROP TRIGGER IF EXISTS contact_found;
DROP TRIGGER IF EXISTS contact_found_anew;
DROP TRIGGER IF EXISTS contact_lost;
DROP TRIGGER IF EXISTS product_found;
DROP TRIGGER IF EXISTS product_found_anew;
DROP TRIGGER IF EXISTS product_lost;
DROP TABLE IF EXISTS search_words;
DROP TABLE IF EXISTS search_rows;

CREATE TABLE search_rows (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  exhibitor_id TEXT NOT NULL
) STRICT;
CREATE INDEX search_row_by_exhibitor ON search_rows (exhibitor_id);
CREATE VIRTUAL TABLE search_words USING fts5 (words, owner, tokenize = "unicode61 remove_diacritics 0");

INSERT INTO search_rows (id, kind, exhibitor_id) SELECT id, 'exhibitor', id FROM exhibitors ORDER BY id;
INSERT INTO search_rows (id, kind, exhibitor_id) SELECT id, 'contact', exhibitor_id FROM contacts ORDER BY id;
INSERT INTO search_rows (id, kind, exhibitor_id) SELECT id, 'product', exhibitor_id FROM products ORDER BY id;
INSERT INTO search_words (rowid, words, owner)
  SELECT n, search_key, '' FROM search_rows JOIN exhibitors USING (id);
INSERT INTO search_words (rowid, words, owner)
  SELECT n, contacts.search_key, exhibitors.search_key
  FROM search_rows JOIN contacts USING (id) JOIN exhibitors ON exhibitors.id = contacts.exhibitor_id;
INSERT INTO search_words (rowid, words, owner)
  SELECT n, products.search_key, exhibitors.search_key
  FROM search_rows JOIN products USING (id) JOIN exhibitors ON exhibitors.id = products.exhibitor_id;

CREATE TRIGGER exhibitor_found AFTER INSERT ON exhibitors BEGIN
  INSERT INTO search_rows (id, kind, exhibitor_id) VALUES (new.id, 'exhibitor', new.id);
  INSERT INTO search_words (rowid, words, owner) SELECT n, new.search_key, '' FROM search_rows WHERE id = new.id;
  UPDATE search_words SET owner = new.search_key
    WHERE rowid IN (SELECT n FROM search_rows WHERE exhibitor_id = new.id AND kind <> 'exhibitor');
END;
CREATE TRIGGER exhibitor_found_anew AFTER UPDATE OF search_key ON exhibitors WHEN new.search_key <> old.search_key BEGIN
  UPDATE search_words SET words = new.search_key WHERE rowid = (SELECT n FROM search_rows WHERE id = new.id);
  UPDATE search_words SET owner = new.search_key
    WHERE rowid IN (SELECT n FROM search_rows WHERE exhibitor_id = new.id AND kind <> 'exhibitor');
END;
CREATE TRIGGER exhibitor_lost AFTER DELETE ON exhibitors BEGIN
  DELETE FROM search_words WHERE rowid = (SELECT n FROM search_rows WHERE id = old.id);
  DELETE FROM search_rows WHERE id = old.id;
END;

CREATE TRIGGER contact_found AFTER INSERT ON contacts BEGIN
  INSERT INTO search_rows (id, kind, exhibitor_id) VALUES (new.id, 'contact', new.exhibitor_id);
  INSERT INTO search_words (rowid, words, owner)
    SELECT n, new.search_key, coalesce((SELECT search_key FROM exhibitors WHERE id = new.exhibitor_id), '')
    FROM search_rows WHERE id = new.id;
END;
CREATE TRIGGER contact_found_anew AFTER UPDATE OF search_key, exhibitor_id ON contacts
WHEN new.search_key <> old.search_key OR new.exhibitor_id <> old.exhibitor_id BEGIN
  UPDATE search_rows SET exhibitor_id = new.exhibitor_id WHERE id = new.id;
  UPDATE search_words SET words = new.search_key,
    owner = coalesce((SELECT search_key FROM exhibitors WHERE id = new.exhibitor_id), '')
    WHERE rowid = (SELECT n FROM search_rows WHERE id = new.id);
END;
CREATE TRIGGER contact_lost AFTER DELETE ON contacts BEGIN
  DELETE FROM search_words WHERE rowid = (SELECT n FROM search_rows WHERE id = old.id);
  DELETE FROM search_rows WHERE id = old.id;
END;

CREATE TRIGGER product_found AFTER INSERT ON products BEGIN
  INSERT INTO search_rows (id, kind, exhibitor_id) VALUES (new.id, 'product', new.exhibitor_id);
  INSERT INTO search_words (rowid, words, owner)
    SELECT n, new.search_key, coalesce((SELECT search_key FROM exhibitors WHERE id = new.exhibitor_id), '')
    FROM search_rows WHERE id = new.id;
END;
CREATE TRIGGER product_found_anew AFTER UPDATE OF search_key, exhibitor_id ON products
WHEN new.search_key <> old.search_key OR new.exhibitor_id <> old.exhibitor_id BEGIN
  UPDATE search_rows SET exhibitor_id = new.exhibitor_id WHERE id = new.id;
  UPDATE search_words SET words = new.search_key,
    owner = coalesce((SELECT search_key FROM exhibitors WHERE id = new.exhibitor_id), '')
    WHERE rowid = (SELECT n FROM search_rows WHERE id = new.id);
END;
CREATE TRIGGER product_lost AFTER DELETE ON products BEGIN
  DELETE FROM search_words WHERE rowid = (SELECT n FROM search_rows WHERE id = old.id);
  DELETE FROM search_rows WHERE id = old.id;
END;
