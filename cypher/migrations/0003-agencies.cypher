// The orders in which agencies are listed, parts of their names, and the groups of a unit.

CREATE INDEX agency_order IF NOT EXISTS FOR (n:Agency) ON (n.sortName, n.id);
CREATE INDEX agency_order_of_level IF NOT EXISTS FOR (n:Agency) ON (n.level, n.sortName, n.id);
CREATE INDEX agency_within IF NOT EXISTS FOR (n:Agency) ON (n.within);
CREATE TEXT INDEX agency_name_part IF NOT EXISTS FOR (n:AgencyName) ON (n.folded);
