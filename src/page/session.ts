/** The token of who signed in; kept for this tab only. */
const KEY = 'chi-thi-graph.token'

export const token = (): string | null => sessionStorage.getItem(KEY)

export function keepToken(value: string | null): void {
  if (value === null) sessionStorage.removeItem(KEY)
  else sessionStorage.setItem(KEY, value)
}

/** The headers of every request: who asks, and in which language the answer's messages are. */
export const headers = (language: string): Record<string, string> => {
  const secret = token()
  return { 'accept-language': language, ...(secret === null ? {} : { authorization: `Bearer ${secret}` }) }
}

const ASKED = 'chi-thi-graph.sign-in'

/** Opens the dialogue that signs in, above whatever is shown, so that nothing written there is lost. */
export const askToSignIn = (): void => void dispatchEvent(new Event(ASKED))

/** Has the dialogue open where it is asked for; gives what ends that. */
export function whenAskedToSignIn(open: () => void): () => void {
  addEventListener(ASKED, open)
  return () => removeEventListener(ASKED, open)
}
