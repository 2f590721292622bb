// Which documents each write has changed, so that what is held in memory is read again where it has changed.

CREATE CONSTRAINT change_log IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.name IS UNIQUE;
CREATE INDEX change_log_entry IF NOT EXISTS FOR (n:ChangeLogEntry) ON (n.number);
