import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core'

/** Whether the page is being printed: paper shows what does not stand in the window. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const [begin, end] = [() => setPrinting(true), () => setPrinting(false)]
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

export interface VisibleRows {
  readonly rows: readonly VirtualItem[]
  /** The height of all rows, in CSS pixels. */
  readonly height: number
  /** To be called with each row's element, which bears data-index, where heights differ. */
  readonly measure: (element: Element | null) => void
  readonly scrollTo: (index: number) => void
  /** Where a row begins, in CSS pixels from the beginning of the list. */
  readonly startOf: (index: number) => number
}

/** Lists of so few rows are drawn whole, so that the browser finds and prints everything in them. */
const DRAWN_WHOLE = 100
const OVERSCAN = 8

/**
 * The rows of a long list that stand in the window, and a few beyond: only these are drawn. `all`: an array that is another
 * one only when the rows are others, since all their places are then reckoned anew; `height`: of each row, as far
 * as it can be known before it is drawn; `kept`: a row that is drawn wherever it stands, as it has the focus;
 * `total`: how many rows there are with those that are not here yet.
 */
export function useVisibleRows<R>(
  list: RefObject<HTMLElement | null>,
  all: readonly R[],
  height: number | ((index: number) => number),
  keyOf: (row: R) => string,
  { kept = null, total = null }: { readonly kept?: number | null; readonly total?: number | null } = {},
): VisibleRows {
  const count = all.length
  const isPrinting = usePrinting()
  const [, draw] = useState(0)
  const [virtualizer] = useState(
    () =>
      new Virtualizer<Window, Element>({
        count: 0,
        getScrollElement: () => window,
        estimateSize: () => 0,
        // never smoothly: rows that turn out higher than thought would make the list sway
        scrollToFn: (offset, { adjustments, behavior = 'instant' }, scrolled) =>
          windowScroll(offset, { ...(adjustments !== undefined && { adjustments }), behavior }, scrolled),
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        initialRect: { width: innerWidth, height: innerHeight },
      }),
  )
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = isPutRight
  const measure = useMeasure(virtualizer)
  // whole pixels: a part of one that comes and goes while it scrolls would be another list each time
  const top = list.current === null ? 0 : Math.round(list.current.getBoundingClientRect().top + scrollY)
  virtualizer.setOptions({
    ...virtualizer.options,
    count,
    overscan: isPrinting || (total ?? count) <= DRAWN_WHOLE ? count : OVERSCAN,
    estimateSize: typeof height === 'number' ? () => height : height,
    getItemKey: useCallback((index: number) => keyOf(all[index]!), [all]),
    scrollMargin: top,
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), kept, count),
    onChange: () => draw((turn) => turn + 1),
  })
  useLayoutEffect(() => virtualizer._didMount(), [])
  useLayoutEffect(() => virtualizer._willUpdate())
  useLayoutEffect(() => virtualizer.measure(), [typeof height === 'number' ? height : 0])
  return {
    rows: virtualizer
      .getVirtualItems()
      .map((row) => ({ ...row, start: row.start - top, end: row.end - top })),
    height: virtualizer.getTotalSize(),
    measure,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    startOf: (index) => (virtualizer.measurementsCache[index]?.start ?? top) - top,
  }
}

/**
 * Whether a row above the window that turns out higher than thought moves what is scrolled to. Not on the way down: that would
 * end the movement, so that who goes to the end of a long list never came there.
 */
const isPutRight = ({ start }: VirtualItem, _: number, virtualizer: Virtualizer<Window, Element>): boolean =>
  virtualizer.scrollDirection !== 'forward' && start < (virtualizer.scrollOffset ?? 0)

/** The same function each time: another one would measure every row that is drawn again. */
const useMeasure = <Box extends Element | Window>(virtualizer: Virtualizer<Box, Element>) =>
  useCallback((element: Element | null) => virtualizer.measureElement(element), [])

const withKept = (rows: number[], kept: number | null, count: number): number[] =>
  kept === null || kept >= count || rows.includes(kept)
    ? rows
    : [...rows, kept].sort((one, other) => one - other)

/** The same for a list that scrolls by itself. */
export function useRowsInside<R>(
  box: RefObject<HTMLElement | null>,
  all: readonly R[],
  height: number,
  keyOf: (row: R) => string,
): VisibleRows {
  const [, draw] = useState(0)
  const [virtualizer] = useState(
    () =>
      new Virtualizer<HTMLElement, Element>({
        count: 0,
        getScrollElement: () => box.current,
        estimateSize: () => height,
        scrollToFn: (offset, { adjustments, behavior = 'instant' }, scrolled) =>
          elementScroll(offset, { ...(adjustments !== undefined && { adjustments }), behavior }, scrolled),
        observeElementRect,
        observeElementOffset,
        initialRect: { width: 0, height: innerHeight },
      }),
  )
  const measure = useMeasure(virtualizer)
  virtualizer.setOptions({
    ...virtualizer.options,
    count: all.length,
    overscan: 4,
    estimateSize: () => height,
    getItemKey: useCallback((index: number) => keyOf(all[index]!), [all]),
    onChange: () => draw((turn) => turn + 1),
  })
  useLayoutEffect(() => virtualizer._didMount(), [])
  useLayoutEffect(() => virtualizer._willUpdate())
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    startOf: (index) => virtualizer.measurementsCache[index]?.start ?? 0,
  }
}
