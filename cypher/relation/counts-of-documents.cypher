// How many relations of each kind each document has to others (up) and others have to it (down), without rejected ones,
// which are of another type. The database knows these numbers, so it does not walk to the twelve thousand papers that
// carry a directive out.
UNWIND $documents AS parent
MATCH (d:Document {id: parent})
RETURN parent,
       [
         {kind: 'IMPLEMENTS', up: COUNT { (d)-[:IMPLEMENTS]->() }, down: COUNT { (d)<-[:IMPLEMENTS]-() }},
         {kind: 'LEGAL_BASIS', up: COUNT { (d)-[:LEGAL_BASIS]->() }, down: COUNT { (d)<-[:LEGAL_BASIS]-() }},
         {kind: 'CITES', up: COUNT { (d)-[:CITES]->() }, down: COUNT { (d)<-[:CITES]-() }},
         {kind: 'PER', up: COUNT { (d)-[:PER]->() }, down: COUNT { (d)<-[:PER]-() }},
         {kind: 'PER_CONCLUSION', up: COUNT { (d)-[:PER_CONCLUSION]->() }, down: COUNT { (d)<-[:PER_CONCLUSION]-() }},
         {kind: 'AMENDS', up: COUNT { (d)-[:AMENDS]->() }, down: COUNT { (d)<-[:AMENDS]-() }},
         {kind: 'SUPPLEMENTS', up: COUNT { (d)-[:SUPPLEMENTS]->() }, down: COUNT { (d)<-[:SUPPLEMENTS]-() }},
         {kind: 'REPLACES', up: COUNT { (d)-[:REPLACES]->() }, down: COUNT { (d)<-[:REPLACES]-() }},
         {kind: 'REPEALS', up: COUNT { (d)-[:REPEALS]->() }, down: COUNT { (d)<-[:REPEALS]-() }},
         {kind: 'GUIDES', up: COUNT { (d)-[:GUIDES]->() }, down: COUNT { (d)<-[:GUIDES]-() }},
         {kind: 'DETAILS', up: COUNT { (d)-[:DETAILS]->() }, down: COUNT { (d)<-[:DETAILS]-() }},
         {kind: 'SUBMITTED_BY', up: COUNT { (d)-[:SUBMITTED_BY]->() }, down: COUNT { (d)<-[:SUBMITTED_BY]-() }},
         {kind: 'CONSOLIDATES', up: COUNT { (d)-[:CONSOLIDATES]->() }, down: COUNT { (d)<-[:CONSOLIDATES]-() }},
         {kind: 'ANNEXED_TO', up: COUNT { (d)-[:ANNEXED_TO]->() }, down: COUNT { (d)<-[:ANNEXED_TO]-() }},
         {kind: 'REPORTS_ON', up: COUNT { (d)-[:REPORTS_ON]->() }, down: COUNT { (d)<-[:REPORTS_ON]-() }},
         {kind: 'SAME_AS', up: COUNT { (d)-[:SAME_AS]->() }, down: COUNT { (d)<-[:SAME_AS]-() }}
       ] AS counts
