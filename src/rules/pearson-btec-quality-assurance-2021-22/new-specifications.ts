import { isSuite, type Suite } from '../../domain/suites'
import { normalise } from '../../recognise/normalise'

/** The qualifications of criterion 2. */
export interface NewSpecifications {
  /** Suites, all of which count, or only those first taught from a year. */
  readonly suites: readonly { readonly suite: Suite; readonly from?: number }[]
  /** Suites of which only the creative subjects count. */
  readonly creativeOnly: readonly Suite[]
  /** Subjects at one level or two, whatever their suite. */
  readonly subjects: readonly { readonly names: readonly string[]; readonly levels: readonly string[] }[]
}

export const newSpecifications: NewSpecifications = {
  suites: [
    { suite: 'Tech Awards (2017)' },
    { suite: 'L2 Technicals' },
    { suite: 'L3 Technicals' },
    { suite: 'L3 Nationals (2016)', from: 2018 },
    { suite: 'L1/2 Firsts (2012)', from: 2018 }
  ],
  creativeOnly: ['L2 Industry Skills'],
  subjects: [
    { names: ['esports'], levels: ['2', '3'] },
    { names: ['preparation for public services'], levels: ['2'] },
    { names: ['art and design practice'], levels: ['3'] },
    { names: ['creative media practice'], levels: ['3'] },
    { names: ['music', 'music production'], levels: ['3'] },
    { names: ['performing arts practice'], levels: ['3'] },
    { names: ['production arts practice'], levels: ['3'] },
    { names: ['uniformed protective services'], levels: ['3'] }
  ]
}

/** What a sheet says of a programme's qualification. */
export interface Qualification {
  readonly title: string
  /** Canonical where it is known, else as typed. */
  readonly suite: string | undefined
  /** As typed, with a year that the canonical name has not: "Nationals 2018". */
  readonly suiteAsTyped: string
  readonly level: string | undefined
  readonly sector: string | undefined
  readonly firstTaught: number | undefined
}

const AROUND =
  /\b(?:pearson|btec|edexcel|level|l[1-3]|[1-3]|rqf|qcf|nationals?|firsts?|technicals?|tech|award|awards|certificate|extended|foundation|subsidiary|introductory|90|credit|diploma|nat|ext|cert|sub|dip|in)\b/g
const CREATIVE = /\b(?:art|arts|design|media|music|performing|creative|dance|drama|film|photography|fashion|production)\b/

/** Whether criterion 2 names a qualification; undefined where the sheet does not say enough. */
export function isNewSpecification(of: Qualification, list: NewSpecifications): boolean | undefined {
  const bySubject = isListedSubject(of, list)
  if (bySubject === true) return true
  const { suite } = of
  if (suite === undefined || !isSuite(suite)) return undefined
  if (list.creativeOnly.includes(suite)) return isCreative(of)
  const listed = list.suites.find(one => one.suite === suite)
  if (!listed) return bySubject
  if (listed.from === undefined) return true
  if (of.firstTaught !== undefined) return of.firstTaught >= listed.from
  // "Nationals 2018" is newer; "Nationals (2016)" is the name of the whole suite.
  const isNewer = [of.suiteAsTyped, of.title].some(text => (yearIn(text) ?? 0) >= (listed.from ?? 0))
  return isNewer ? true : undefined
}

function isListedSubject({ title, level, suite }: Qualification, { subjects }: NewSpecifications): boolean | undefined {
  const plain = normalise(title).replace(AROUND, ' ').replace(/ +/g, ' ').trim()
  const listed = subjects.find(({ names }) => names.includes(plain))
  if (!listed) return false
  const own = /[1-3]/.exec(level ?? '')?.[0] ?? /\b(?:level |l)([1-3])\b/.exec(normalise(title))?.[1] ?? /^L([1-3]) /.exec(suite ?? '')?.[1]
  return own === undefined ? undefined : listed.levels.includes(own)
}

function isCreative({ title, sector }: Qualification): boolean {
  return CREATIVE.test(normalise(`${title} ${sector ?? ''}`))
}

function yearIn(text: string): number | undefined {
  const year = /\b20[12]\d\b/.exec(text)?.[0]
  return year === undefined ? undefined : Number(year)
}
