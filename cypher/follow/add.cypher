// Has a person follow something, unless they follow $most things already. The lock makes others wait who add for them.
MERGE (r:Follower {person: $person})
SET r.locked = true
WITH COUNT { (:Follow {person: $person}) } < $most OR EXISTS { (:Follow {person: $person, subject: $subject}) } AS fits
CALL (fits) {
  WITH fits WHERE fits
  MERGE (f:Follow {person: $person, subject: $subject})
  ON CREATE SET f.at = $at
}
RETURN fits AS followed
