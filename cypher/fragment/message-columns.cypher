// The columns of a message m of the document d.
RETURN d.id AS parent, m.id AS id, m.status AS status, m.senderName AS senderName, m.senderCode AS senderCode,
       m.sentAt AS sentAt, m.note AS note, m.dueOn AS dueOn, m.steering AS steering, m.sourceId AS sourceId,
       m.parts AS parts, [(m)-[:PARTY {isSender: true}]->(a:Agency) | a.id][0] AS senderId
