// Messages of the exchange axis, and the codes by which they name agencies.

CREATE CONSTRAINT message_id IF NOT EXISTS FOR (n:Message) REQUIRE n.id IS UNIQUE;
CREATE INDEX message_party_code IF NOT EXISTS FOR ()-[r:PARTY]-() ON (r.codeKey);
