// Records that the open edition is kept: every later change is published, too.
MERGE (e:Edition {name: 'OPEN'})
