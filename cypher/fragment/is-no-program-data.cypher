// The program does not write the node n by itself.
NOT n:Migration AND NOT n:Restoring AND NOT n:ChangeLog AND NOT n:ChangeLogEntry AND NOT n:ChangeLogEvent
AND NOT n:Territory AND NOT n:Gazetteer AND NOT n:OpenTerritory AND NOT n:OpenGazetteer
