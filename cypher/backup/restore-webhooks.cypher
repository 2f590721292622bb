// Restores webhooks. They rest: another database than theirs must not speak in its name, and has no secret to do so.
UNWIND $rows AS row
CREATE (w:Webhook)
SET w = row
SET w.state = 'PAUSED', w.stateAt = row.createdAt, w.log = 'of another database', w.sequence = 0, w.heardAt = row.createdAt, w.failures = 0
