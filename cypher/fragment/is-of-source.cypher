// The source file s is the one at $location or one of its pages. The first condition is the one that an index serves.
s.location STARTS WITH $location
AND (s.location = $location OR s.location STARTS WITH $location + '//')
