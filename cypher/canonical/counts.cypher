// What is reached only by way of something else, so that nothing is left lying about unseen. What comes from the program
// itself and what only steers writers is not counted.
MATCH (n)
UNWIND labels(n) AS label
WITH label, count(*) AS nodes
WHERE NOT label IN [
  'Migration', 'Restoring', 'Territory', 'Gazetteer', 'NumberingSeries', 'Rhythm', 'OpenTerritory', 'OpenGazetteer',
  'OpenNumberingSeries', 'OpenRhythm'
]
RETURN label, nodes
