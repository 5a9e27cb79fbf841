import { formatSeries } from '../../domain/series'
import type { Examples } from '../example'
import { creativeExternal } from './creative-external'

export default creativeExternal({
  id: 'creative-external-resat',
  title: 'The external assessment of a creative subject is resat',
  fix: 'Take the resit out, or correct the attempt or the list of creative subjects in the settings.',
  on: 'number',
  judge({ number, series }, { subject }) {
    if (number < 2) return null
    return {
      value: number,
      message: `${subject} is a creative subject, whose external assessment has no resit, but attempt ${number} is entered for ${formatSeries(series)}.`
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Subject | Component | Component type | Series | Attempt
        0012 | Performing Arts | 3 | External | May/June 2026 | 1
        0012 | Performing Arts | 1 | Internal | May/June 2026 | 2
        0013 | Enterprise      | 3 | External | May/June 2026 | 2`
    }
  ],
  bad: [
    {
      sheets: `
        Subject: Performing Arts
        Candidate number | Component | Component type | Series | Attempt
        0012 | 3 | External | May/June 2026 | Resit`,
      findings: [
        'E3: Performing Arts is a creative subject, whose external assessment has no resit, but attempt 2 is entered for May/June 2026.'
      ]
    }
  ]
}
