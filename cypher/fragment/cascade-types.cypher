// The relations by which one document carries another one out.
IMPLEMENTS|ANNEXED_TO
