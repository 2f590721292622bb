export type Tab<Part> = readonly [part: Part, text: string, href: string]

interface TabsParts<Part> {
  /** What the tabs are, for who cannot see them. */
  readonly name: string
  readonly tabs: readonly Tab<Part>[]
  readonly current: Part
}

/** The parts of a screen, each at an address of its own. */
export const Tabs = <Part extends string>({ name, tabs, current }: TabsParts<Part>) => (
  <nav class="tabs" aria-label={name}>
    {tabs.map(([part, text, href]) => (
      <a key={part} href={href} aria-current={part === current ? 'page' : undefined}>
        {text}
      </a>
    ))}
  </nav>
)
