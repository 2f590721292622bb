// The node n is nothing that the program itself writes into an empty database.
NOT n:Migration AND NOT n:Restoring
AND NOT n:Territory AND NOT n:Gazetteer AND NOT n:OpenTerritory AND NOT n:OpenGazetteer
