import type { Examples } from '../example'
import type { CellFault } from '../cell-faults'
import { gate, type GateContext } from './gate'
import type { QTag } from './q-tags'
import { fromRegister } from './register'
import { suiteOf, type NamedSuite } from './suite-of'

interface Scope {
  readonly suite: NamedSuite | undefined
  readonly level: string | undefined
  readonly sqa: boolean
  readonly international: boolean
}

/** Qualifications for which Pearson has separate guidance are not graded by this one. */
export default gate({
  id: 'guidance-of-its-own',
  catalogue: ['QT-7'],
  severity: 'error',
  title: 'The qualification has guidance of its own',
  section: 'Qualifications not covered in this guidance',
  why: 'Higher Nationals and other qualifications at levels 4 to 7, those accredited by SQA or delivered internationally, SRF programmes, Functional Skills, ESOL and T Levels follow separate guidance.',
  fix: 'Take the Q-TAG out and follow the guidance for that qualification, or correct what is entered about it.',
  tell(qTag): Scope | undefined {
    const suite = suiteOf(qTag)
    const level = qTag.sheet.column('level')?.value(qTag.row) ?? fromRegister(qTag, 'level')
    const [sqa, international] = [fromRegister(qTag, 'sqa-accredited'), fromRegister(qTag, 'international')]
    const isKnown = suite !== undefined || level !== undefined || sqa !== undefined || international !== undefined
    return isKnown ? { suite, level, sqa: sqa === 'yes', international: international === 'yes' } : undefined
  },
  unknown: 'Nothing says the suite or level of the qualifications.',
  judge,
  many: 'are of qualifications that have guidance of their own'
})

function judge(scope: Scope, _: QTag, context: GateContext): CellFault | null {
  const what = separate(scope, context)
  return what === null ? null : { value: what, message: `A Q-TAG is entered, but ${what} has separate guidance.` }
}

function separate({ suite, level, sqa, international }: Scope, { edition }: GateContext): string | null {
  if (sqa) return 'a qualification accredited by SQA'
  if (international) return 'a qualification that is delivered internationally'
  const possible = suite?.possible ?? []
  if (suite && possible.length > 0 && possible.every(one => edition.notCovered.includes(one))) return suite.name
  // The Foundation Diploma of level 4 is covered, though its level is not.
  if (possible.includes('L3/4 Foundation Diploma Art and Design')) return null
  const number = Number(/^\D*(\d)\D*$/.exec(level ?? '')?.[1])
  return edition.levelsNotCovered.includes(number) ? `a qualification at level ${number}` : null
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Suite                                     | Level | Q-TAG
        L1         | L3 Nationals (2016)                       | 3     | DD
        L2         | L3/4 Foundation Diploma in Art and Design | 4     | M
        L3         | T Levels                                  | 3     |
        L4         | BTEC Firsts                               | 1/2   | L2M`
    },
    {
      sheets: `
        Learner ID | Status        | Q-TAG
        L1         | Certificating | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Suite            | Level | Q-TAG
        L1         | Higher Nationals | 5     | M
        L2         |                  | 4     | M
        L3         | BTEC Nationals   | 3     | M
        L4         | ESOL             |       | P
        L5         | BTEC Nationals   | 3     | DD
        == Register ==
        Learner ID | Reg date   | Overseas | SQA accredited
        L3         | 14/09/2019 | Y        | N
        L5         | 14/09/2019 | N        | N`,
      findings: [
        'Q-TAGs!D2: A Q-TAG is entered, but Higher Nationals has separate guidance.',
        'Q-TAGs!D3: A Q-TAG is entered, but a qualification at level 4 has separate guidance.',
        'Q-TAGs!D4: A Q-TAG is entered, but a qualification that is delivered internationally has separate guidance.',
        'Q-TAGs!D5: A Q-TAG is entered, but ESOL has separate guidance.'
      ]
    }
  ]
}
