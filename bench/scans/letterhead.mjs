// Papers of our own set as offices set them: a letterhead in two columns with its lines, a narrow face, room for who signs.
import { escaped } from '../../test/read/papers/containers.mjs'

// cspell:ignore Tinos Arimo
const FACES = [
  "'Times New Roman', Tinos, FreeSerif",
  "'Times New Roman', Tinos, FreeSerif",
  "'Liberation Serif', FreeSerif",
  "Arimo, 'DejaVu Sans'",
]
/** Letters: what two or three sheets take. */
const MOST = 3000

const isCapital = (text) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
const isName = (text) => /^(?:(?:\p{Lu}\p{Ll}*\.?|\p{Lu}{2}\.)\s?)+$/u.test(text)

/** The beginning and the end of a paper. */
export function shortened(blocks, most = MOST) {
  let letters = 0
  const last = blocks.findLastIndex(({ kind }) => kind === 'PAIR')
  const lengthOf = (block) => (block.text ?? JSON.stringify(block.rows ?? '')).length
  return blocks.filter((block, index) => {
    if (block.kind === 'PAIR') return true
    if (index > last) return false
    letters += lengthOf(block)
    return letters < most
  })
}

/** How one paper is set. */
export function settingOf(random) {
  const between = (low, high) => low + random() * (high - low)
  return {
    face: FACES[Math.floor(random() * FACES.length)],
    // 13 to 14 points
    size: between(17.3, 18.7),
    height: between(1.12, 1.5),
    left: between(36, 44),
    indent: between(28, 48),
    room: between(55, 95),
    lines: random() < 0.8,
    margin: [between(15, 22), between(13, 20), between(15, 22), between(25, 33)],
  }
}

const RULE = '<div class="rule"></div>'

function headOf({ left, right }, { lines }) {
  const side = (texts, isLeft) =>
    texts
      .map((text, index) => {
        const isNumber = /^Số/u.test(text)
        const isMotto = /^(?:CỘNG H|ĐẢNG CỘNG|Độc lập)/u.test(text)
        const next = texts[index + 1] ?? ''
        const isIssuer = isLeft && isCapital(text) && !isCapital(next)
        const kind = isMotto || isIssuer ? 'bold' : /ngày.*năm/u.test(text) ? 'italic' : isNumber ? 'own' : ''
        const isLast = /^Độc lập|^ĐẢNG CỘNG/u.test(text) || isIssuer
        return `<p class="${kind}">${escaped(text)}</p>${isLast && lines ? RULE : ''}`
      })
      .join('')
  return `<tr><td class="left">${side(left, true)}</td><td>${side(right, false)}</td></tr>`
}

const nameIn = (right) => right.findLastIndex((text) => !isCapital(text) && isName(text))

/** What stands behind the name of who signs is none of the signature: the head of an annex. */
const behindName = ({ right }) => {
  const name = nameIn(right)
  const behind = name < 0 ? [] : right.slice(name + 1)
  return behind.map((text) => `<p class="centred">${escaped(text)}</p>`).join('')
}

function footOf({ left, right }, { room }) {
  const name = nameIn(right)
  const foot = (name < 0 ? right : right.slice(0, name + 1))
    .map(
      (text, index) =>
        `<p class="bold${index === name ? ' name' : ''}" ${index === name && index > 0 ? `style="margin-top: ${room}px"` : ''}>${escaped(text)}</p>`,
    )
    .join('')
  const copies = left
    .map((text) => `<p class="${/^Nơi nhận/u.test(text) ? 'copies' : 'copy'}">${escaped(text)}</p>`)
    .join('')
  return `<tr><td class="copied">${copies}</td><td class="signed">${foot}</td></tr>`
}

/** The page of a paper, for `paginate`. */
export function letterheadHtml(blocks, setting) {
  const MILLIMETRE = 96 / 25.4
  const [top, right, bottom, left] = setting.margin.map((size) => size * MILLIMETRE)
  let pairs = 0
  const cells = (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
  const body = blocks.map((block) => {
    if (block.kind === 'PAIR') {
      pairs += 1
      if (pairs === 1) return `<table class="pair">${headOf(block, setting)}</table>`
      return `<table class="pair">${footOf(block, setting)}</table>${behindName(block)}`
    }
    if (block.kind === 'TABLE') return `<table class="data" border="1">${block.rows.map(cells).join('')}</table>`
    const kind = block.kind === 'CENTRED' ? 'centred' : isCapital(block.text) || /^(?:Điều )?\d+\. \P{L}*\p{L}{1,12}$/u.test(block.text) ? 'heading' : ''
    return `<p class="${kind}">${escaped(block.text)}</p>`
  }) // prettier-ignore
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><style>
body { margin: 0; font: ${setting.size}px/${setting.height} ${setting.face}; width: ${794 - left - right}px; color: #111 }
p { margin: 0 0 5px; text-align: justify; text-indent: ${setting.indent}px }
.pair { width: 100%; border-collapse: collapse; margin-bottom: 12px }
.pair td { vertical-align: top; padding: 0 2px }
.pair p, .centred { text-align: center; text-indent: 0; margin: 0 }
.pair .left { width: ${setting.left}% } .pair .copied { width: 46% }
td:not(.left) > .bold { white-space: nowrap }
.pair .left p { font-size: ${setting.size - 1.3}px }
.bold, .centred, .heading { font-weight: bold } .pair td:not(.left) .bold { letter-spacing: -0.2px } .italic { font-style: italic } .own { margin-top: 6px !important }
.rule { border-top: 1.2px solid #111; width: 38%; margin: 2px auto 4px }
.copies { font-weight: bold; font-style: italic; text-align: left !important; font-size: 16px }
.copy { text-align: left !important; font-size: 14.7px }
.data { width: 100%; border-collapse: collapse; font-size: ${setting.size - 2}px }
.data { ${setting.table ?? ''} } .data td { ${setting.cell ?? ''}; padding: 2px 4px; vertical-align: middle; text-align: left }
.sheet { box-sizing: border-box; width: 794px; height: 1123px; overflow: hidden; position: relative; background: white;
  padding: ${top}px ${right}px ${bottom}px ${left}px }
.sheet .number { position: absolute; top: ${top / 2}px; left: 0; width: 100%; text-align: center }
</style></head><body>
${body.join('\n')}
</body></html>`
}
