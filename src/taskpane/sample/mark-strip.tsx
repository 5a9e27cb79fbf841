import { makeStyles, tokens } from '@fluentui/react-components'
import { extremes } from '../../domain/moderation-sample'
import type { CohortMember, SampleDecision } from '../../model/sample'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'
import { DOT, layOutStrip, WIDTH } from './strip-layout'

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  strip: { width: '100%', height: 'auto', overflow: 'visible', display: 'block' },
  // Where the system sets the colours, it leaves drawings as they are.
  dot: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '1px', '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  sampled: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '1px', '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' } },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  ends: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '8px', margin: 0, fontVariantNumeric: 'tabular-nums' }
})

type Marked = CohortMember & { readonly mark: number }

/** Everyone's mark as a dot, those in the sample filled, and the learners at both ends by their numbers. */
export function MarkStrip({ decision }: { readonly decision: SampleDecision }) {
  const styles = useStyles()
  const text = useTextStyles()
  const marked = decision.members.filter((member): member is Marked => member.mark !== null)
  if (marked.length === 0) return null
  const sampled = new Set(decision.sampled.map(({ member }) => placeKey(member)))
  const isSampled = (member: CohortMember) => sampled.has(placeKey(member))
  const { dots, each, height } = layOutStrip(marked.map(member => ({ mark: member.mark, isSampled: isSampled(member) })))
  const { lowest, highest } = extremes(marked)
  const endText = (members: readonly Marked[]) =>
    members[0] ? strings.sample.end(members[0].mark, members.map(({ learner }) => learner), members.some(isSampled)) : '–'
  const label = strings.sample.stripText(endText(lowest), endText(highest), marked.filter(isSampled).length, marked.length)
  return (
    <figure className={styles.figure}>
      <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${height + 1}`} role="img" aria-label={label}>
        <line className={styles.axis} x1="0" x2={WIDTH} y1={height} y2={height} />
        {dots.map(({ x, y, filled, key }) => <circle key={key} className={filled ? styles.sampled : styles.dot} cx={x} cy={y} r={DOT / 2 - 0.75} />)}
      </svg>
      <dl className={styles.ends}>
        <dt className={text.small}>{strings.sample.lowest}</dt>
        <dd className={text.small}>{endText(lowest)}</dd>
        <dt className={text.small}>{strings.sample.highest}</dt>
        <dd className={text.small}>{endText(highest)}</dd>
      </dl>
      <figcaption className={text.small}>{strings.sample.stripKey(each)}</figcaption>
    </figure>
  )
}

const placeKey = ({ sheet, row }: CohortMember) => `${sheet} ${row}`
