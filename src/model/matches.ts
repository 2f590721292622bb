/**
 * Every match of a pattern (of the flag `g`) in a text, as `text.matchAll` finds them, but without its copy of the pattern:
 * for the short texts of a paper that copy takes longer than the search.
 */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += isWide(text, match.index) ? 2 : 1
  }
  return found
}

/** Whether two units make the character at `at`. */
const isWide = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff
