import { deviationsOf, type Deviation } from '../../compare/deviations'
import type { Completion } from '../../compare/compare-rules'
import type { Examples } from '../example'
import type { Settings } from '../settings'
import { namedLike } from './programme-names'
import { runningRows } from './programme-row'
import { rule } from './rule'

/** Ranks the centre's programmes by how far their latest outcomes lie from their earlier ones. */
export default rule({
  id: 'outcomes-off-earlier-ones',
  catalogue: ['QA-54'],
  severity: 'advice',
  title: 'Outcomes of programmes beside earlier ones',
  section: 'Programme Ratings for BTEC Qualifications',
  sheetKind: 'programmes',
  needs: ['programme'],
  why: 'Pearson rates a programme by criterion 15 where its outcomes deviate most from earlier ones at the centre. Of which programmes the tenth is taken the guide does not say, so this is a rank among the centre’s own alone and no rating.',
  fix: 'Nothing needs to be put right; be ready to say why outcomes have changed.',
  *check({ sheet, workbook, columns: { programme: column }, edition, settings }) {
    if (workbook.sheetsOf('results-history').length === 0) {
      yield { cannotTell: 'There is no history of results in this workbook.' }
      return
    }
    const deviations = deviationsOf(workbook, rulesBy(settings))
    for (const row of runningRows(sheet, edition)) {
      const own = namedLike(column.value(row), deviations, ({ title }) => title)
      if (own) yield { row, column, label: 'Outcomes beside earlier ones', result: resultText(own, deviations, settings) }
    }
  }
})

/** Only what was awarded counts here: who is still without a grade is the business of other rules. */
const everyone: Completion = { stateOf: () => 'due', isOwn: () => true, unlisted: [] }

function rulesBy(settings: Settings) {
  return {
    qTags: everyone,
    yearInHand: null,
    baselineYears: settings['history.baseline-years'],
    pooling: settings['history.pooling'],
    basis: settings['history.basis']
  }
}

function resultText(own: Deviation, all: readonly Deviation[], settings: Settings): string {
  const { measured: { now, pooled, totalVariation, pValue }, year, years } = own
  const share = Math.round((totalVariation ?? 0) * 100)
  const significant = (one: Deviation) => one.measured.pValue !== null && one.measured.pValue < settings['history.significance'] / 100
  const top = Math.ceil((all.filter(significant).length * settings['qa.top-deviation']) / 100)
  const isTop = significant(own) && all.filter(significant).indexOf(own) < top
  const chance = significant(own) ? '' : pValue === null ? '' : '; it may be chance'
  const stands = isTop ? `; within the top ${settings['qa.top-deviation']} % of the centre’s own that deviate` : chance
  return `${share} % of the grades of ${year} (${now.n} learners) lie elsewhere than in ${years.join(', ')} (${pooled.n}): rank ${all.indexOf(own) + 1} of ${all.length} here${stands}`
}

const of = (programme: string, year: number, passes: number, merits: number) => `
        ${programme} | ${year} | P | ${passes}
        ${programme} | ${year} | M | ${merits}`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Programmes ==
        Academic year: 2021-22
        Programme | Suite          | Rating
        Business  | Nationals 2016 | Medium
        Travel    | Nationals 2016 | Medium
        Sport     | Nationals 2016 | Medium
        == History ==
        Qualification | Year | Grade | Count${of('Business', 2018, 20, 20)}${of('Business', 2019, 20, 20)}${of('Business', 2022, 4, 36)}${of('Travel', 2019, 10, 10)}${of('Travel', 2022, 11, 9)}`,
      computed: [
        'Programmes!A3: Outcomes beside earlier ones = 40 % of the grades of 2022 (40 learners) lie elsewhere than in 2018, 2019 (80): rank 1 of 2 here; within the top 10 % of the centre’s own that deviate',
        'Programmes!A4: Outcomes beside earlier ones = 5 % of the grades of 2022 (20 learners) lie elsewhere than in 2019 (20): rank 2 of 2 here; it may be chance'
      ]
    }
  ],
  bad: []
}
