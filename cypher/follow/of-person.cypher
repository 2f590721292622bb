// What a person follows, in the order in which they began.
MATCH (f:Follow {person: $person})
RETURN f.subject AS subject, f.at AS since
ORDER BY since, subject
