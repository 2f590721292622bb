// What people follow, and the mornings on which they were sent a digest.

CREATE CONSTRAINT follower_person IF NOT EXISTS FOR (n:Follower) REQUIRE n.person IS UNIQUE;
CREATE CONSTRAINT follow_of_person IF NOT EXISTS FOR (n:Follow) REQUIRE (n.person, n.subject) IS UNIQUE;
CREATE CONSTRAINT digest_mail_of_day IF NOT EXISTS FOR (n:DigestMail) REQUIRE (n.person, n.day) IS UNIQUE;
