// How many nodes there are of each label, so that two graphs also differ when one holds a node that nothing leads to.
// Left out: what the program writes by itself, what only locks, and what was sent.
MATCH (n)
UNWIND labels(n) AS label
WITH label, count(*) AS nodes
WHERE NOT label IN [
  'Migration', 'Restoring', 'ChangeLog', 'ChangeLogEntry', 'ChangeLogEvent', 'Territory', 'Gazetteer', 'NumberingSeries', 'Rhythm', 'KnownFile',
  'WebhookDelivery',
  'OpenTerritory', 'OpenGazetteer',
  'OpenNumberingSeries', 'OpenRhythm'
]
RETURN label, nodes
