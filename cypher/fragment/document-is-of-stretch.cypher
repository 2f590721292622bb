// The document d is wanted of the stretch s, of which $filter may leave something out: papers of a month or a year that
// ends after the last day, and, of an issuer's papers, those of other kinds and places.
AND (NOT s.endsLater OR d.issuedTo <= $filter.issuedTo) // @if filter.issuedTo
// @if order.by is ISSUER
  AND d.shelf IN $filter.shelves // @if filter.shelves
  // @include fragment/document-is-of-units.cypher
// @end
