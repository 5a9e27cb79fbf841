import type { Examples } from '../example'
import { rowsUnder } from './own-rows'
import { routeNames, routeOf } from './route'
import { rule } from './rule'

/** Tells how each programme is quality assured: this guide is for one way of three. */
export default rule({
  id: 'quality-assurance-route',
  catalogue: ['QA-1', 'QA-2'],
  severity: 'advice',
  title: 'A programme with another kind of quality assurance is rated',
  section: 'UK Qualifications Covered by BTEC Quality Assurance',
  sheetKind: 'programmes',
  needs: ['suite'],
  why: 'Programme ratings belong to BTEC quality assurance. Work-based learning and Levels 4 to 7 have processes of their own, and private training providers with Levels 4 to 7 an Academic Management Review too.',
  fix: 'Leave the rating of this programme blank, or correct its suite.',
  *check({ sheet, columns: { suite: column }, edition, settings }) {
    const [levels, ratings] = [sheet.column('level'), sheet.column('rating')]
    for (const row of rowsUnder(sheet)) {
      const suite = column.value(row)
      const route = routeOf(suite, levels?.value(row), edition)
      if (!route) {
        if (suite !== undefined) yield { cannotTell: `The guide does not name ${suite} among the qualifications of any kind of quality assurance.` }
        continue
      }
      const isReviewed = route === 'external-examination' && settings['centre.type'] === 'private-training-provider'
      const result = `${routeNames[route]}${isReviewed ? ', with Academic Management Review' : ''}`
      yield { row, column, label: 'Quality assurance', result }
      if (route !== 'btec' && ratings?.value(row) !== undefined) {
        yield { row, column: ratings, value: route, message: `The programme has a rating, and its kind of quality assurance is another: ${routeNames[route]}.` }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Programmes ==
        Programme | Suite | Level | Live registrations
        Business  | RQF Nationals    | 3 | 40
        Care      | NVQ              | 2 | 12
        Computing | Higher Nationals | 5 | 9
        Trade     |                  | 4 | 9
        == Settings ==
        Setting     | Value
        centre.type | Private training provider`,
      computed: [
        'Programmes!B2: Quality assurance = BTEC quality assurance',
        'Programmes!B3: Quality assurance = work-based learning quality assurance',
        'Programmes!B4: Quality assurance = Annual Declaration and External Examination, with Academic Management Review',
        'Programmes!B5: Quality assurance = Annual Declaration and External Examination, with Academic Management Review'
      ]
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Rating
        Business  | Nationals 2016 | Low
        Care      | NVQ            | Medium`,
      findings: ['C3: The programme has a rating, and its kind of quality assurance is another: work-based learning quality assurance.'],
      computed: ['B2: Quality assurance = BTEC quality assurance', 'B3: Quality assurance = work-based learning quality assurance']
    }
  ]
}
