// The month of a paper is a word of it where no day is known, as the day of others is (src/model/precedence.ts).

MATCH (d:Document)
WHERE size(d.issuedOn) = 7 AND NOT d.searchText ENDS WITH ' _' + d.issuedOn
CALL (d) {
  SET d.searchText = d.searchText + ' _' + d.issuedOn
} IN TRANSACTIONS OF 1000 ROWS;
