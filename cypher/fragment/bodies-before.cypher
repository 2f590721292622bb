// Those whose place the agency a took, by one reform after the other, once all of them have ended. The reform names nobody
// for the bodies of districts: their ground went to communes, whose committees stand for them.
MATCH path = (a)<-[:SUCCEEDED_BY*1..9]-(before:Agency)
WHERE all(body IN nodes(path)[1..] WHERE body.validTo < $asOf)
RETURN before
UNION
MATCH (a)-[:OF]->(unit:Territory {vintage: 2025, level: 'COMMUNE'})
WHERE a.categories[0] IN ['ubnd', 'dang-uy', 'uy-ban-mttq-viet-nam']
MATCH (unit)<-[:SUCCEEDED_BY]-(:Territory)-[:PART_OF*0..1]->(:Territory {vintage: 2024, level: 'DISTRICT'})<-[:OF]-(before:Agency)
WHERE before.system = a.system AND before.validTo < $asOf AND NOT EXISTS { (before)-[:SUCCEEDED_BY]->(:Agency) }
RETURN DISTINCT before
