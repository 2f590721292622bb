// What is shown of all that holds the same words (src/model/precedence.ts), as a word of the index: twice the level, if
// it is no paper that is only cited, and how often a hash of the key can be halved. And the day of a paper.

MATCH (d:Document)
WHERE NOT d.searchText CONTAINS '_'
CALL (d) {
  WITH d, CASE
      WHEN d.heldAs = 'CITED_ONLY' THEN 0
      ELSE CASE d.level WHEN 'CENTRAL' THEN 8 WHEN 'PROVINCE' THEN 6 WHEN 'DISTRICT' THEN 4 WHEN 'COMMUNE' THEN 2 ELSE 0 END
    END AS rank,
    reduce(sum = 7, letter IN split(toLower(d.key), '') |
      (sum * 31 + size(split('0123456789abcdefghijklmnopqrstuvwxyz|:-', letter)[0])) % 8191) AS hash
  SET d.searchText = trim(d.searchText + ' _' + (rank + size([bit IN range(1, 13) WHERE hash % toInteger(2 ^ bit) = 0]))
    + CASE WHEN size(d.issuedOn) = 10 THEN ' _' + d.issuedOn ELSE '' END)
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (d:Document)-[:HAS_TASK]->(t:Task)
WHERE NOT t.searchText CONTAINS '_'
CALL (d, t) {
  WITH t, reduce(sum = 7, letter IN split(toLower(d.key) + '|' + t.position, '') |
      (sum * 31 + size(split('0123456789abcdefghijklmnopqrstuvwxyz|:-', letter)[0])) % 8191) AS hash
  SET t.searchText = trim(t.searchText + ' _' + size([bit IN range(1, 13) WHERE hash % toInteger(2 ^ bit) = 0]))
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (a:Agency)
WHERE NOT a.searchText CONTAINS '_'
CALL (a) {
  WITH a, CASE a.level WHEN 'CENTRAL' THEN 8 WHEN 'PROVINCE' THEN 6 WHEN 'DISTRICT' THEN 4 WHEN 'COMMUNE' THEN 2 ELSE 0 END AS rank,
    reduce(sum = 7, letter IN split(toLower(a.key), '') |
      (sum * 31 + size(split('0123456789abcdefghijklmnopqrstuvwxyz|:-', letter)[0])) % 8191) AS hash
  SET a.searchText = trim(a.searchText + ' _' + (rank + size([bit IN range(1, 13) WHERE hash % toInteger(2 ^ bit) = 0])))
} IN TRANSACTIONS OF 1000 ROWS;
