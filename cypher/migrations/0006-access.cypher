// Who may read and change: the open edition, and the tokens of people and programs.

CREATE CONSTRAINT edition_name IF NOT EXISTS FOR (n:Edition) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_token_hash IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.hash IS UNIQUE;
