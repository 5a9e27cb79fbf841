import { formatSeries, sameSeries, seriesOrder, type Series } from '../../domain/series'
import { countingCertificates, countingSitting } from '../../domain/which-result-counts'
import type { Examples } from '../example'
import type { Fault, Result } from '../rule'
import { attemptsAt, coursesOn, untypedOn, type Attempt } from './attempts'
import { rule } from './rule'

/**
 * Works out which sitting of the external component counts after a resit: the last, where the qualification is
 * certificated once; where it was certificated both times the student has the better and performance tables the first.
 */
export default rule({
  id: 'external-result-that-counts',
  catalogue: ['TA-71', 'TA-72'],
  severity: 'warning',
  title: 'Sitting of the external component that counts',
  section: 'Certification',
  sheetKind: 'component-entries',
  needs: ['component', 'series', 'component-grade'],
  why: 'After a resit the last sitting counts, even if the first was better. Only where the qualification was also claimed on the first sitting does the student hold two certificates.',
  fix: 'Enter the series of the certificate beside the sitting on which it was claimed.',
  *check({ sheet, workbook }) {
    yield* untypedOn(sheet, workbook)
    for (const course of coursesOn(sheet, workbook)) {
      const sittings = attemptsAt('external', course)
      if (new Set(sittings.map(({ series }) => seriesOrder(series))).size < 2) continue
      const verdicts = isCertificatedTwice(sittings) ? twoCertificates(sittings) : oneCertificate(sittings)
      for (const { attempt, ...verdict } of verdicts) if (attempt.sheet === sheet) yield verdict
    }
  }
})

type AboutAttempt = (Result | Fault) & { readonly attempt: Attempt }

const certificateOf = ({ sheet, row }: Attempt): Series | undefined => sheet.column('certificated-in')?.value(row)

/** Each sitting was certificated in its own series; the same series beside both is what is known of the learner. */
function isCertificatedTwice(sittings: readonly Attempt[]): boolean {
  const certificates = new Set(sittings.flatMap(sitting => certificateOf(sitting) ?? []).map(seriesOrder))
  return certificates.size > 1
}

function* twoCertificates(sittings: readonly Attempt[]): Iterable<AboutAttempt> {
  const certificates = sittings.flatMap(attempt => {
    const series = certificateOf(attempt)
    const grade = gradeOf(attempt)
    return series && grade ? [{ attempt, series, rank: grade.rank, grade: grade.name }] : []
  })
  const counting = certificates.length > 1 ? countingCertificates(certificates) : undefined
  if (!counting) return
  for (const [label, { attempt, series, grade }] of [
    ['Best result, for the student', counting.forStudent],
    ['First certificate, for performance tables', counting.forTables]
  ] as const) {
    yield { attempt, ...atGrade(attempt), label, result: `${grade}, of ${formatSeries(series)}` }
  }
}

function* oneCertificate(sittings: readonly Attempt[]): Iterable<AboutAttempt> {
  const last = countingSitting(sittings)
  if (!last) return
  const grade = gradeOf(last)
  if (grade) yield { attempt: last, ...atGrade(last), label: 'External result that counts', result: `${grade.name}, of ${formatSeries(last.series)}` }
  if (certificateOf(last)) return
  for (const attempt of sittings) {
    const series = certificateOf(attempt)
    if (attempt === last || !series || !sameSeries(series, last.series)) continue
    const column = attempt.sheet.column('certificated-in')
    yield {
      attempt,
      row: attempt.row,
      ...(column && { column }),
      value: formatSeries(series),
      message: `The certificate of ${formatSeries(series)} stands beside the sitting of ${formatSeries(attempt.series)}, but after a resit the last sitting counts.`
    }
  }
}

function gradeOf({ sheet, row }: Attempt) {
  return sheet.column('component-grade')?.value(row)
}

function atGrade({ sheet, row }: Attempt) {
  const column = sheet.column('component-grade')
  return { row, ...(column && { column }) }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt | Component grade | Certificated in
        0012 | 3 | External | Dec/Jan 2026  | 1 | L2D |
        0012 | 3 | External | May/June 2026 | 2 | L2P | May/June 2026
        0013 | 3 | External | Dec/Jan 2026  | 1 | L2P | Dec/Jan 2026
        0013 | 3 | External | May/June 2026 | 2 | L2M | May/June 2026
        0014 | 3 | External | Dec/Jan 2026  | 1 | L2P | Dec/Jan 2026`,
      computed: [
        'F3: External result that counts = L2P, of May/June 2026',
        'F5: Best result, for the student = L2M, of May/June 2026',
        'F4: First certificate, for performance tables = L2P, of Dec/Jan 2026'
      ]
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt | Component grade | Certificated in
        0012 | 3 | External | Dec/Jan 2026  | 1 | L2D | May/June 2026
        0012 | 3 | External | May/June 2026 | 2 | L2P |`,
      computed: ['F3: External result that counts = L2P, of May/June 2026'],
      findings: [
        'G2: The certificate of May/June 2026 stands beside the sitting of Dec/Jan 2026, but after a resit the last sitting counts.'
      ]
    }
  ]
}
