/** What a list has come to have, for those who hear the page: a press has changed what stands elsewhere on the screen. */
export const Told = ({ text }: { readonly text: string }) => (
  <p class="unseen" role="status">
    {text}
  </p>
)
