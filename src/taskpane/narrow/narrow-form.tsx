import { Field, Input, Select, makeStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { CheckedWorkbook } from '../../flow/check-workbook'
import { strings } from '../strings'
import { FACETS, choicesOf, type Narrowing } from './narrowing'

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(116px, 1fr))', gap: '8px', paddingBlock: '4px 8px' },
  // A long title must not make the pane wider.
  field: { minWidth: 0, '& span, & select, & input': { minWidth: 0 }, '& select': { width: '100%', textOverflow: 'ellipsis' } }
})

interface NarrowFormProps {
  readonly checked: CheckedWorkbook
  readonly narrowing: Narrowing
  readonly onNarrow: (narrowing: Narrowing) => void
}

/** Narrows the list by whatever tells its findings apart. */
export function NarrowForm({ checked, narrowing, onNarrow }: NarrowFormProps) {
  const styles = useStyles()
  const words = strings.narrow
  const facets = useMemo(() => FACETS.map(facet => ({ facet, choices: choicesOf(checked, facet) })), [checked])
  return (
    <div className={styles.form} role="group" aria-label={words.narrow}>
      {facets.filter(({ choices, facet }) => choices.length > 1 || narrowing[facet] !== null).map(({ facet, choices }) => (
        <Field key={facet} label={words.facets[facet]} size="small" className={styles.field}>
          <Select
            size="small"
            value={narrowing[facet] ?? ''}
            onChange={(_event, { value }) => { onNarrow({ ...narrowing, [facet]: value === '' ? null : value }) }}
          >
            <option value="">{words.any}</option>
            {choices.map(({ value, label, count }) => <option key={value} value={value}>{words.choice(label, count)}</option>)}
          </Select>
        </Field>
      ))}
      <Field label={words.learner} size="small" className={styles.field}>
        <Input
          size="small"
          type="search"
          placeholder={words.learnerExample}
          value={narrowing.learner ?? ''}
          onChange={(_event, { value }) => { onNarrow({ ...narrowing, learner: value.trim() === '' ? null : value.trim() }) }}
        />
      </Field>
    </div>
  )
}
