import type { Colours } from './grey.js'
import { overviewOf, type Picture } from './straighten.js'

/** In dots: the longer side of the small picture that tells. */
const OVERVIEW = 800
/** A ground that is lighter is paper, be it in the dark. */
const DARK = 110
/** Print is so much lighter than the ground of a negative; what is darker than its ground is print on paper. */
const LIGHTER = 60
const DARKER = 30
/** Of the dots. */
const [LEAST, MOST] = [0.01, 0.25]
const HARDLY = 0.01
/** In dots: strokes are no broader, and a sheet that lies on something dark is. */
const BROAD = 12
const STROKES = 0.7

/**
 * A picture with dark print on light paper: one in light print on a dark ground, as a copy from film, a picture whose colours are
 * said the wrong way round or a screen at night have it, is turned into its negative; any other stays as it is.
 */
export function asPositive(picture: Picture): Picture {
  if (groundOf(overviewOf(picture)) > DARK || !isNegative(overviewOf(picture, OVERVIEW))) return picture
  return { ...picture, draw: (width, height) => inverted(picture.draw(width, height)) }
}

/** What half of the dots are darker than. */
function groundOf({ data }: Colours): number {
  const counts = new Uint32Array(256)
  for (let at = 1; at < data.length; at += 4) counts[data[at] as number]! += 1
  let seen = 0
  return counts.findIndex((count) => (seen += count) > data.length >> 3)
}

function isNegative(small: Colours): boolean {
  const { data, width } = small
  const greys = Uint8Array.from({ length: data.length / 4 }, (_, at) => data[4 * at + 1] as number)
  const ground = groundOf(small)
  if (ground > DARK) return false
  let [light, dark, strokes, run] = [0, 0, 0, 0]
  greys.forEach((grey, at) => {
    const isLight = grey > ground + LIGHTER
    if (grey < ground - DARKER) dark += 1
    if (isLight) light += 1
    const goesOn = isLight && at % width > 0
    if (!goesOn && run <= BROAD) strokes += run
    run = goesOn ? run + 1 : Number(isLight)
  })
  const share = light / greys.length
  return share > LEAST && share < MOST && dark < HARDLY * greys.length && strokes > STROKES * light
}

function inverted(colours: Colours): Colours {
  const data = colours.data.slice()
  for (let at = 0; at < data.length; at += 4)
    for (let colour = at; colour < at + 3; colour += 1) data[colour] = 255 - (data[colour] as number)
  return { ...colours, data }
}
