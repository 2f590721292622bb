import { address } from '../address.js'
import { isLost } from '../parts/opener.js'

/** What has the focus within a screen, and what is to be known of its place should it go away. */
interface Held {
  readonly element: HTMLElement
  /** What it lies in, the innermost first, each with which of its children leads to it. */
  readonly rooms: readonly { readonly room: Element; readonly at: number }[]
  /** What stands before it, as a list before the button that asks for more of it. */
  readonly before: Element | null
  readonly rowsBefore: number
  readonly url: string
}

/** By then whoever knows better has given it on: a heading, a form that has opened, a button that opened one. */
const SETTLED_MILLISECONDS = 150
/** What is awaited so long is not waited for: who goes on with a key begins where the browser lets him. */
const LOOKS = 60

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

let held: Held | null = null
/** What went away, until the focus is given on. */
let left: Held | null = null

/**
 * Where what has the focus goes away, with what a press has changed, the focus goes on from its place. Else who has no mouse, or
 * hears the page, would begin again at its top.
 */
export function keepFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    held = target instanceof HTMLElement && target.closest('main') ? heldBy(target) : null
  })
  // who presses on empty space wants it nowhere
  document.addEventListener('focusout', () =>
    setTimeout(() => {
      if (isLost() && document.hasFocus() && held !== null && isThere(held)) held = null
    }),
  )
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      left = null
      if (!held?.element.contains(target as Node)) held = null
    },
    true,
  )
  new MutationObserver(() => {
    if (held === null || !isLost()) return
    // a button that works has no focus as long as it cannot be pressed
    if (isThere(held)) held.element.focus({ preventScroll: true })
    else if (!held.element.isConnected) {
      left = held
      held = null
      setTimeout(giveOn, SETTLED_MILLISECONDS, left, LOOKS)
    }
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
}

const isThere = ({ element }: Held): boolean => element.isConnected && !element.matches(':disabled')

function heldBy(element: HTMLElement): Held {
  const rooms: { room: Element; at: number }[] = []
  for (
    let one: Element = element;
    one.parentElement !== null && one.id !== 'content';
    one = one.parentElement
  )
    rooms.push({ room: one.parentElement, at: [...one.parentElement.children].indexOf(one) })
  const before = element.previousElementSibling
  return { element, rooms, before, rowsBefore: rowsIn(before).length, url: screenOf() }
}

/** What is shown, whatever the language. */
const screenOf = (): string => JSON.stringify(address())

const rowsIn = (list: Element | null): readonly Element[] => [
  ...(list?.querySelectorAll('li, tbody tr') ?? []),
]

function giveOn(gone: Held, looks: number): void {
  if (gone !== left || !isLost()) return
  const isAwaited = document.querySelector('main [aria-busy="true"], main .waiting') !== null
  if (isAwaited && looks > 0) {
    setTimeout(giveOn, SETTLED_MILLISECONDS, gone, looks - 1)
    return
  }
  const isChanged = gone.url !== screenOf()
  const control = twinOf(gone) ?? (isChanged ? controlOfGroup(gone) : controlAtPlace(gone))
  if (control) control.focus({ preventScroll: !isChanged })
  else focusHeading(gone, isChanged)
}

/** What is the same again, where what it stood in was drawn anew, or a link that is a tab now. */
function twinOf({ element, rooms }: Held): HTMLElement | undefined {
  const text = element.textContent.trim()
  if (text === '') return undefined
  for (const { room } of rooms) {
    if (!room.isConnected) continue
    const twins = controlsIn(room).filter(
      (one) => one.tagName === element.tagName && one.textContent.trim() === text,
    )
    if (twins.length > 0) return twins.length === 1 ? twins[0] : undefined
  }
  return undefined
}

/** Where other things are shown, the first of the controls among which one was. */
function controlOfGroup({ rooms }: Held): HTMLElement | undefined {
  const group = rooms.find(({ room }) => room.isConnected && room.matches('[role="group"]'))
  return group && controlsIn(group.room)[0]
}

/** The first row that came, or what stands now where it was. */
function controlAtPlace({ rooms, before, rowsBefore }: Held): HTMLElement | undefined {
  const come = before?.isConnected ? rowsIn(before)[rowsBefore] : undefined
  const there = rooms.find(({ room }) => room.isConnected)
  const instead = there?.room.children[there.at] ?? there?.room.lastElementChild
  return [come, instead].flatMap((one) => (one ? controlsIn(one) : []))[0]
}

const controlsIn = (room: Element): readonly HTMLElement[] =>
  [room, ...room.querySelectorAll(CONTROLS)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.matches(CONTROLS) &&
      !one.matches(':disabled') &&
      one.checkVisibility(),
  )

/** The nearest heading, which of other things than before is to be seen, too. */
function focusHeading({ rooms }: Held, isChanged: boolean): void {
  for (const { room } of rooms) {
    if (!room.isConnected) continue
    const headings = [...room.querySelectorAll<HTMLElement>('h1, h2, h3')].filter((one) =>
      one.checkVisibility(),
    )
    const heading = headings.find(({ tagName }) => tagName !== 'H1') ?? headings[0]
    if (heading === undefined) continue
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    if (isChanged) heading.scrollIntoView({ block: 'nearest' })
    return
  }
}
