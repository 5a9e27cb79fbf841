import { isNearName } from '../../domain/near-name'
import { isSameName } from '../../domain/person-name'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Fault } from '../rule'

/** Finds a number that stands on one sheet for learners of different names, where another number says who is meant. */
export class SharedNumbers {
  private readonly first = new Map<string, Row>()
  private readonly found: { readonly row: Row; readonly before: Row; readonly number: string }[] = []

  constructor(
    private readonly sheet: TypedSheet,
    private readonly column: Column<string>,
    private readonly workbook: TypedWorkbook
  ) {}

  add(row: Row): void {
    // Rows that the number itself names are the same learner's, and reported as listed twice.
    if (this.sheet.identity(row)?.by === this.column.id) return
    const typed = this.column.value(row) ?? ''
    const number = /^\d*$/.test(typed) ? typed : typed.replace(/\s/g, '').toUpperCase()
    const before = this.first.get(number)
    if (!before) this.first.set(number, row)
    else if (this.isAnother(before, row)) this.found.push({ row, before, number })
  }

  *faults(called: string): Generator<Fault, void, undefined> {
    for (const { row, before, number } of this.found) {
      yield {
        row,
        column: this.column,
        kind: 'shared',
        value: number,
        message: `${called} ${number} is in row ${before.number} already, for a learner of another name.`,
        fix: 'Correct the one that is wrong: no two learners have the same number.'
      }
    }
  }

  private isAnother(before: Row, row: Row): boolean {
    const { learners } = this.workbook
    const [one, other] = [learners.name({ sheet: this.sheet, row: before }), learners.name({ sheet: this.sheet, row })]
    return one !== '' && other !== '' && !isSameName(one, other) && !isNearName(one, other)
  }
}
