import type { Severity } from '../../model/finding'
import type { Column, TypedWorkbook } from '../../recognise/typed-sheet'
import type { CellFault } from '../cell-faults'
import { manyAsOne } from '../many-as-one'
import type { Fault } from '../rule'
import type { Settings } from '../settings'
import { componentsOn, type Component, type VtctSheet } from './components'
import type { VtctEdition } from './edition'
import { rule } from './rule'

export interface TagContext {
  readonly workbook: TypedWorkbook
  readonly edition: VtctEdition
  readonly settings: Settings
  readonly asOf: number
}

/** What a rule of this folder needs: columns of a sheet of VTCT TAGs. */
type Needed = Parameters<VtctSheet['column']>[0]

interface TagRule<N extends Needed> {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly title: string
  readonly section: string
  readonly why: string
  readonly fix: string
  readonly needs: readonly [N, ...N[]]
  /** The column on which a fault stands, where it is not the first of those needed. */
  readonly on?: N
  /** The rows concerned, of which "12 of the 14" is said. */
  readonly concerns: (component: Component, context: TagContext) => boolean
  readonly judge: (component: Component, context: TagContext) => CellFault | null
  /** What is said once where most rows are at fault, after "12 of the 14 ". */
  readonly many: string
}

/** Makes a rule that judges each row of a sheet of VTCT TAGs by itself. */
export function tagRule<const N extends Needed>({ needs, on, concerns, judge, many, ...described }: TagRule<N>) {
  const [place] = needs
  return rule({
    ...described,
    sheetKind: 'vtct-tags',
    needs,
    *check({ sheet, workbook, edition, settings, asOf }) {
      const column: Column | undefined = sheet.column(on ?? place)
      if (!column) return
      const context = { workbook, edition, settings, asOf }
      const concerned = componentsOn(sheet, workbook).filter(component => concerns(component, context))
      const faults = concerned.flatMap((component): readonly Fault[] => {
        const fault = judge(component, context)
        return fault ? [{ ...fault, row: component.row, column }] : []
      })
      yield* manyAsOne(faults, { of: concerned.length, column, message: (count, of) => `${count} of the ${of} ${many}.` })
    }
  })
}
