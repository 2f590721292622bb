import { useLayoutEffect, useRef } from 'preact/hooks'
import { dayWritten, hasFormOfDay } from '../day-written.js'
import { day, wordsOf } from '../words.js'

const words = wordsOf({
  hint: ['ngày/tháng/năm', 'dd/mm/yyyy'],
  none: ['Hãy viết ngày/tháng/năm, ví dụ 24/5/2024.', 'Write day/month/year, for example 24/5/2024.'],
  noSuch: ['Không có ngày này trong lịch.', 'There is no such day.'],
  calendar: ['Chọn trên lịch', 'Choose from a calendar'],
})

interface DayFieldParts {
  readonly title: string
  /** 2024-05-24; empty for none. */
  readonly value: string
  readonly choose: (day: string) => void
  readonly max?: string
  readonly required?: boolean
}

/** A day, written as Vietnamese papers write it whatever the language of the browser, or chosen from its calendar. */
export function DayField({ title, value, choose, max = '2100-12-31', required = false }: DayFieldParts) {
  const calendar = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLInputElement>(null)
  // what was typed and refused stays; the field itself does, too: it has the focus, and Enter in it sends its form
  useLayoutEffect(() => {
    if (field.current === null) return
    field.current.value = value === '' ? '' : day(value)
    field.current.setCustomValidity('')
  }, [value])
  const take = (input: HTMLInputElement): void => {
    const written = dayWritten(input.value)
    const isWrong = input.value.trim() === '' ? required : written === null || written > max
    input.setCustomValidity(
      isWrong ? (written === null && hasFormOfDay(input.value) ? words.noSuch : words.none) : '',
    )
    if (isWrong) input.reportValidity()
    else choose(written ?? '')
  }
  return (
    <span class="day-field">
      <label>
        <span>{title}</span>
        <input
          ref={field}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          placeholder={words.hint}
          required={required}
          onInput={({ currentTarget }) => currentTarget.setCustomValidity('')}
          onChange={({ currentTarget }) => take(currentTarget)}
        />
      </label>
      <button
        type="button"
        aria-label={`${words.calendar}: ${title}`}
        onClick={() => calendar.current?.showPicker()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" fill="none" stroke="currentColor" stroke-width="1.3" />
        </svg>
      </button>
      <input
        ref={calendar}
        type="date"
        class="day-calendar"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        max={max}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
    </span>
  )
}
