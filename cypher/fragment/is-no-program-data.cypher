// The program does not write the node n by itself.
NOT n:Migration AND NOT n:Restoring
AND NOT n:Territory AND NOT n:Gazetteer AND NOT n:OpenTerritory AND NOT n:OpenGazetteer
