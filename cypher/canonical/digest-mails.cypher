MATCH (m:DigestMail)
RETURN properties(m) AS m
