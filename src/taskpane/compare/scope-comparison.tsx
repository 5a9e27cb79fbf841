import { makeStyles } from '@fluentui/react-components'
import { Suspense, lazy } from 'react'
import type { Day } from '../../domain/dates'
import { today } from '../../flow/today'
import { chiefNotes } from '../../model/chief-notes'
import type { Comparison } from '../../model/comparison'
import { verdictText } from '../../model/verdict-words'
import { Disclosure } from '../disclosure'
import { useTextStyles } from '../text-styles'
import { GradeFigures } from './grade-figures'
import { ReasonForm } from './reason-form'
import { strings } from './strings'

// The charts weigh more than all the rest of the tab, which can be read before they are there.
const GradeCharts = lazy(async () => ({ default: (await import('./grade-charts')).GradeCharts }))

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 }
})

interface ScopeComparisonProps {
  readonly comparison: Comparison
  readonly name: string
  readonly year: number
  readonly busy: boolean
  readonly onRecord: (reason: string, who: string, when: Day) => void
}

/** One comparison: its verdict in words, the charts, the figures behind a toggle, and the reason. */
export function ScopeComparison({ comparison, name, year, busy, onRecord }: ScopeComparisonProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const { now, pooled, years, meanPointsDifference, reason } = comparison
  const { chief, others } = chiefNotes(comparison)
  return (
    <div className={styles.part}>
      <h2 className={text.title}>{strings.heading(name, verdictText(comparison))}</h2>
      <p className={text.body}>{pooled ? strings.cohort(now.n, year, pooled.n, years.map(one => one.year)) : strings.cohortAlone(now.n, year)}</p>
      {meanPointsDifference !== null && <p className={text.body}>{strings.difference(meanPointsDifference)}</p>}
      {chief.map(note => <p key={note} className={text.body}>{note}</p>)}
      {now.n > 0 && (
        <Suspense fallback={<p className={text.small}>{strings.drawing}</p>}>
          <GradeCharts comparison={comparison} year={year} />
        </Suspense>
      )}
      <Disclosure summary={strings.figures}><GradeFigures comparison={comparison} year={year} /></Disclosure>
      {others.length > 0 && <Disclosure summary={strings.noted}>{others.map(note => <p key={note} className={text.small}>{note}</p>)}</Disclosure>}
      <h3 className={text.heading}>{strings.reasonTitle}</h3>
      <ReasonForm recorded={reason} today={today()} busy={busy} onSave={onRecord} />
    </div>
  )
}
