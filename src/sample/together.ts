import type { KindId } from '../recognise/dictionary'
import { JoinedLearners } from '../recognise/learners'
import type { TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'

export interface NamedWorkbook {
  readonly file: string
  readonly workbook: TypedWorkbook
}

/** Where a sheet is really found. */
export interface SheetPlace {
  /** Null where there is one workbook alone. */
  readonly file: string | null
  readonly sheet: string
}

/** Workbooks whose cohorts are gathered as if they were one. */
export interface SampleSource {
  readonly workbook: TypedWorkbook
  readonly placeOf: (sheet: { readonly name: string }) => SheetPlace
}

/** Puts workbooks together; learners are joined over all of them. A sheet is named as Excel names it elsewhere: "[9B.xlsx]Marks". */
export function together(workbooks: readonly [NamedWorkbook, ...NamedWorkbook[]]): SampleSource {
  const [first, ...others] = workbooks
  if (others.length === 0) return { workbook: first.workbook, placeOf: ({ name }) => ({ file: null, sheet: name }) }
  const places = new Map<string, SheetPlace>()
  const sheets = workbooks.flatMap(({ file, workbook }) =>
    workbook.sheets.map((sheet): TypedSheet => {
      const name = `[${file}]${sheet.name}`
      places.set(name, { file, sheet: sheet.name })
      return { ...sheet, name }
    })
  )
  const workbook: TypedWorkbook = {
    sheets,
    unrecognised: workbooks.flatMap(one => one.workbook.unrecognised),
    learners: new JoinedLearners(sheets),
    dateSystem: first.workbook.dateSystem,
    sheetsOf: <K extends KindId>(kind: K) => sheets.filter((sheet): sheet is TypedSheet & TypedSheet<K> => sheet.kind === kind)
  }
  return { workbook, placeOf: ({ name }) => places.get(name) ?? { file: null, sheet: name } }
}
