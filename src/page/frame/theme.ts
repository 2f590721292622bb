export type Theme = 'light' | 'dark'

const KEY = 'chi-thi-graph.theme'

/** The theme that a person chose here, else that of the system. */
export function theme(): Theme {
  const chosen = localStorage.getItem(KEY)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function keepTheme(chosen: Theme = theme()): void {
  document.documentElement.dataset['theme'] = chosen
}

export function chooseTheme(chosen: Theme): void {
  localStorage.setItem(KEY, chosen)
  keepTheme(chosen)
}
