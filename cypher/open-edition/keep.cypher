// From now on whoever writes keeps the open edition too.
MERGE (e:Edition {name: 'OPEN'})
