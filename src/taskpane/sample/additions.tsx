import { Button, Field, Select, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { CohortMember, SampleDecision, WantedTick } from '../../model/sample'
import type { CellPlace } from '../../workbook/workbook'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' }
})

interface AdditionsProps {
  readonly decision: SampleDecision
  readonly busy: boolean
  readonly onAdd: (choice: WantedTick) => void
  readonly onGo: (place: CellPlace) => void
}

/** Whom to add and whom to replace, each with its button; where several would do, one is chosen. */
export function Additions({ decision: { toAdd, toReplace, toPutRight }, busy, onAdd, onGo }: AdditionsProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const words = strings.sample
  return (
    <>
      {toAdd.length + toReplace.length > 0 && (
        <>
          <h3 className={text.heading}>{words.todo}</h3>
          <ul className={styles.list} aria-label={words.todo}>
            {toAdd.map(({ kind, reason, candidates }) => {
              const [only, ...others] = candidates
              const label = only && others.length === 0 ? words.addOne(reason, isEnd(kind) ? only.mark : null) : words.addFrom(reason, candidates.length)
              return (
                <li key={`${kind} ${reason}`}>
                  <Choice label={label} action={words.add} candidates={candidates} busy={busy} onGo={onGo} onChoose={member => { onAdd({ member, why: reason }) }} />
                </li>
              )
            })}
            {toReplace.map(({ learner, candidates }) => (
              <li key={`replace ${learner.sheet} ${learner.row}`}>
                <Choice
                  label={candidates.length === 0 ? words.nobodyLeft(learner.learner) : words.replace(learner.learner)}
                  action={words.replaceBy}
                  candidates={candidates}
                  busy={busy}
                  onGo={onGo}
                  onChoose={member => { onAdd({ member, why: `replacement for ${learner.learner}`, replaces: learner }) }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {toPutRight.length > 0 && (
        <>
          <h3 className={text.heading}>{words.putRight}</h3>
          <ul className={text.list} aria-label={words.putRight}>
            {toPutRight.map(({ reason, learners, fix }) => (
              <li key={reason} className={text.body}>{words.about(reason, learners.map(({ learner }) => learner), fix)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const isEnd = (kind: string) => kind === 'highest' || kind === 'lowest'

/** Nobody looks through more, and a list of thousands keeps the pane waiting. */
const MOST_LISTED = 500

interface ChoiceProps {
  readonly label: string
  readonly action: (learner: string) => string
  readonly candidates: readonly CohortMember[]
  readonly busy: boolean
  readonly onGo: (place: CellPlace) => void
  readonly onChoose: (member: CohortMember) => void
}

function Choice({ label, action, candidates, busy, onGo, onChoose }: ChoiceProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const [index, setIndex] = useState(0)
  const chosen = candidates[index] ?? candidates[0]
  return (
    <div className={styles.form}>
      {candidates.length > 1 ? (
        <Field label={label}>
          <Select value={String(candidates[index] ? index : 0)} onChange={(_event, { value }) => { setIndex(Number(value)) }}>
            {candidates.slice(0, MOST_LISTED).map((member, place) => (
              <option key={`${member.sheet} ${member.row}`} value={String(place)}>{strings.sample.choice(member.learner, member.mark)}</option>
            ))}
            {candidates.length > MOST_LISTED && <option disabled>{strings.sample.notListed(candidates.length - MOST_LISTED)}</option>}
          </Select>
        </Field>
      ) : (
        <p className={text.body}>{label}</p>
      )}
      {chosen && (
        <div className={styles.row}>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => { onChoose(chosen) }}>{action(chosen.learner)}</Button>
          <Button size="small" onClick={() => { onGo({ sheet: chosen.sheet, cell: chosen.cell }) }}>{strings.sample.goTo(chosen.learner)}</Button>
        </div>
      )}
    </div>
  )
}
