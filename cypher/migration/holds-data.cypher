RETURN EXISTS { MATCH (n) WHERE NOT n:Migration } AS holds
