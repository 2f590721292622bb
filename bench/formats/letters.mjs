/** How the letters of a paper are written: the encoding, and whether its runs name the fonts that it needs. */
import { toTcvn3, toTcvn3Capitals, toVni } from '../../test/support/old-letters.mjs'

/** What a text keeps when it is typed in an old font: signs that such a font has. */
const typed = (text) => text.replace(/Ð/g, 'Đ').replace(/\u00ad/g, '')
const TCVN3 = [toTcvn3, '.VnTime']
const VNI = [toVni, 'VNI-Times']

/**
 * Each takes a line and gives its runs: what is typed, and the name of the font, null where none is named. `folded`: its
 * capitals are lost, as they are where a font that has none is not named. `fonts`: what it says hangs on their names, which
 * plain text cannot have.
 */
export const WRITINGS = {
  Unicode: { folded: false, runs: (line) => [[line, null]] },
  'Unicode, decomposed': { folded: false, runs: (line) => [[line.normalize('NFD'), null]] },
  'Unicode in .VnTime': { folded: false, fonts: true, runs: (line) => [[line, '.VnTime']] },
  'TCVN3 and .VnTimeH': { folded: false, fonts: true, runs: (line) => words(line).map(capitalised) },
  'TCVN3, no font named': { folded: true, runs: (line) => [[toTcvn3(typed(line)), null]] },
  'VNI, fonts named': { folded: false, fonts: true, runs: (line) => [[toVni(typed(line)), 'VNI-Times']] },
  'VNI, no font named': { folded: false, runs: (line) => [[toVni(typed(line)), null]] },
  'Unicode, TCVN3 and VNI by turns': { folded: true, fonts: true, runs: (line) => words(line).map(byTurns) },
}

const words = (line) => line.split(/(?<=\s)(?=\S)/)

/** In a font of capitals what has them, letter by letter where a word begins with one. */
function capitalised(word) {
  const line = typed(word)
  if (line === line.toUpperCase()) return [toTcvn3Capitals(line), '.VnTimeH']
  const upper = [...line].findIndex((letter) => letter !== letter.toLowerCase())
  return upper === 0 && line.slice(1) === line.slice(1).toLowerCase()
    ? [
        [toTcvn3Capitals(line[0]), '.VnTimeH'],
        [toTcvn3(line.slice(1)), '.VnTime'],
      ]
    : [toTcvn3(line), '.VnTime']
}

/** Stretches of a few words, the same ones in every run of the bench. */
function byTurns(word, at) {
  const turn = [null, TCVN3, null, VNI][Math.floor(at / 3) % 4]
  return turn === null ? [word, null] : [turn[0](typed(word)), turn[1]]
}
