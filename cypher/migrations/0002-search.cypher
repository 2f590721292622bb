// Search: full-text indexes over `searchText`, the words that a node is found by. They come folded from the program
// (src/model/search.ts), so the indexes only cut at blanks: the ready analyzers would drop "an", "no", "to" as English.

CREATE FULLTEXT INDEX document_search IF NOT EXISTS FOR (n:Document) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX task_search IF NOT EXISTS FOR (n:Task) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX agency_search IF NOT EXISTS FOR (n:Agency) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX territory_search IF NOT EXISTS FOR (n:Territory) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// What was stored before: the same folding, letter by letter.
MATCH (n:Document|Task|Agency|Territory)
WHERE n.searchText IS NULL
OPTIONAL MATCH (n)-[:ISSUED_BY]->(issuer:Agency)
WITH n, head(collect(issuer)) AS issuer
WITH n, issuer, CASE WHEN n:Territory THEN n ELSE head([(n)-[:ISSUED_IN|OF]->(t:Territory) | t]) END AS place
WITH n,
  CASE WHEN place IS NULL THEN [] ELSE [(place)-[:PART_OF*0..3]->(t:Territory) | t.kind + ' ' + t.name] END AS places,
  CASE
    WHEN n:Task THEN [n.summary]
    WHEN n:Agency THEN [n.name] + coalesce(n.aliases, [])
    WHEN n:Document THEN [
      {
        CHI_THI: 'chi thi', NGHI_QUYET: 'nghi quyet', KET_LUAN: 'ket luan', QUYET_DINH: 'quyet dinh',
        QUY_DINH: 'quy dinh', QUY_CHE: 'quy che', CHUONG_TRINH: 'chuong trinh',
        CHUONG_TRINH_HANH_DONG: 'chuong trinh hanh dong', KE_HOACH: 'ke hoach', HUONG_DAN: 'huong dan',
        THONG_BAO: 'thong bao', THONG_TU: 'thong tu', THONG_TRI: 'thong tri', CONG_VAN: 'cong van',
        CONG_DIEN: 'cong dien', BAO_CAO: 'bao cao', TO_TRINH: 'to trinh', DE_AN: 'de an', PHUONG_AN: 'phuong an',
        LUAT: 'luat', NGHI_DINH: 'nghi dinh', PHAP_LENH: 'phap lenh', BIEN_BAN: 'bien ban',
        VAN_BAN_HOP_NHAT: 'van ban hop nhat'
      }[n.type],
      CASE WHEN n.symbol =~ '\\d.*' THEN 'so ' + n.symbol ELSE n.symbol END,
      n.title, issuer.name
    ] + coalesce(issuer.aliases, [])
    ELSE []
  END AS own
WITH n, [n.symbol] + own + places AS texts
UNWIND range(0, size(texts) - 1) AS at
WITH n, at, reduce(
  bare = '', unit IN split(toLower(normalize(coalesce(texts[at], ''), NFD)), '') |
  bare + CASE WHEN unit = 'đ' THEN 'd' WHEN unit =~ '\\p{M}' THEN '' WHEN unit =~ '[\\p{L}\\p{N}]' THEN unit ELSE ' ' END
) AS bare
WITH n, at, [
  word IN split(bare, ' ') WHERE word <> '' |
  CASE WHEN word =~ '0+' THEN '0' WHEN word =~ '0+\\d.*' THEN ltrim(word, '0') ELSE word END
] AS words
ORDER BY at
WITH n, collect(words) AS lists
WITH n, lists[0] AS symbol, reduce(all = [], words IN tail(lists) | all + words) AS words
WITH n, words + reduce(
  runs = [], from IN range(0, size(symbol) - 2) |
  runs + [to IN range(from + 2, size(symbol)) | reduce(run = '', part IN symbol[from..to] | run + part)]
) AS words
SET n.searchText = reduce(
  text = head(words), word IN tail(words) | CASE WHEN ' ' + text + ' ' CONTAINS ' ' + word + ' ' THEN text ELSE text + ' ' + word END
);
