// Has a person follow something no longer.
MATCH (f:Follow {person: $person, subject: $subject})
DELETE f
