// Conditions of $filter on the document d that do not find it.
AND d.shelf IN $filter.shelves // @if filter.shelves
AND d.issuedFrom >= $filter.issuedFrom // @if filter.issuedFrom
AND d.issuedTo <= $filter.issuedTo // @if filter.issuedTo
