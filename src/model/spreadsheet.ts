/** Text that a spreadsheet would run as a formula begins so, with signs of full width as well. */
export const RUNS_AS_FORMULA = /^[=+\-@＝＋－＠]/
