// Conditions of $filter on the document d that no index serves. Those on its type and level stand in each query, since
// some of the queries find documents by them.
AND ($filter.system IS NULL OR d.system = $filter.system)
AND ($filter.heldAs IS NULL OR d.heldAs = $filter.heldAs)
AND ($filter.issuedFrom IS NULL OR d.issuedFrom >= $filter.issuedFrom)
AND ($filter.issuedTo IS NULL OR d.issuedTo <= $filter.issuedTo)
