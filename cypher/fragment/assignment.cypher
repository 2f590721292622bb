// What is read of somebody's role r in a task, who may be no body.
[name IN $read.assignment.own | r[name]], CASE WHEN $read.assignment.role THEN type(r) END,
CASE WHEN body:Agency THEN body.id END,
CASE WHEN $read.assignment.evidence THEN [[name IN $read.evidence.own | r[name]], r.sourceId] END,
toFloat(r.position)
