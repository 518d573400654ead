-- The floor plan as staff draw it: the narrowest aisle, the picture behind a hall, what moves together, draws of lots.

ALTER TABLE halls ADD COLUMN least_aisle_m REAL NOT NULL DEFAULT 2 CHECK (least_aisle_m >= 0);
ALTER TABLE halls ADD COLUMN background_x_m REAL NOT NULL DEFAULT 0;
ALTER TABLE halls ADD COLUMN background_y_m REAL NOT NULL DEFAULT 0;
ALTER TABLE halls ADD COLUMN background_width_m REAL NOT NULL DEFAULT 0 CHECK (background_width_m >= 0);
ALTER TABLE halls ADD COLUMN background_fade REAL NOT NULL DEFAULT 0.5 CHECK (background_fade BETWEEN 0 AND 1);
ALTER TABLE plan_items ADD COLUMN bundle TEXT NOT NULL DEFAULT '';
ALTER TABLE booths ADD COLUMN bundle TEXT NOT NULL DEFAULT '';
ALTER TABLE booths ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));

CREATE TABLE draws (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  seed TEXT NOT NULL CHECK (seed <> ''),
  drawn_at TEXT NOT NULL,
  drawn_by TEXT NOT NULL DEFAULT '',
  deleted_at TEXT
) STRICT;

-- The order of the draw is `position`; without a booth the exhibitor got none. Name and code are as they were then.
CREATE TABLE draw_results (
  id TEXT PRIMARY KEY NOT NULL,
  draw_id TEXT NOT NULL CONSTRAINT draw_result_draw REFERENCES draws (id) ON DELETE RESTRICT,
  exhibitor_id TEXT NOT NULL CONSTRAINT draw_result_exhibitor REFERENCES exhibitors (id) ON DELETE RESTRICT,
  booth_id TEXT CONSTRAINT draw_result_booth REFERENCES booths (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0,
  exhibitor_name TEXT NOT NULL DEFAULT '',
  booth_code TEXT NOT NULL DEFAULT '',
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  deleted_at TEXT
) STRICT;

CREATE INDEX draw_result_by_draw ON draw_results (draw_id);
CREATE INDEX draw_result_by_exhibitor ON draw_results (exhibitor_id);
CREATE INDEX draw_result_by_booth ON draw_results (booth_id);
CREATE INDEX booth_by_hall ON booths (hall_id);
CREATE INDEX booth_by_zone ON booths (zone_id);
CREATE INDEX booth_by_pavilion ON booths (pavilion_id);
CREATE INDEX plan_item_by_hall ON plan_items (hall_id);
CREATE INDEX booth_facility_by_booth ON booth_facilities (booth_id);
