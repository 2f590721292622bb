// Counts and the figures that follow from them, with the faults by name.

/** Things to be found: how many there are, how many were given, how many of those are right. */
export class Found {
  right = 0
  wanted = 0
  given = 0
  misses = []
  falseAlarms = []

  hit(count = 1) {
    this.right += count
    this.wanted += count
    this.given += count
  }

  miss(name) {
    this.wanted += 1
    this.misses.push(name)
  }

  falseAlarm(name) {
    this.given += 1
    this.falseAlarms.push(name)
  }

  get precision() {
    if (this.given > 0) return this.right / this.given
    return this.wanted > 0 ? 0 : 1
  }

  get recall() {
    return this.wanted > 0 ? this.right / this.wanted : 1
  }

  get f1() {
    const sum = this.precision + this.recall
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum
  }
}

/** Questions with an answer each: the share that is right, half marks counting half. */
export class Answered {
  marks = 0
  asked = 0
  misses = []
  falseAlarms = []

  answer(mark, name) {
    this.asked += 1
    this.marks += Number(mark)
    if (mark < 1) this.misses.push(name)
  }

  /** Nothing could be asked although there was something to ask. */
  failWhenUnasked() {
    if (this.asked === 0) this.asked = Number.MIN_VALUE
  }

  get share() {
    return this.asked > 0 ? this.marks / this.asked : 1
  }
}
