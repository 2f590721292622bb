// The source file s is the one at $location or one of its pages. The first condition is served by an index.
s.location STARTS WITH $location
AND (s.location = $location OR s.location STARTS WITH $location + '//')
