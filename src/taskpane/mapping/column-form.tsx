import { Button, Field, Select, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { LookedHeading, Mappable } from '../../flow/look-at-sheet'
import { LEAVE_OUT } from '../../flow/map-heading'
import { strings } from '../strings'

/** The heading's own meaning, among the choices. */
const BY_HEADING = 'by-heading'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBlockEnd: '4px' },
  buttons: { display: 'flex', gap: '8px' }
})

/** A column that a heading may be taken for, and the one that is taken for it now. */
export type OfferedColumn = Mappable['choices'][number] & { readonly letter: string | null }

interface ColumnFormProps {
  readonly heading: LookedHeading
  readonly choices: readonly OfferedColumn[]
  readonly busy: boolean
  readonly onSave: (column: string | null) => void
  readonly onCancel: () => void
}

/** Asks what a heading is to be taken for. Nothing happens before Save: to look through the choices by arrow keys is safe. */
export function ColumnForm({ heading: { heading, letter, taken, leftOut, byHand }, choices, busy, onSave, onCancel }: ColumnFormProps) {
  const styles = useStyles()
  const before = leftOut ? LEAVE_OUT : (taken?.id ?? '')
  const [value, setValue] = useState(before)
  // A member of a family is known by its heading alone.
  const unlisted = taken && choices.every(({ id }) => id !== taken.id) ? taken : null
  const name = (choice: OfferedColumn) =>
    choice.letter === null || choice.letter === letter ? choice.title : strings.takenElsewhere(choice.title, choice.letter)
  return (
    <form
      className={styles.form}
      onKeyDown={event => { if (event.key === 'Escape') onCancel() }}
      onSubmit={event => {
        event.preventDefault()
        if (value === before) onCancel()
        else if (!busy) onSave(value === BY_HEADING ? null : value)
      }}
    >
      <Field label={strings.takeFor(heading)} size="small">
        <Select autoFocus size="small" value={value} onChange={(_event, data) => { setValue(data.value) }}>
          {before === '' && <option value="">{strings.choose}</option>}
          {unlisted && <option value={unlisted.id}>{unlisted.title}</option>}
          {byHand && <option value={BY_HEADING}>{strings.asHeading}</option>}
          <option value={LEAVE_OUT}>{strings.nothingLeaveOut}</option>
          {choices.map(choice => <option key={choice.id} value={choice.id}>{name(choice)}</option>)}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>{strings.save}</Button>
        <Button size="small" onClick={onCancel}>{strings.cancel}</Button>
      </div>
    </form>
  )
}
