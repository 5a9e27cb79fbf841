import { formatSeries } from '../../domain/series'
import type { Examples } from '../example'
import { creativeExternal } from './creative-external'
import { namedBy } from '../../recognise/subject'

export default creativeExternal({
  id: 'creative-external-in-january',
  title: 'A creative subject has its external assessment in January',
  fix: 'Enter the external component for May/June, or correct the list of creative subjects in the settings.',
  on: 'series',
  judge({ series }, { subject }, { creativeSeries, series: dates }, settings) {
    // Art and Design has no December/January at all, which another rule tells.
    if (series.window === creativeSeries || namedBy(settings['ta.art-names'])(subject)) return null
    const name = formatSeries(series)
    return {
      value: name,
      message: `${subject} is a creative subject, with its external assessment in ${dates[creativeSeries].name} alone, but is entered for ${name}.`
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Subject | Component | Component type | Series | Attempt
        0012 | Performing Arts | 3 | External | May/June 2026 | 1
        0012 | Performing Arts | 1 | Internal | Dec/Jan 2026  | 1
        0013 | Enterprise      | 3 | External | Dec/Jan 2026  | 1`
    },
    {
      sheets: `
        == Entries ==
        Candidate number | Subject | Component | Component type | Series | Attempt
        0012 | Creative Media Production | 3 | External | Dec/Jan 2026 | 1
        == Series ==
        Subject | Component | Series | Creative subject | PSA hours | Marks submitted
        Creative Media Production | 3 | Dec/Jan 2026 | No | |`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Subject | Component | Component type | Series | Attempt
        0012 | BTEC Tech Award in Music Practice | 3 | External | January 2026 | 1`,
      findings: [
        'E2: BTEC Tech Award in Music Practice is a creative subject, with its external assessment in May/June alone, but is entered for Dec/Jan 2026.'
      ]
    },
    {
      sheets: `
        == Entries ==
        Candidate number | Subject | Component | Component type | Series | Attempt
        0012 | Digital Design | 3 | External | Dec/Jan 2026 | 1
        == Series ==
        Subject | Component | Series | Creative subject | PSA hours | Marks submitted
        Digital Design | 1 | May/June 2026 | Yes | |`,
      findings: [
        'Entries!E2: Digital Design is a creative subject, with its external assessment in May/June alone, but is entered for Dec/Jan 2026.'
      ]
    }
  ]
}
