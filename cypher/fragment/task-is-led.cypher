// Some known agency leads the task t, or none does.
AND EXISTS { (t)-[:LED_BY]->(:Agency) } // @if filter.led is true
AND NOT EXISTS { (t)-[:LED_BY]->(:Agency) } // @if filter.led is false
