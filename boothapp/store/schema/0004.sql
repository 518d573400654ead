-- Draws of lots that were broken off, and which booths were in a draw.

ALTER TABLE draws ADD COLUMN broken_off TEXT NOT NULL DEFAULT '';
ALTER TABLE draw_results ADD COLUMN undrawn INTEGER NOT NULL DEFAULT 0 CHECK (undrawn IN (0, 1));

-- Code and hall are as they were then.
CREATE TABLE draw_booths (
  id TEXT PRIMARY KEY NOT NULL,
  draw_id TEXT NOT NULL CONSTRAINT draw_booth_draw REFERENCES draws (id) ON DELETE RESTRICT,
  booth_id TEXT NOT NULL CONSTRAINT draw_booth_booth REFERENCES booths (id) ON DELETE RESTRICT,
  booth_code TEXT NOT NULL DEFAULT '',
  hall_name TEXT NOT NULL DEFAULT '',
  left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1)),
  deleted_at TEXT
) STRICT;

CREATE INDEX draw_booth_by_draw ON draw_booths (draw_id);
CREATE INDEX draw_booth_by_booth ON draw_booths (booth_id);
