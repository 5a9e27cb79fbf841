import { suiteInTitle } from '../../domain/grades/qualification-title'
import { isSuite, suitesNamed, type Suite } from '../../domain/suites'
import { remembered } from '../../recognise/remembered'
import type { QTag } from './q-tags'
import { fromRegister } from './register'

export interface NamedSuite {
  /** As typed, or the suite's full name where it is known. */
  readonly name: string
  /** The suites that may be meant; none where the name is not known. */
  readonly possible: readonly Suite[]
}

/** The suite of a Q-TAG: by its own row, else by the register. */
export function suiteOf(qTag: QTag): NamedSuite | undefined {
  const name = qTag.sheet.column('suite')?.value(qTag.row) ?? fromRegister(qTag, 'suite')
  return name === undefined ? undefined : { name, possible: possibleBy(name) }
}

const possibleBy = remembered((name: string): readonly Suite[] => {
  const named = isSuite(name) ? [name] : suitesNamed(name, { academic: 2020 })
  const inTitle = suiteInTitle(name)
  return named.length > 0 || inTitle === undefined ? named : [inTitle]
})
