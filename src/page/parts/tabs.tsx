import { useEffect, useRef } from 'preact/hooks'
import { hasFollowed } from '../address.js'

interface TabsParts<Part> {
  /** What the tabs are, for who cannot see them. */
  readonly name: string
  readonly parts: readonly Part[]
  /** The part that is shown where the address names none; else the first. */
  readonly usual?: Part
  readonly current: string
  readonly textOf: (part: Part) => string
  /** The address of a part; an empty text stands for the usual one. */
  readonly hrefOf: (part: Part | '') => string
}

/** Where what a tab shows begins below so much of the window, hardly anything of it is seen. */
const TOO_LOW = 0.55

/** The parts of a screen, each at an address of its own. */
export function Tabs<Part extends string>({
  name,
  parts,
  usual = parts[0],
  current,
  textOf,
  hrefOf,
}: TabsParts<Part>) {
  const nav = useRef<HTMLElement>(null)
  const shown = useRef(hasFollowed() ? usual : current)
  // who asked for a part sees it, and not only what stands above the parts
  useEffect(() => {
    const isLow = (nav.current?.getBoundingClientRect().bottom ?? 0) > innerHeight * TOO_LOW
    if (shown.current !== current && isLow) nav.current?.scrollIntoView({ block: 'start' })
    shown.current = current
  }, [current])
  return (
    <nav ref={nav} class="tabs" aria-label={name}>
      {parts.map((part) => (
        <a
          key={part}
          href={hrefOf(part === usual ? '' : part)}
          aria-current={part === current ? 'page' : undefined}
        >
          {textOf(part)}
        </a>
      ))}
    </nav>
  )
}
