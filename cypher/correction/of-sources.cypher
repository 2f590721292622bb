// What people have put right of texts with these hashes and of the files at these locations, in the order in which they did.
CALL () {
  UNWIND $texts AS of
  MATCH (x:Correction {of: of})
  RETURN x
  UNION
  UNWIND $locations AS location
  MATCH (x:Correction {location: location})
  RETURN x
}
WITH x
WHERE x.withdrawnAt IS NULL
RETURN x {.id, .kind, .field, .aspect, .of, .location, .fromKey, .toKey, .fromGroup, .toGroup, .change, .was, .now, .quote, .note, .by,
          .at, .position, .withdrawnAt, .withdrawnBy} AS correction
ORDER BY x.position, x.at, x.id
