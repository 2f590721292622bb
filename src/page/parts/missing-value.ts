import { wordsOf } from '../words.js'

const words = wordsOf({
  choose: ['Hãy chọn một mục.', 'Choose one of the list.'],
  write: ['Hãy điền vào ô này.', 'Fill in this field.'],
})

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const told = new Set<Field>()

/** Has the browser say in the language of the page, and not in its own, that a field of a form is still empty. */
export function tellMissingValues(): void {
  const tell = ({ target }: Event): void => {
    const field = target as Field
    if (!field.validity.valueMissing || field.validity.customError) return
    field.setCustomValidity(field instanceof HTMLSelectElement ? words.choose : words.write)
    told.add(field)
  }
  const forget = (): void => {
    for (const field of told) field.setCustomValidity('')
    told.clear()
  }
  addEventListener('invalid', tell, { capture: true })
  // before a form is sent again, and whatever fills the field
  for (const pressed of ['pointerdown', 'keydown', 'input', 'change', 'submit'])
    addEventListener(pressed, forget, { capture: true })
}
