/** What stands before the office or the name of a person ("đồng chí", "đ/c", "ông", "bà", "ông (bà)"), as part of a pattern over folded text. */
export const COMRADE = String.raw`(?:đồng\s+chí|đ\/c|ông\s*[(,/]\s*bà\s*\)?|ông|bà)`
