import type { Examples } from '../example'
import { cohortsOn, isReportedOn } from '../../sample/cohort'
import type { Member } from '../../sample/member'
import { rule } from './rule'

/** Shows how far moderation moved the marks that were submitted or amended. */
export default rule({
  id: 'marks-changed-by-moderation',
  catalogue: ['TA-65'],
  severity: 'advice',
  title: 'Marks that moderation changed',
  section: 'Moderation outcomes',
  sheetKind: 'component-marks',
  needs: ['mark', 'moderated-mark'],
  why: 'Where the marking still differs from the national standard, marks are adjusted for everyone or for some. How far they moved is worth knowing before the next series.',
  fix: 'Nothing is to be put right: discuss it when standardising for the next series.',
  *check({ sheet, workbook, isChecked, columns: { 'moderated-mark': column } }) {
    for (const cohort of cohortsOn(sheet, workbook)) {
      if (!isReportedOn(sheet, cohort, isChecked)) continue
      const changes = cohort.members.flatMap(changeOf)
      const changed = changes.filter(change => change !== 0)
      if (changes.length === 0) {
        yield { notApplicable: 'No moderated marks are entered yet.' }
        continue
      }
      yield { column, label: `Marks changed by moderation, ${cohort.name}`, result: `${changed.length} of ${changes.length}` }
      if (changed.length === 0) continue
      const mean = Math.round((changed.reduce((sum, change) => sum + change, 0) / changed.length) * 10) / 10
      yield { column, label: `Mean change of those, ${cohort.name}`, result: mean > 0 ? `+${mean}` : String(mean) }
    }
  }
})

/** The moderated mark less the one that was last submitted. */
function changeOf({ sheet, row }: Member): readonly number[] {
  const submitted = sheet.column('amended-mark')?.value(row) ?? sheet.column('exported-mark')?.value(row) ?? sheet.column('mark')?.value(row)
  const moderated = sheet.column('moderated-mark')?.value(row)
  return typeof submitted === 'number' && moderated !== undefined ? [moderated - submitted] : []
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Amended mark | Moderated mark
        0012 | 41 | 39 | 39
        0013 | 38 |    | 35
        0014 | X  |    |
        0015 | 20 |    | 18`,
      computed: [
        'D3: Marks changed by moderation, component 1, May/June 2026 = 2 of 3',
        'D3: Mean change of those, component 1, May/June 2026 = -2.5'
      ]
    }
  ],
  bad: []
}
