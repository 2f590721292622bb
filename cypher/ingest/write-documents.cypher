// Creates or updates documents.
UNWIND $documents AS row
MERGE (d:Document {id: row.id})
SET d.key = row.key, d.group = row.group, d.span = row.span, d.fingerprint = row.fingerprint,
    d.symbol = row.symbol, d.symbolKey = row.symbolKey, d.symbolAsPrinted = row.symbolAsPrinted, d.type = row.type,
    d.system = row.system, d.level = row.level, d.title = row.title, d.issuedOn = row.issuedOn,
    d.issuedOnPrinted = row.issuedOnPrinted, d.issuedFrom = row.issuedFrom, d.issuedTo = row.issuedTo,
    d.issuedSort = row.issuedSort, d.meetingOn = row.meetingOn, d.issuingOrgan = row.issuingOrgan, d.heldAs = row.heldAs,
    d.accessClass = row.accessClass, d.sample = row.sample, d.signatory = row.signatory, d.corrected = row.corrected,
    d.newestFirst = row.newestFirst, d.bySymbol = row.bySymbol, d.shelf = row.shelf, d.searchText = row.searchText, d.results = row.results
