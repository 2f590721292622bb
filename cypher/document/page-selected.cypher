// A page of the documents of one symbol, one issuer or one territory: few enough to be sorted.
CALL () {
  WITH * WHERE $symbolKey IS NOT NULL
  MATCH (d:Document {symbolKey: $symbolKey})
  WHERE ($issuer IS NULL OR EXISTS { (d)-[:ISSUED_BY]->(:Agency {id: $issuer}) })
    AND ($territory IS NULL OR EXISTS { (d)-[:ISSUED_IN]->(:Territory {key: $territory}) })
  RETURN d
  UNION ALL
  WITH * WHERE $symbolKey IS NULL AND $issuer IS NOT NULL
  MATCH (:Agency {id: $issuer})<-[:ISSUED_BY]-(d:Document)
  WHERE $territory IS NULL OR EXISTS { (d)-[:ISSUED_IN]->(:Territory {key: $territory}) }
  RETURN d
  UNION ALL
  WITH * WHERE $symbolKey IS NULL AND $issuer IS NULL AND $territory IS NOT NULL
  MATCH (:Territory {key: $territory})<-[:ISSUED_IN]-(d:Document)
  RETURN d
}
WITH d
WHERE ($type IS NULL OR d.type = $type) AND ($level IS NULL OR d.level = $level)
  AND ($system IS NULL OR d.system = $system) AND ($heldAs IS NULL OR d.heldAs = $heldAs)
  AND ($issuedFrom IS NULL OR d.issuedFrom >= $issuedFrom) AND ($issuedTo IS NULL OR d.issuedTo <= $issuedTo)
  AND d.issuedSort <= $afterSort AND (d.issuedSort < $afterSort OR d.key > $afterKey)
RETURN d.id AS id, d.issuedSort AS sort, d.key AS key
ORDER BY sort DESC, key
LIMIT $limit
