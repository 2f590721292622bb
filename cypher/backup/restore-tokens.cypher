// Restores access tokens.
UNWIND $rows AS row
CREATE (t:AccessToken)
SET t = row
