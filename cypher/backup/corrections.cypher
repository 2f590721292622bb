// What people have put right.
MATCH (x:Correction)
RETURN x.id AS id, x.kind AS kind, x.field AS field, x.aspect AS aspect, x.of AS of, x.location AS location, x.fromKey AS fromKey,
       x.toKey AS toKey, x.fromGroup AS fromGroup, x.toGroup AS toGroup, x.change AS change, x.was AS was, x.now AS now,
       x.quote AS quote, x.note AS note, x.by AS by, x.at AS at, x.position AS position, x.withdrawnAt AS withdrawnAt,
       x.withdrawnBy AS withdrawnBy
