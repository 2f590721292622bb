// The task t has somebody in the role $filter.role.
AND CASE $filter.role
  WHEN 'LED_BY' THEN EXISTS { (t)-[:LED_BY]->() }
  WHEN 'COORDINATED_BY' THEN EXISTS { (t)-[:COORDINATED_BY]->() }
  WHEN 'EXECUTED_BY' THEN EXISTS { (t)-[:EXECUTED_BY]->() }
  WHEN 'REPORTS_TO' THEN EXISTS { (t)-[:REPORTS_TO]->() }
  ELSE true
END
