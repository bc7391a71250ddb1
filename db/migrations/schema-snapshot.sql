CREATE TABLE change_log (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
  who TEXT NOT NULL CHECK (who <> ''),
  command TEXT NOT NULL CHECK (command IN ('create', 'import', 'save', 'remove', 'issue', 'review', 'undo', 'redo')),
  why TEXT NOT NULL,
  refers_to INTEGER REFERENCES change_log (sequence),
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  shape INTEGER NOT NULL CHECK (shape >= 1),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  CHECK ((command IN ('undo', 'redo')) = (refers_to IS NOT NULL)),
  CHECK (refers_to < sequence)
) STRICT;

CREATE INDEX change_log_at ON change_log (at, sequence);

CREATE INDEX change_log_refers_to ON change_log (refers_to, sequence) WHERE refers_to IS NOT NULL;

CREATE TABLE change_payload (
  sequence INTEGER NOT NULL REFERENCES change_log (sequence),
  position INTEGER NOT NULL CHECK (position >= 0),
  record_id TEXT NOT NULL CHECK (record_id <> ''),
  what TEXT NOT NULL CHECK (what IN ('added', 'changed', 'removed')),
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX change_payload_record ON change_payload (record_id, sequence);

CREATE TABLE id_counter (
  type TEXT NOT NULL PRIMARY KEY CHECK (type <> ''),
  last INTEGER NOT NULL CHECK (last >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_file (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  media_type TEXT NOT NULL CHECK (media_type GLOB '?*/?*'),
  bytes BLOB NOT NULL,
  kept_in INTEGER NOT NULL REFERENCES change_log (sequence)
) STRICT;

CREATE TABLE link (
  from_id TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CHECK (field <> ''),
  position INTEGER NOT NULL CHECK (position >= 0),
  to_id TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (from_id, field, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_to ON link (to_id, from_id);

CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
  id TEXT NOT NULL PRIMARY KEY CHECK (id GLOB '[A-Z]*-[0-9]*'),
  type TEXT NOT NULL CHECK (type <> ''),
  body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id),
  changed_in INTEGER NOT NULL REFERENCES change_log (sequence)
) STRICT;

CREATE UNIQUE INDEX record_one_organization ON record (type) WHERE type = 'organization';

CREATE TABLE unfinished (
  place TEXT NOT NULL PRIMARY KEY CHECK (place <> ''),
  text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;
