// The types of relationship between two documents, one for each kind of relation. What a person has rejected is REJECTED instead.
IMPLEMENTS|LEGAL_BASIS|CITES|PER|PER_CONCLUSION|AMENDS|SUPPLEMENTS|REPLACES|REPEALS|GUIDES|DETAILS|SUBMITTED_BY|CONSOLIDATES|ANNEXED_TO|REPORTS_ON|SAME_AS
