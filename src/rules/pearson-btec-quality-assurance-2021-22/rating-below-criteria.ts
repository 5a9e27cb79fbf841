import { barsToLow, isLower, programmeRating, type CriteriaMet, type ProgrammeRating } from '../../domain/programme-rating'
import type { Fault } from '../rule'
import type { Examples } from '../example'
import { barsOf } from './low-control'
import { criteriaOf, ratingNames, runningRows, said, type ProgrammeRow } from './programme-row'
import { criteriaNamed, ratingText, reasonFor } from './rating-text'
import { rule } from './rule'

/** Works out the rating of each programme by the criteria that its row tells of, and compares it with the one recorded. */
export default rule({
  id: 'rating-below-criteria',
  catalogue: ['QA-50', 'QA-51', 'QA-52', 'QA-55', 'QA-56', 'QA-57', 'QA-58', 'QA-59', 'QA-60'],
  severity: 'warning',
  title: 'A programme is rated lower than the criteria that it meets',
  section: 'Programme Ratings for BTEC Qualifications',
  sheetKind: 'programmes',
  needs: ['programme'],
  why: 'Pearson rates a programme by the criterion of the highest risk that it meets, and samples accordingly. This is an estimate of the centre’s own; whether outcomes deviate from earlier years (criterion 15) only Pearson can say.',
  fix: 'Check the rating against Pearson’s list and the columns that the criterion is read from.',
  *check({ sheet, columns: { programme: column }, edition, settings, asOf }) {
    const ratings = sheet.column('rating')
    for (const row of runningRows(sheet, edition)) {
      const programme = { sheet, row, edition, settings, asOf }
      const met = criteriaOf(programme)
      yield { row, column: ratings ?? column, label: 'Estimated rating', result: estimate(met, settings['qa.new-programme-rating']) }
      const fault = judge(programme, met)
      if (fault && ratings) yield { row, column: ratings, ...fault }
    }
  }
})

type NewProgramme = ProgrammeRow['settings']['qa.new-programme-rating']

function estimate(met: CriteriaMet, newProgramme: NewProgramme): string {
  if (newProgramme !== 'show-both') return ratingText(programmeRating(met, newProgramme))
  const [byList, byAnswer] = [programmeRating(met), programmeRating(met, 'medium')]
  if (byList.rating === byAnswer.rating) return ratingText(byList)
  return `${ratingText(byList)}, or ${ratingNames[byAnswer.rating]} by the guide’s answer on new programmes`
}

/** Where the guide gives two answers the lower one is no fault; what bars Low Control is said by the rules about that. */
function judge(programme: ProgrammeRow, met: CriteriaMet): Fault | null {
  const { settings } = programme
  const recorded = said(programme, 'rating')
  const computed = programmeRating(met, settings['qa.new-programme-rating'] === 'enhanced' ? 'enhanced' : 'medium')
  if (recorded === undefined || !isLower(recorded, computed.rating) || (recorded === 'low' && isBarred(programme, computed))) return null
  const { because, rating } = computed
  const isOwnThreshold = because.every(criterion => criterion === 11)
  return {
    value: `${recorded} ${rating}`,
    ...(isOwnThreshold && { severity: 'advice' }),
    message: `Rated ${ratingNames[recorded]}, and ${criteriaNamed(because)} would give ${ratingNames[rating]}: ${because.map(one => reasonFor(one, programme)).join('; ')}.`
  }
}

function isBarred(programme: ProgrammeRow, { rating }: ProgrammeRating): boolean {
  return rating === 'medium' && barsToLow(barsOf(programme)).length > 0
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Programme | Suite | Licence to practise | Rating | Rating last year | First year delivered | Live registrations | Registrations last year | Registrations before last year | PSS | PSM flag | Investigation date | First sample Y-1 | First sample Y-2 | First sample Y-3
        Business  | Nationals 2016   | No  | Low    | Medium | 2017 | 40 | 38 | 80 | No | No |  | Released | Released | Released
        Childcare | Nationals 2016   | Yes | Medium | Medium | 2017 | 40 | 38 | 80 | No | No |  | Released | Released | Released
        Sport     | Tech Awards 2017 | No  | Medium | Medium | 2017 | 40 | 38 | 80 | No | No |  | Released | Released | Released
        Media     | Nationals 2016   | No  | Medium | Medium | 2021 | 20 | 0  | 0  | No | No |  |          |          |`,
      asOf: '2022-01-10',
      computed: [
        'D3: Estimated rating = Low, unless criterion 2 is met: the sheet does not say',
        'D4: Estimated rating = Medium (criterion 1)',
        'D5: Estimated rating = Medium (criterion 2)',
        'D6: Estimated rating = Enhanced (criterion 12), or Medium by the guide’s answer on new programmes'
      ]
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Programme | Suite | Rating | PSS | Investigation date | Investigation outcome | First sample Y-1 | Live registrations | Registrations last year
        Business  | L3 Nationals (2010) | Medium | Yes |            |         | Released | 40 | 40
        Sport     | L3 Nationals (2010) | Medium | No  | 10/03/2021 | Warning | Released | 40 | 40
        Childcare | L3 Nationals (2010) | Medium | No  | 10/10/2020 | Warning | Blocked  | 40 | 40
        Media     | L3 Nationals (2010) | Low    | No  |            |         | Released | 50 | 40`,
      asOf: '2022-01-10',
      findings: [
        'C3: Rated Medium, and criterion 4 would give Enhanced: Principal Standards Support.',
        'C4: Rated Medium, and criterion 6 would give Enhanced: an investigation that ended in a warning or sanction.',
        'C6: Rated Low, and criterion 11 would give Medium: registrations up from 40 to 50, with the centre\'s own threshold of 25%.'
      ],
      computed: [
        'C3: Estimated rating = Enhanced (criterion 4)',
        'C4: Estimated rating = Enhanced (criterion 6)',
        'C5: Estimated rating = Medium (criterion 7); not known: criterion 4',
        'C6: Estimated rating = Medium (criterion 11); not known: criterion 4'
      ]
    }
  ]
}
