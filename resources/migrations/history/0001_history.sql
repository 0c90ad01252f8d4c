-- SPDX-FileCopyrightText: 2026 The Tidemark authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are UTC seconds. kind: 0 profile, 1 post, 2 hashtag, 3 sound.
-- Raw bodies, once each, named by their content; data is zstd, sha256 is of the plain bytes.
CREATE TABLE bodies (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE answers (
    id INTEGER PRIMARY KEY,
    body INTEGER NOT NULL REFERENCES bodies (id),
    endpoint TEXT NOT NULL,
    key TEXT NOT NULL,
    parameters TEXT NOT NULL,
    origin TEXT NOT NULL,
    fetched_at INTEGER NOT NULL
) STRICT;

CREATE INDEX answers_key ON answers (key, fetched_at);

CREATE INDEX answers_body ON answers (body);

CREATE TABLE entities (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    gone_since INTEGER,
    sightings INTEGER NOT NULL DEFAULT 0,
    picture TEXT,
    UNIQUE (kind, key)
) STRICT;

-- One row for each time an answer carried counters of an entity; NULL: not in the answer.
CREATE TABLE observations (
    entity INTEGER NOT NULL,
    t INTEGER NOT NULL,
    answer INTEGER NOT NULL,
    followers INTEGER,
    following INTEGER,
    likes INTEGER,
    likes_given INTEGER,
    videos INTEGER,
    views INTEGER,
    comments INTEGER,
    shares INTEGER,
    saves INTEGER,
    downloads INTEGER,
    users INTEGER,
    PRIMARY KEY (entity, t)
) STRICT, WITHOUT ROWID;

-- What is not a counter: a row for each time something changed, whole, so that one row is the
-- state as of a time.
CREATE TABLE profile_versions (
    entity INTEGER NOT NULL,
    t INTEGER NOT NULL,
    handle TEXT,
    nickname TEXT,
    bio TEXT,
    bio_link TEXT,
    avatar TEXT,
    sec_uid TEXT,
    region TEXT,
    verified INTEGER,
    private INTEGER,
    PRIMARY KEY (entity, t)
) STRICT, WITHOUT ROWID;

CREATE INDEX profile_versions_handle ON profile_versions (handle, t);

CREATE TABLE post_versions (
    entity INTEGER NOT NULL,
    t INTEGER NOT NULL,
    author INTEGER,
    author_handle TEXT,
    title TEXT,
    type INTEGER,
    created_at INTEGER,
    duration_s INTEGER,
    sound TEXT,
    sound_title TEXT,
    sound_author TEXT,
    pinned INTEGER,
    region TEXT,
    hashtags TEXT,
    PRIMARY KEY (entity, t)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_versions_author ON post_versions (author);

CREATE INDEX post_versions_sound ON post_versions (sound);

CREATE TABLE hashtag_versions (
    entity INTEGER NOT NULL,
    t INTEGER NOT NULL,
    name TEXT,
    description TEXT,
    PRIMARY KEY (entity, t)
) STRICT, WITHOUT ROWID;

CREATE INDEX hashtag_versions_name ON hashtag_versions (name, t);

CREATE TABLE sound_versions (
    entity INTEGER NOT NULL,
    t INTEGER NOT NULL,
    title TEXT,
    author TEXT,
    album TEXT,
    duration_s INTEGER,
    original INTEGER,
    PRIMARY KEY (entity, t)
) STRICT, WITHOUT ROWID;

CREATE TABLE post_hashtags (
    hashtag TEXT NOT NULL,
    post INTEGER NOT NULL,
    PRIMARY KEY (hashtag, post)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_hashtags_post ON post_hashtags (post);

-- first_seen, gone, back, renamed, private, public, pinned, unpinned, counter_fault
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL,
    t INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX events_entity ON events (entity, t);
