import type { ComponentChildren } from 'preact'

/** What stands open where there is room, and behind its title on a phone. */
export const Fold = ({
  title,
  children,
}: {
  readonly title: string
  readonly children: ComponentChildren
}) => (
  <details class="fold" open={matchMedia('(min-width: 48rem)').matches}>
    <summary>{title}</summary>
    {children}
  </details>
)
