import { useEffect, useState } from 'preact/hooks'
import { nextStep, takeStep, thisStep } from './place.js'

/** What begins the address of a screen; src/api/http/page.ts serves the page there. */
const SCREENS = [
  'cascade',
  'paper',
  'papers',
  'tasks',
  'agency',
  'agencies',
  'territory',
  'search',
  'desk',
  'intake',
  'changes',
  'morning',
] as const

export type Screen = 'home' | (typeof SCREENS)[number] | 'nowhere'

/** What the address of the page says: the screen, what it shows, and how. */
export interface Address {
  readonly screen: Screen
  readonly id: string | null
  readonly set: Readonly<Record<string, string>>
}

/** Parameters that every link of the page keeps: the language, the day as of which one looks, the map. */
const KEPT = ['lang', 'day', 'map']

const isScreen = (name: string): name is Screen => (SCREENS as readonly string[]).includes(name)

const changed = new Set<() => void>()
let current = read()
let moved = false
let followed = false

/** Whether the address has changed since the page was opened: only then may something take the focus by itself. */
export const hasMoved = (): boolean => moved

/** Whether a link of the page led to the present screen, and not the browser: that one goes back to where one was. */
export const hasFollowed = (): boolean => followed

function read(): Address {
  const [, screen = '', id = ''] = location.pathname.split('/')
  return {
    screen: screen === '' ? 'home' : isScreen(screen) ? screen : 'nowhere',
    id: id === '' ? null : decoded(id),
    // what a link has lost the value of says nothing
    set: Object.fromEntries([...new URLSearchParams(location.search)].filter(([, value]) => value !== '')),
  }
}

/** An id as it is, where the end of the address was lost within a letter. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

export const address = (): Address => current

/** The address, as it changes. */
export function useAddress(): Address {
  const [, tell] = useState(0)
  useEffect(() => {
    const listener = (): void => tell((count) => count + 1)
    changed.add(listener)
    return () => void changed.delete(listener)
  }, [])
  return current
}

/** The part of a screen that the address asks for; undefined where it names none that there is, as when its end was lost. */
export function usePartAsked<Part extends string>(parts: readonly Part[]): Part | undefined {
  const { set } = useAddress()
  return parts.find((one) => one === set['part'])
}

/** Where a link leads; what stands in KEPT stays unless `set` says otherwise. An empty value is left out. */
export function href(
  screen: Screen,
  id: string | null = null,
  set: Readonly<Record<string, string>> = {},
): string {
  const kept = KEPT.flatMap((name) => (current.set[name] === undefined ? [] : [[name, current.set[name]]]))
  const all = Object.entries({ ...(Object.fromEntries(kept) as Record<string, string>), ...set })
  const query = new URLSearchParams(all.filter(([, value]) => value !== '')).toString()
  const path = screen === 'home' ? '/' : `/${screen}${id === null ? '' : `/${encodeURIComponent(id)}`}`
  return query === '' ? path : `${path}?${query}`
}

/** Goes to an address of this page. `replace`: without a step that "back" would undo. */
export function go(url: string, { replace = false } = {}): void {
  const from = current
  if (replace) history.replaceState(thisStep(), '', url)
  else history.pushState(nextStep(), '', url)
  current = read()
  moved = true
  if (from.screen !== current.screen || from.id !== current.id) {
    followed = !replace
    scrollTo(0, 0)
  }
  tellPart(from)
  for (const tell of changed) tell()
}

/** Goes on from a screen to what has come in its place, unless one has gone elsewhere meanwhile. */
export function goOn(from: Address, url: string): void {
  if (current.screen === from.screen && current.id === from.id) go(url, { replace: true })
}

const turned = new Set<() => void>()

/** Has somebody told when another part of the same screen is shown. */
export const whenPartChanges = (tell: () => void): void => void turned.add(tell)

function tellPart(from: Address): void {
  const isSameScreen = from.screen === current.screen && from.id === current.id
  if (isSameScreen && from.set['part'] !== current.set['part']) for (const tell of turned) tell()
}

/** The present address with other parameters; an empty value takes one away. */
export const here = (set: Readonly<Record<string, string>>): string =>
  href(current.screen, current.id, { ...current.set, ...set })

/** Changes parameters of the address; an empty value takes one away. */
export function change(set: Readonly<Record<string, string>>, options?: { replace?: boolean }): void {
  go(here(set), options)
}

addEventListener('popstate', ({ state }) => {
  takeStep(state)
  const from = current
  current = read()
  moved = true
  followed = false
  tellPart(from)
  for (const tell of changed) tell()
})

/** Clicks on links of this page change the address alone, unless another tab is asked for. */
export function followLinks(event: MouseEvent): void {
  const link = (event.target as Element).closest('a')
  if (link === null || event.defaultPrevented || event.button !== 0) return
  if (
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    link.target !== '' ||
    link.hasAttribute('download')
  )
    return
  const url = new URL(link.href)
  const [, screen = ''] = url.pathname.split('/')
  if (url.origin !== location.origin || (screen !== '' && !isScreen(screen))) return
  if (url.hash !== '' && url.pathname === location.pathname && url.search === location.search) return
  event.preventDefault()
  go(url.pathname + url.search + url.hash)
}
