// People have decided about the anomaly x as the filter asks; looked up only where it asks.
// @if filter.review
AND $filter.review = coalesce(
  head(COLLECT { MATCH (v:Review {relationId: x.id}) RETURN v.decision ORDER BY v.position DESC LIMIT 1 }), 'UNREVIEWED'
)
// @end
