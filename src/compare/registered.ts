import type { Learner, LearnerRow } from '../recognise/typed-sheet'
import type { Facts } from './award'
import { mayBeOne } from './titles'

type Registered = LearnerRow<'learners'>

export function registeredTitle({ sheet, row }: Registered): string {
  return sheet.column('qualification')?.value(row) ?? sheet.column('programme')?.value(row) ?? ''
}

/** The register's row of a learner for a qualification; undefined where several may be meant. */
export function registeredFor(learner: Learner | null, title: string): Registered | undefined {
  const rows = learner?.rowsOf('learners') ?? []
  const [only, ...others] = rows.filter(one => mayBeOne(registeredTitle(one), title))
  return others.length === 0 ? only : undefined
}

/** What a row leaves unsaid of its qualification, as the register has it. */
export function withRegister(facts: Facts, learner: Learner | null): Facts {
  const registered = registeredFor(learner, facts.title)
  if (!registered) return facts
  const { sheet, row } = registered
  const said = (id: 'suite' | 'sector' | 'level') => facts[id] || (sheet.column(id)?.value(row) ?? '')
  return { title: facts.title || registeredTitle(registered), suite: said('suite'), sector: said('sector'), level: said('level') }
}
