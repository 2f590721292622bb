import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { matrixOf, times, type Matrix } from './matrix.js'

type Operations = (typeof import('pdfjs-dist/legacy/build/pdf.mjs'))['OPS']

/** The rendering mode of text that is neither filled nor stroked. */
const INVISIBLE = 3
/** Of the signs: a page number may be set on a scan. */
const MOST = 0.8
/** Of the page: a picture of a page covers more. */
const COVERED = 0.6

/**
 * Whether the text of a page is not shown: it is drawn invisibly, or a picture of the page is drawn upon it. Either is what
 * another program read there. The document must be opened so that pictures are left out (`maxImageSize` 0).
 */
export async function isHidden(page: PDFPageProxy, OPS: Operations): Promise<boolean> {
  const drawn = await page.getOperatorList({ annotationMode: 0 }).catch(() => null)
  if (!drawn) return false
  const { width, height } = page.getViewport({ scale: 1 })
  let [state, hidden, all]: [State, number, number] = [AT_FIRST, 0, 0]
  const saved: State[] = []
  drawn.fnArray.forEach((operation: number, index: number) => {
    const args = drawn.argsArray[index] as readonly unknown[] | null
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(state)
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) state = saved.pop() ?? state
    else if (operation === OPS.setTextRenderingMode) state = { ...state, mode: Number(args?.[0]) }
    else if (operation === OPS.showText) {
      const signs = (args?.[0] as readonly unknown[] | undefined)?.length ?? 0
      all += signs
      if (state.mode === INVISIBLE) hidden += signs
    }
    const moved = operation === OPS.transform ? args : operation === OPS.paintFormXObjectBegin ? args?.[0] : null // prettier-ignore
    if (!moved) return
    state = { ...state, matrix: times(state.matrix, matrixOf(moved as number[])) }
    // where a picture was left out, nothing is drawn in the place that was made for it
    const isEmpty = [undefined, OPS.restore, OPS.setGState].includes(drawn.fnArray[index + 1])
    if (isEmpty && areaOf(state.matrix) >= COVERED * width * height) hidden = all
  })
  return all > 0 && hidden >= MOST * all
}

interface State {
  readonly mode: number
  readonly matrix: Matrix
}
const AT_FIRST: State = { mode: 0, matrix: matrixOf([]) }

const areaOf = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c)
