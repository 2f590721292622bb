// Conditions of $filter on the document d that do not find it.
AND ($filter.shelves IS NULL OR d.shelf IN $filter.shelves)
AND ($filter.issuedFrom IS NULL OR d.issuedFrom >= $filter.issuedFrom)
AND ($filter.issuedTo IS NULL OR d.issuedTo <= $filter.issuedTo)
