/** How many cells may be looked at for one edit: seconds on a slow machine, and more than sheets of a school ask for. */
const CELLS = 20_000_000

/** Thrown where working out would take too long. */
export class TooMuchWork extends Error {}

/** Bounds the work that formulas can ask for, however they are made; counted, so that it is the same everywhere. */
export class Budget {
  #left: number

  constructor(cells = CELLS) {
    this.#left = cells
  }

  spend(cells: number): void {
    this.#left -= cells
    if (this.#left < 0) throw new TooMuchWork('the formulas look at too many cells')
  }
}
