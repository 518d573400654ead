-- The fair folder's first schema. Released steps are never edited: later steps append.
-- Shared tables come first, parents before children; what this laptop keeps for itself follows.

CREATE TABLE fair (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  name_en TEXT NOT NULL DEFAULT '',
  short_name TEXT NOT NULL DEFAULT '',
  edition TEXT NOT NULL DEFAULT '',
  theme TEXT NOT NULL DEFAULT '',
  opens_on TEXT CHECK (opens_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  closes_on TEXT CHECK (closes_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  opening_hours TEXT NOT NULL DEFAULT '',
  venue TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  host TEXT NOT NULL DEFAULT '',
  hotline TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  word TEXT NOT NULL DEFAULT '',
  word_en TEXT NOT NULL DEFAULT '',
  word_signed_by TEXT NOT NULL DEFAULT '',
  provinces_from TEXT NOT NULL DEFAULT '',
  deleted_at TEXT,
  CHECK (closes_on IS NULL OR opens_on IS NULL OR closes_on >= opens_on)
) STRICT;

CREATE TABLE organisers (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  role TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL CHECK (name <> ''),
  name_en TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE emergency_contacts (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL CHECK (name <> ''),
  phone TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE programme_items (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  held_on TEXT,
  time TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (title <> ''),
  title_en TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE product_groups (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  scheme TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  name_en TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE halls (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL CHECK (name <> ''),
  width_m REAL NOT NULL CHECK (width_m > 0),
  depth_m REAL NOT NULL CHECK (depth_m > 0),
  deleted_at TEXT
) STRICT;

CREATE TABLE plan_items (
  id TEXT PRIMARY KEY NOT NULL,
  hall_id TEXT NOT NULL CONSTRAINT plan_item_hall REFERENCES halls (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN
    ('outline', 'wall', 'entrance', 'pillar', 'stage', 'label', 'power', 'water', 'keep_clear', 'service')),
  x_m REAL NOT NULL,
  y_m REAL NOT NULL,
  width_m REAL NOT NULL DEFAULT 0 CHECK (width_m >= 0),
  depth_m REAL NOT NULL DEFAULT 0 CHECK (depth_m >= 0),
  rotation_deg REAL NOT NULL DEFAULT 0,
  points TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
  deleted_at TEXT
) STRICT;

CREATE TABLE zones (
  id TEXT PRIMARY KEY NOT NULL,
  hall_id TEXT CONSTRAINT zone_hall REFERENCES halls (id) ON DELETE RESTRICT,
  group_id TEXT CONSTRAINT zone_group REFERENCES product_groups (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL CHECK (code <> ''),
  name TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE pavilions (
  id TEXT PRIMARY KEY NOT NULL,
  hall_id TEXT CONSTRAINT pavilion_hall REFERENCES halls (id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK (name <> ''),
  name_en TEXT NOT NULL DEFAULT '',
  province_code TEXT NOT NULL DEFAULT '',
  province_from TEXT NOT NULL DEFAULT '',
  points TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE booths (
  id TEXT PRIMARY KEY NOT NULL,
  hall_id TEXT NOT NULL CONSTRAINT booth_hall REFERENCES halls (id) ON DELETE RESTRICT,
  zone_id TEXT CONSTRAINT booth_zone REFERENCES zones (id) ON DELETE RESTRICT,
  pavilion_id TEXT CONSTRAINT booth_pavilion REFERENCES pavilions (id) ON DELETE RESTRICT,
  code TEXT NOT NULL CHECK (code <> ''),
  kind TEXT NOT NULL DEFAULT 'standard' CHECK (kind IN ('standard', 'raw', 'special')),
  x_m REAL NOT NULL,
  y_m REAL NOT NULL,
  width_m REAL NOT NULL CHECK (width_m > 0),
  depth_m REAL NOT NULL CHECK (depth_m > 0),
  rotation_deg REAL NOT NULL DEFAULT 0,
  open_sides INTEGER NOT NULL DEFAULT 1 CHECK (open_sides BETWEEN 0 AND 4),
  price_dong INTEGER CHECK (price_dong >= 0),
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'blocked')),
  blocked_for TEXT NOT NULL DEFAULT '',
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE booth_facilities (
  id TEXT PRIMARY KEY NOT NULL,
  booth_id TEXT NOT NULL CONSTRAINT booth_facility_booth REFERENCES booths (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  amount REAL,
  unit TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE exhibitors (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  name_en TEXT NOT NULL DEFAULT '',
  short_name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '' CHECK (kind IN ('', 'enterprise', 'cooperative', 'coop_group', 'household',
    'establishment', 'craft_village', 'artisan', 'province_delegation', 'agency_sponsor')),
  tax_id TEXT NOT NULL DEFAULT '',
  registration_no TEXT NOT NULL DEFAULT '',
  fascia_name TEXT NOT NULL DEFAULT '',
  fascia_name_en TEXT NOT NULL DEFAULT '',
  intro TEXT NOT NULL DEFAULT '',
  intro_en TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  province TEXT NOT NULL DEFAULT '',
  province_code TEXT NOT NULL DEFAULT '',
  province_from TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  delegation_id TEXT CONSTRAINT exhibitor_delegation REFERENCES exhibitors (id) ON DELETE RESTRICT,
  booths_requested INTEGER CHECK (booths_requested >= 0),
  raw_space_m2 REAL CHECK (raw_space_m2 >= 0),
  wishes TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'registered'
    CHECK (status IN ('registered', 'confirmed', 'checked_in', 'withdrawn')),
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  search_key TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL DEFAULT '',
  index_key TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE contacts (
  id TEXT PRIMARY KEY NOT NULL,
  exhibitor_id TEXT NOT NULL CONSTRAINT contact_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  zalo TEXT NOT NULL DEFAULT '',
  representative INTEGER NOT NULL DEFAULT 0 CHECK (representative IN (0, 1)),
  search_key TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE consents (
  id TEXT PRIMARY KEY NOT NULL,
  exhibitor_id TEXT NOT NULL CONSTRAINT consent_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  contact_id TEXT CONSTRAINT consent_contact REFERENCES contacts (id) ON DELETE RESTRICT,
  purpose TEXT NOT NULL CHECK (purpose IN ('catalog', 'website', 'list')),
  given_by TEXT NOT NULL DEFAULT '',
  given_at TEXT NOT NULL,
  how TEXT NOT NULL DEFAULT '',
  withdrawn_at TEXT,
  deleted_at TEXT
) STRICT;

CREATE TABLE needs (
  id TEXT PRIMARY KEY NOT NULL,
  exhibitor_id TEXT NOT NULL CONSTRAINT need_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  amount REAL,
  unit TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE products (
  id TEXT PRIMARY KEY NOT NULL,
  exhibitor_id TEXT NOT NULL CONSTRAINT product_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  group_id TEXT CONSTRAINT product_group REFERENCES product_groups (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL CHECK (name <> ''),
  name_en TEXT NOT NULL DEFAULT '',
  group_text TEXT NOT NULL DEFAULT '',
  specification TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  description_en TEXT NOT NULL DEFAULT '',
  ingredients TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '',
  price_dong INTEGER CHECK (price_dong >= 0),
  price_text TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT '',
  barcode TEXT NOT NULL DEFAULT '',
  display_only INTEGER NOT NULL DEFAULT 0 CHECK (display_only IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  search_key TEXT NOT NULL DEFAULT '',
  sort_key TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE recognitions (
  id TEXT PRIMARY KEY NOT NULL,
  product_id TEXT NOT NULL CONSTRAINT recognition_product REFERENCES products (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0,
  scheme TEXT NOT NULL CHECK (scheme IN ('cnnt', 'ocop', 'other')),
  level TEXT NOT NULL DEFAULT '' CHECK (level IN ('', 'huyen', 'tinh', 'khu_vuc', 'quoc_gia')),
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  year INTEGER,
  decision_no TEXT NOT NULL DEFAULT '',
  decision_date TEXT,
  expires_on TEXT,
  text TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE certificates (
  id TEXT PRIMARY KEY NOT NULL,
  exhibitor_id TEXT NOT NULL CONSTRAINT certificate_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  product_id TEXT CONSTRAINT certificate_product REFERENCES products (id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK (name <> ''),
  number TEXT NOT NULL DEFAULT '',
  issuer TEXT NOT NULL DEFAULT '',
  valid_until TEXT,
  deleted_at TEXT
) STRICT;

CREATE TABLE photos (
  id TEXT PRIMARY KEY NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('product', 'exhibitor', 'logo', 'cover', 'advertisement', 'background')),
  product_id TEXT CONSTRAINT photo_product REFERENCES products (id) ON DELETE RESTRICT,
  exhibitor_id TEXT CONSTRAINT photo_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  organiser_id TEXT CONSTRAINT photo_organiser REFERENCES organisers (id) ON DELETE RESTRICT,
  hall_id TEXT CONSTRAINT photo_hall REFERENCES halls (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  extension TEXT NOT NULL CHECK (extension <> ''),
  width_px INTEGER NOT NULL CHECK (width_px > 0),
  height_px INTEGER NOT NULL CHECK (height_px > 0),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  original_name TEXT NOT NULL DEFAULT '',
  caption TEXT NOT NULL DEFAULT '',
  illustration INTEGER NOT NULL DEFAULT 0 CHECK (illustration IN (0, 1)),
  rotation_deg INTEGER NOT NULL DEFAULT 0 CHECK (rotation_deg IN (0, 90, 180, 270)),
  crop_left REAL,
  crop_top REAL,
  crop_right REAL,
  crop_bottom REAL,
  deleted_at TEXT
) STRICT;

CREATE TABLE assignments (
  id TEXT PRIMARY KEY NOT NULL,
  booth_id TEXT NOT NULL CONSTRAINT assignment_booth REFERENCES booths (id) ON DELETE RESTRICT,
  exhibitor_id TEXT CONSTRAINT assignment_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  slot TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'assigned' CHECK (status IN ('held', 'assigned', 'confirmed', 'declined')),
  fascia_name TEXT NOT NULL DEFAULT '',
  fascia_name_en TEXT NOT NULL DEFAULT '',
  held_until TEXT,
  held_for TEXT NOT NULL DEFAULT '',
  held_by TEXT NOT NULL DEFAULT '',
  confirmed_by TEXT NOT NULL DEFAULT '',
  confirmed_at TEXT,
  note TEXT NOT NULL DEFAULT '',
  deleted_at TEXT,
  CHECK (exhibitor_id IS NOT NULL OR status = 'held')
) STRICT;

CREATE TABLE advertisements (
  id TEXT PRIMARY KEY NOT NULL,
  exhibitor_id TEXT CONSTRAINT advertisement_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  photo_id TEXT CONSTRAINT advertisement_photo REFERENCES photos (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0,
  size TEXT NOT NULL CHECK (size IN ('1/1', '1/2', '1/4', '1/8')),
  text TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

CREATE TABLE questions (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL CHECK (code <> ''),
  exhibitor_id TEXT CONSTRAINT question_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  other_exhibitor_id TEXT CONSTRAINT question_other REFERENCES exhibitors (id) ON DELETE RESTRICT,
  product_id TEXT CONSTRAINT question_product REFERENCES products (id) ON DELETE RESTRICT,
  field TEXT NOT NULL DEFAULT '',
  fair_value TEXT NOT NULL DEFAULT '',
  list_value TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL DEFAULT '',
  file TEXT NOT NULL DEFAULT '',
  sheet TEXT NOT NULL DEFAULT '',
  row INTEGER NOT NULL DEFAULT 0,
  asked_at TEXT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  answered_at TEXT,
  deleted_at TEXT
) STRICT;

CREATE TABLE print_runs (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL DEFAULT 'catalog',
  design TEXT NOT NULL DEFAULT '',
  paper TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  pages INTEGER NOT NULL DEFAULT 0,
  made_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE print_run_items (
  id TEXT PRIMARY KEY NOT NULL,
  print_run_id TEXT NOT NULL CONSTRAINT item_print_run REFERENCES print_runs (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind <> ''),
  subject_id TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '',
  content_hash TEXT NOT NULL,
  page INTEGER,
  deleted_at TEXT
) STRICT;

CREATE UNIQUE INDEX assignment_slot ON assignments (booth_id, slot) WHERE deleted_at IS NULL;
CREATE INDEX assignment_by_exhibitor ON assignments (exhibitor_id);
CREATE INDEX booth_order ON booths (sort_key);
CREATE INDEX exhibitor_order ON exhibitors (sort_key);
CREATE INDEX exhibitor_by_tax_id ON exhibitors (tax_id) WHERE tax_id <> '';
CREATE INDEX contact_by_exhibitor ON contacts (exhibitor_id);
CREATE INDEX consent_by_exhibitor ON consents (exhibitor_id);
CREATE INDEX need_by_exhibitor ON needs (exhibitor_id);
CREATE INDEX product_by_exhibitor ON products (exhibitor_id);
CREATE INDEX product_order ON products (sort_key);
CREATE INDEX recognition_by_product ON recognitions (product_id);
CREATE INDEX certificate_by_exhibitor ON certificates (exhibitor_id);
CREATE INDEX photo_by_product ON photos (product_id);
CREATE INDEX photo_by_sha256 ON photos (sha256);
CREATE INDEX question_by_exhibitor ON questions (exhibitor_id);
CREATE INDEX exhibitor_by_delegation ON exhibitors (delegation_id);
CREATE INDEX consent_by_contact ON consents (contact_id);
CREATE INDEX product_by_group ON products (group_id);
CREATE INDEX certificate_by_product ON certificates (product_id);
CREATE INDEX photo_by_exhibitor ON photos (exhibitor_id);
CREATE INDEX question_by_other ON questions (other_exhibitor_id);
CREATE INDEX question_by_product ON questions (product_id);
CREATE INDEX print_run_item_by_run ON print_run_items (print_run_id);

-- Local to this laptop: who changed what (undo, history) and the search index.

CREATE TABLE edits (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
  of_edit INTEGER,
  code TEXT NOT NULL,
  data TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  desk TEXT NOT NULL
) STRICT;

CREATE TABLE changes (
  id INTEGER PRIMARY KEY,
  edit_id INTEGER NOT NULL CONSTRAINT change_edit REFERENCES edits (id) ON DELETE RESTRICT,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  old TEXT NOT NULL,
  new TEXT NOT NULL
) STRICT;

CREATE INDEX change_by_edit ON changes (edit_id);
CREATE INDEX change_by_row ON changes (row_id);

-- `n` ties a text id to a row of the index: rowids of the shared tables may change (VACUUM), these do not.
CREATE TABLE search_rows (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE search_words USING fts5 (words, tokenize = "unicode61 remove_diacritics 0");

CREATE TRIGGER exhibitor_found AFTER INSERT ON exhibitors BEGIN
  INSERT INTO search_rows (id, kind) VALUES (new.id, 'exhibitor');
  INSERT INTO search_words (rowid, words) SELECT n, new.search_key FROM search_rows WHERE id = new.id;
END;
CREATE TRIGGER exhibitor_found_anew AFTER UPDATE OF search_key ON exhibitors WHEN new.search_key <> old.search_key BEGIN
  UPDATE search_words SET words = new.search_key WHERE rowid = (SELECT n FROM search_rows WHERE id = new.id);
END;
CREATE TRIGGER exhibitor_lost AFTER DELETE ON exhibitors BEGIN
  DELETE FROM search_words WHERE rowid = (SELECT n FROM search_rows WHERE id = old.id);
  DELETE FROM search_rows WHERE id = old.id;
END;

CREATE TRIGGER contact_found AFTER INSERT ON contacts BEGIN
  INSERT INTO search_rows (id, kind) VALUES (new.id, 'contact');
  INSERT INTO search_words (rowid, words) SELECT n, new.search_key FROM search_rows WHERE id = new.id;
END;
CREATE TRIGGER contact_found_anew AFTER UPDATE OF search_key ON contacts WHEN new.search_key <> old.search_key BEGIN
  UPDATE search_words SET words = new.search_key WHERE rowid = (SELECT n FROM search_rows WHERE id = new.id);
END;
CREATE TRIGGER contact_lost AFTER DELETE ON contacts BEGIN
  DELETE FROM search_words WHERE rowid = (SELECT n FROM search_rows WHERE id = old.id);
  DELETE FROM search_rows WHERE id = old.id;
END;

CREATE TRIGGER product_found AFTER INSERT ON products BEGIN
  INSERT INTO search_rows (id, kind) VALUES (new.id, 'product');
  INSERT INTO search_words (rowid, words) SELECT n, new.search_key FROM search_rows WHERE id = new.id;
END;
CREATE TRIGGER product_found_anew AFTER UPDATE OF search_key ON products WHEN new.search_key <> old.search_key BEGIN
  UPDATE search_words SET words = new.search_key WHERE rowid = (SELECT n FROM search_rows WHERE id = new.id);
END;
CREATE TRIGGER product_lost AFTER DELETE ON products BEGIN
  DELETE FROM search_words WHERE rowid = (SELECT n FROM search_rows WHERE id = old.id);
  DELETE FROM search_rows WHERE id = old.id;
END;
