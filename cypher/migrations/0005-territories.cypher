// The order in which territories are listed, and the node that says which edition of them is stored.

CREATE CONSTRAINT gazetteer_name IF NOT EXISTS FOR (n:Gazetteer) REQUIRE n.name IS UNIQUE;
CREATE INDEX territory_order IF NOT EXISTS FOR (n:Territory) ON (n.vintage, n.level, n.sortName, n.id);
