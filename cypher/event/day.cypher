// The day up to which events were told, locked until the transaction ends; null in a new database.
MERGE (log:ChangeLog {name: 'changes'})
ON CREATE SET log.id = randomUUID(), log.number = 0
SET log.number = log.number
RETURN log.day AS day
