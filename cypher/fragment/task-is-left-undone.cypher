// The task t of a body that has ended is not done on $asOf, and nobody has taken it over.
t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = ''
AND NOT EXISTS { (t)-[:LED_BY {takenOver: true}]->(:Agency) }
