// What those who listen are told of, in its order.

CREATE INDEX change_log_event IF NOT EXISTS FOR (n:ChangeLogEvent) ON (n.edition, n.sequence);
