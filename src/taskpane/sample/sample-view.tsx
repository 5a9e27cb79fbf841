import { Button, Field, Select, makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { SampleLook } from '../../flow/look-at-samples'
import type { CellPlace, LiveWorkbook } from '../../workbook/workbook'
import { Disclosure } from '../disclosure'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'
import { Additions } from './additions'
import { DrawForm } from './draw-form'
import { DrawProof } from './draw-proof'
import { MarkStrip } from './mark-strip'
import { timeText } from './time-text'
import { useSamples, type Samples } from './use-samples'

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
  button: { alignSelf: 'flex-start' },
  detail: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }
})

interface SampleViewProps {
  readonly workbook: LiveWorkbook
  readonly busy: boolean
  readonly onGo: (place: CellPlace) => void
}

/** What the moderation sample has and lacks, ticks to be written and taken back, draws, and the proof of both. */
export function SampleView({ workbook, busy: isPaneBusy, onGo }: SampleViewProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const samples = useSamples(workbook, isPaneBusy)
  const { look, front, busy, said, undo, draw } = samples
  const words = strings.sample
  const [picked, setPicked] = useState<string | null>(null)
  const heading = useRef<HTMLElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  // The button that was pressed may be gone with what it did.
  useEffect(() => { if (!busy && document.activeElement === document.body) heading.current?.focus() }, [busy])
  // What was done may have been done from far below.
  useEffect(() => { if (!busy && said.text !== '') status.current?.scrollIntoView({ block: 'nearest' }) }, [busy, said])
  const all = look?.samples ?? []
  const sample = all.find(one => idOf(one) === picked) ?? all.find(({ sheets }) => sheets.includes(front ?? '')) ?? all[0]

  return (
    <section ref={heading} className={styles.view} aria-label={words.title} data-region tabIndex={-1}>
      <p ref={status} role="status" className={text.body}>{said.text}</p>
      {said.detail !== undefined && <Disclosure summary={strings.technical}><pre className={styles.detail}>{said.detail}</pre></Disclosure>}
      {all.length > 1 && sample && (
        <Field label={words.which}>
          <Select value={idOf(sample)} onChange={(_event, { value }) => { setPicked(value) }}>
            {all.map(one => <option key={idOf(one)} value={idOf(one)}>{words.name(idOf(one))}</option>)}
          </Select>
        </Field>
      )}
      {sample && <Verified key={idOf(sample)} sample={sample} samples={samples} onGo={onGo} />}
      {look?.whyNone != null && !look.outlook && <p className={text.body}>{look.whyNone}</p>}
      {look && look.ticked > 0 && (
        <div className={styles.part}>
          <p className={text.body}>{words.tickedByUs(look.ticked)}</p>
          <Button size="small" className={styles.button} disabledFocusable={busy} onClick={undo}>{words.undo}</Button>
        </div>
      )}
      {look?.outlook && <DrawForm key={look.outlook.sheet} outlook={look.outlook} busy={busy} onDraw={draw} />}
      {look && look.draws.length > 0 && (
        <div className={styles.part}>
          <h3 className={text.heading}>{words.proof}</h3>
          {look.draws.map((proved, index) => (
            <DrawProof key={`${proved.record.draw.name} ${proved.record.time}`} proved={proved} startOpen={index === 0} />
          ))}
        </div>
      )}
    </section>
  )
}

const idOf = ({ decision, sheets }: SampleLook) => `${decision.name} (${sheets.join(', ')})`

interface VerifiedProps {
  readonly sample: SampleLook
  readonly samples: Samples
  readonly onGo: (place: CellPlace) => void
}

function Verified({ sample, samples: { busy, add, record }, onGo }: VerifiedProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const words = strings.sample
  const { decision, recorded } = sample
  const { cohort, required, sampled, complete, notes } = decision
  return (
    <div className={styles.part}>
      <h2 className={text.title}>{words.name(decision.name)}</h2>
      <p className={text.small}>{decision.guide}</p>
      <p className={text.body}>{words.cohort(cohort.entered, cohort.present, cohort.absent)}</p>
      <p className={text.body}>{`${words.size(required, sampled.filter(({ member }) => !member.absent).length)} ${complete ? words.complete : words.incomplete}`}</p>
      <MarkStrip decision={decision} />
      <Additions decision={decision} busy={busy} onAdd={choice => { add(sample, choice) }} onGo={onGo} />
      {notes.map(note => <p key={note} className={text.small}>{note}</p>)}
      <p className={text.small}>{recorded === null ? words.notRecorded : words.recorded(timeText(recorded))}</p>
      <Button size="small" className={styles.button} disabledFocusable={busy} onClick={() => { record(sample) }}>{words.record}</Button>
    </div>
  )
}
