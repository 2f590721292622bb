// The task t has somebody in the role $filter.role.
AND EXISTS { (t)-[:LED_BY]->() } // @if filter.role is LED_BY
AND EXISTS { (t)-[:COORDINATED_BY]->() } // @if filter.role is COORDINATED_BY
AND EXISTS { (t)-[:EXECUTED_BY]->() } // @if filter.role is EXECUTED_BY
AND EXISTS { (t)-[:REPORTS_TO]->() } // @if filter.role is REPORTS_TO
