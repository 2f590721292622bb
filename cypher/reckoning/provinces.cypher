// The province of each district and commune of both maps.
MATCH (province:Territory {level: 'PROVINCE'})<-[:PART_OF*1..2]-(t:Territory)
RETURN t.key AS id, province.key AS province
