import { useEffect, useRef } from 'preact/hooks'

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
  const shown = useRef(current)
  // on a narrow screen what a tab shows lies below the window
  useEffect(() => {
    if (shown.current !== current && matchMedia('(max-width: 48rem)').matches)
      nav.current?.scrollIntoView({ block: 'start' })
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
