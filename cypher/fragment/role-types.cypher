// The types of relationship between a task and those who have a part in it, one for each role.
LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO
