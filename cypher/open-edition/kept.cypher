// Whether the open edition is kept.
RETURN EXISTS { MATCH (:Edition {name: 'OPEN'}) } AS kept
