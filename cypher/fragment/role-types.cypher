// The types of relationship from a task to those who have a role in it, one for each role.
LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO
