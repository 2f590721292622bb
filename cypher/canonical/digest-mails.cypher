MATCH (m:DigestMail)
RETURN m {.person, .day, .state, .at, .tries} AS m
