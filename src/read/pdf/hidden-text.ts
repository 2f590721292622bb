import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Operations = (typeof import('pdfjs-dist/legacy/build/pdf.mjs'))['OPS']

/** The rendering mode of text that is neither filled nor stroked. */
const INVISIBLE = 3
/** Of the signs: a page number may be set on a scan. */
const MOST = 0.8

/**
 * Whether the text of a page is not shown: it lies behind a picture of the page, and is what another program read there.
 */
export async function isHidden(page: PDFPageProxy, OPS: Operations): Promise<boolean> {
  const drawn = await page.getOperatorList({ annotationMode: 0 }).catch(() => null)
  if (!drawn) return false
  let [mode, hidden, all] = [0, 0, 0]
  const saved: number[] = []
  drawn.fnArray.forEach((operation: number, index: number) => {
    const args = drawn.argsArray[index] as readonly unknown[] | null
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(mode)
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) mode = saved.pop() ?? mode
    else if (operation === OPS.setTextRenderingMode) mode = Number(args?.[0])
    else if (operation === OPS.showText) {
      const signs = (args?.[0] as readonly unknown[] | undefined)?.length ?? 0
      all += signs
      if (mode === INVISIBLE) hidden += signs
    }
  })
  return all > 0 && hidden >= MOST * all
}
