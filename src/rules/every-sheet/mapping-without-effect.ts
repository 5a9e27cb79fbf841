import { columnNamed, isLeftOut, partsOfPath } from '../../recognise/mapping'
import { normalise } from '../../recognise/normalise'
import type { TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { dictionary, type KindId } from '../../recognise/dictionary'
import type { Examples } from '../example'
import { readSettings, type MappingRow } from '../settings/read-settings'
import { ruleFor } from './rule'

/** What a person settled about a heading names a sheet, a heading and a column that there are. */
export default ruleFor({
  id: 'mapping-without-effect',
  catalogue: ['C-7'],
  severity: 'warning',
  title: 'A heading is mapped, but nothing follows from it',
  sheetKind: 'settings',
  needs: ['setting', 'value'],
  why: 'A mapping that names what is not there changes nothing, and the column stays as it was taken.',
  fix: 'Correct the row, or delete it.',
  *check({ sheet, columns: { setting, value }, workbook }) {
    const firsts = new Map<string, MappingRow>()
    for (const mapping of readSettings(workbook).mappings) {
      const { row, path } = mapping
      const first = firsts.get(normalise(path))
      firsts.set(normalise(path), first ?? mapping)
      if (mapping.sheet.name !== sheet.name) continue
      const fault = first && first.column !== mapping.column ? settledBefore(first) : faultOf(mapping, workbook)
      if (fault) yield { row, column: fault.at === 'value' ? value : setting, value: path, message: fault.message }
    }
  }
})

interface MappingFault {
  readonly at: 'setting' | 'value'
  readonly message: string
}

function settledBefore({ sheet, row }: MappingRow): MappingFault {
  const cell = sheet.column('value')?.cell(row) ?? sheet.firstHeadingCell
  return { at: 'value', message: `The same heading is mapped to something else in ${cell} of the sheet ${sheet.name}, and that counts.` }
}

function faultOf({ path, column }: MappingRow, { sheets, unrecognised }: TypedWorkbook): MappingFault | undefined {
  const parts = partsOfPath(path, [...sheets, ...unrecognised].map(({ name }) => name))
  if (!parts) return { at: 'setting', message: `"${path}" begins with the name of no sheet: the name comes first, then a dot and the heading.` }
  const sheet = sheets.find(({ name }) => name === parts.sheet)
  if (sheet && !hasHeading(sheet, parts.heading)) {
    return { at: 'setting', message: `There is no heading "${parts.heading}" on the sheet ${sheet.name}.` }
  }
  const kinds = sheet ? [sheet.kind] : (Object.keys(dictionary) as KindId[])
  if (isLeftOut(column) || kinds.some(kind => columnNamed(kind, column))) return undefined
  const where = sheet ? `on a sheet of ${dictionary[sheet.kind].title.toLowerCase()}` : 'on any sheet'
  return { at: 'value', message: `There is no column "${column}" ${where}.` }
}

function hasHeading({ columns, unrecognised, leftOutColumns }: TypedSheet, heading: string): boolean {
  const inTable = [...columns, ...unrecognised, ...leftOutColumns].filter(({ letter }) => letter !== null)
  return inTable.some(column => normalise(column.heading) === normalise(heading))
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Set A.1 ==
        Candidate number | Mark | Sampled | Remark
        0012 | 30 | ✓ |
        == Settings ==
        Setting | Value | Note
        map.Set A.1.Remark | ignore |
        map.set a.1.mark | Mark |`
    }
  ],
  bad: [
    {
      sheets: `
        == Marks ==
        Candidate number | Mark | Sampled
        0012 | 30 | ✓
        == Settings ==
        Setting | Value | Note
        map.Marks.Score | mark |
        map.Marks.Mark | score |
        map.Old marks.Mark | mark |
        map.Marks.Sampled | sampled |
        map.marks.sampled | in-sample |`,
      findings: [
        'Settings!A2: There is no heading "Score" on the sheet Marks.',
        'Settings!B3: There is no column "score" on a sheet of component marks.',
        'Settings!A4: "Old marks.Mark" begins with the name of no sheet: the name comes first, then a dot and the heading.',
        'Settings!B6: The same heading is mapped to something else in B5 of the sheet Settings, and that counts.'
      ]
    }
  ]
}
