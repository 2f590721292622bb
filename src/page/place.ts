const KEY = 'chi-thi-graph.place'
const SETTLED_MILLISECONDS = 2_000

/** After any of these who reads goes where he wants. */
const OWN_WAYS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** Who loads a screen again is where he was as soon as it is as long again: the browser goes there before anything stands there. */
export function keepPlace(): void {
  addEventListener('pagehide', () => sessionStorage.setItem(KEY, `${scrollY} ${location.href}`))
  const [, top, url] = /^(\d+)\S* (.*)$/.exec(sessionStorage.getItem(KEY) ?? '') ?? []
  // it is told once: who signs out leaves nothing behind
  sessionStorage.removeItem(KEY)
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (entry?.type !== 'reload' || url !== location.href || Number(top) === 0) return
  const growth = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight - innerHeight < Number(top)) return
    scrollTo({ top: Number(top), behavior: 'instant' })
    // what stands above may still grow
    setTimeout(() => growth.disconnect(), SETTLED_MILLISECONDS)
  })
  growth.observe(document.body)
  for (const way of OWN_WAYS)
    addEventListener(way, () => growth.disconnect(), { once: true, passive: true, capture: true })
}
