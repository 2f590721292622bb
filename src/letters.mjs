// What `\p{L}`, `\p{Lu}` and `\p{Ll}` are compiled to, in the program and in its tests. Unicode's own classes hold hundreds of
// ranges, and V8 takes a quarter of a millisecond for each pattern that names one: a third of what it takes to read a paper.
import { parse } from 'acorn'

/** Capital letters of Vietnamese that Latin-1 lacks. */
const CAPITALS = 'ĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'

/** Letters of the Latin script: all of them; the capitals of Latin-1 and Vietnamese; the small ones of these. */
const CLASSES = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: `A-ZÀ-ÖØ-Þ${CAPITALS}`,
  Ll: `a-zß-öø-ÿ${CAPITALS.toLowerCase()}`,
}
const NAMED = /\\[pP]\{L[ul]?\}/

/** In: the text of a module in JavaScript. Out: the same, with the letters of the Latin script in all its patterns. */
export function withLatinLetters(text) {
  if (!NAMED.test(text)) return text
  const pieces = []
  let done = 0
  const replace = ({ start, end }, isRaw, isWithinClass = false) => {
    const narrowed = narrowedPiece(text.slice(start, end), isRaw ? IN_PATTERN : IN_STRING, isWithinClass)
    pieces.push(text.slice(done, start), narrowed.text)
    done = end
    return narrowed.isWithinClass
  }
  const visit = (node, isRaw = false) => {
    if (node.type === 'Literal') replace(node, node.regex !== undefined)
    else if (node.type === 'TaggedTemplateExpression') visit(node.quasi, true)
    else if (node.type === 'TemplateLiteral') {
      // what is put between two pieces of a template neither opens a class nor closes one
      let isWithinClass = false
      for (const [at, piece] of node.quasis.entries()) {
        isWithinClass = replace(piece, isRaw, isWithinClass)
        if (at < node.expressions.length) visit(node.expressions[at])
      }
    } else for (const child of childrenOf(node)) visit(child)
  }
  visit(parse(text, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true }))
  return [...pieces, text.slice(done)].join('')
}

const childrenOf = (node) =>
  Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string')
    .sort((a, b) => a.start - b.start)

/** What is one thing in a pattern (or a raw string), and in a string that a pattern is made of: there a backslash is printed twice. */
const IN_PATTERN = /\\([pP])\{(L[ul]?)\}|\\.|[[\]]/g
const IN_STRING = /\\\\([pP])\{(L[ul]?)\}|\\\\(?:\\\\|.)|\\.|[[\]]/gs

function narrowedPiece(text, things, isWithinClass) {
  const narrowed = text.replaceAll(things, (thing, named, letters) => {
    if (letters !== undefined) {
      if (!isWithinClass) return `[${named === 'P' ? '^' : ''}${CLASSES[letters]}]`
      if (named === 'P') throw new Error(`${thing} stands within a class: ${text}`)
      return CLASSES[letters]
    }
    if (thing === '[') isWithinClass = true
    if (thing === ']') isWithinClass = false
    return thing
  })
  return { text: narrowed, isWithinClass }
}
