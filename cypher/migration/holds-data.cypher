// Whether the database holds anything but records of migrations.
RETURN EXISTS { MATCH (n) WHERE NOT n:Migration AND NOT n:ChangeLog AND NOT n:ChangeLogEntry AND NOT n:ChangeLogEvent } AS holds
