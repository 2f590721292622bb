// Restores what cypher/backup/digest-mails.cypher reads.
UNWIND $rows AS row
CREATE (m:DigestMail)
SET m = row
