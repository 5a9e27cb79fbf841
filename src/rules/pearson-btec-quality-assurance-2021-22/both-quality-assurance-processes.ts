import type { Examples } from '../example'
import { rowsUnder } from './own-rows'
import { routeOf } from './route'
import { rule } from './rule'

/** A centre with significant registrations in BTEC and in work-based learning undergoes both processes. */
export default rule({
  id: 'both-quality-assurance-processes',
  catalogue: ['QA-3'],
  severity: 'advice',
  title: 'Quality assurance processes that the centre undergoes',
  section: 'Annual Centre Declaration',
  sheetKind: 'programmes',
  needs: ['registrations', 'suite'],
  why: 'With significant registrations in both models the documents of both are completed. How many are significant the guide does not say.',
  fix: 'Nothing is to be put right; the setting qa.significant-registrations holds the centre’s own threshold.',
  *check({ sheet, columns: { registrations: column, suite }, edition, settings }) {
    const counted = { btec: 0, 'work-based-learning': 0, 'external-examination': 0, unknown: 0 }
    for (const row of rowsUnder(sheet)) {
      const route = routeOf(suite.value(row), sheet.column('level')?.value(row), edition)
      counted[route ?? 'unknown'] += column.value(row) ?? 0
    }
    const btec = settings['centre.btec-registrations'] ?? counted.btec
    const workBased = settings['centre.wbl-registrations'] ?? counted['work-based-learning']
    const enough = settings['qa.significant-registrations']
    if (btec === 0 || workBased === 0) {
      yield { notApplicable: 'The centre has registrations in one model only.' }
      return
    }
    const isBoth = btec >= enough && workBased >= enough
    const left = counted.unknown === 0 ? '' : `; ${counted.unknown} more are on rows whose suite was not recognised`
    const figures = `${btec} in BTEC, ${workBased} in work-based learning, ${enough} being significant by the centre's own threshold${left}`
    yield { column, label: 'Declarations to complete', result: `${isBoth ? 'both, for BTEC and for work-based learning' : 'that of the larger model'} (${figures})` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Suite | Live registrations
        Business  | L3 Nationals (2016) | 40
        Care      | NVQ                 | 12
        Media     | BTEC                | 15`,
      computed: [
        "C1: Declarations to complete = both, for BTEC and for work-based learning (40 in BTEC, 12 in work-based learning, 10 being significant by the centre's own threshold; 15 more are on rows whose suite was not recognised)"
      ]
    },
    {
      sheets: `
        == Programmes ==
        Programme | Suite | Live registrations
        Business  | L3 Nationals (2016) | 40
        == Settings ==
        Setting | Value
        centre.wbl-registrations | 4`,
      computed: [
        "Programmes!C1: Declarations to complete = that of the larger model (40 in BTEC, 4 in work-based learning, 10 being significant by the centre's own threshold)"
      ]
    }
  ],
  bad: []
}
