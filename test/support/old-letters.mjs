/** Writes Vietnamese as the fonts of the time before Unicode had it: the other way round from src/read. */
const TCVN3_AS_WESTERN = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
const tcvn3 = new Map([...TCVN3_LETTERS].map((letter, at) => [letter, TCVN3_AS_WESTERN[at]]))

/** Capitals with a tone mark, which TCVN3 does not have, are written small. */
export const toTcvn3 = (text) =>
  [...text.normalize('NFC').replace(/Ð/g, 'Đ')]
    .map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter)
    .join('')

/** As it is typed for a font of capitals: small throughout. */
export const toTcvn3Capitals = (text) => toTcvn3(text.toLowerCase())

const TONES = { '\u0300': 'ø', '\u0301': 'ù', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
const HATS = {
  '\u0302': { '': 'â', '\u0300': 'à', '\u0301': 'á', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' },
  '\u0306': { '': 'ê', '\u0300': 'è', '\u0301': 'é', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' },
}
const WHOLE = { đ: 'ñ', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', í: 'í', ì: 'ì' }

export const toVni = (text) => [...text.normalize('NFC').replace(/Ð/g, 'Đ')].map(vniOf).join('')

function vniOf(letter) {
  const small = letter.toLowerCase()
  const as = (shown) => (letter === small ? shown : shown.toUpperCase())
  if (WHOLE[small]) return as(WHOLE[small])
  const [base, ...marks] = small.normalize('NFD')
  if (marks.length === 0) return letter
  const horn = marks.includes('\u031b')
  const tone = marks.find((mark) => TONES[mark]) ?? ''
  const hat = marks.find((mark) => HATS[mark])
  const vowel = horn ? { o: 'ô', u: 'ö' }[base] : base
  if (hat) return as(vowel + HATS[hat][tone])
  return as(vowel + (TONES[tone] ?? ''))
}

/** The bytes of such a text. */
export const western = (text) => Buffer.from(text, 'latin1')
