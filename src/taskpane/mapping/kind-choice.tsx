import { Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { kindChoices, type Mappable } from '../../flow/look-at-sheet'
import { strings } from '../strings'

interface KindChoiceProps {
  /** The kind that the sheet comes nearest to. */
  readonly nearest: Mappable['kind'] | null
  readonly onChoose: (kind: Mappable['kind']) => void
}

/** Asks what a sheet holds that was not recognised. Choosing changes nothing but what is shown. */
export function KindChoice({ nearest, onChoose }: KindChoiceProps) {
  const [chosen, setChosen] = useState<Mappable['kind'] | null>(null)
  const value = chosen ?? nearest ?? ''
  return (
    <Field label={strings.chooseKind} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_event, data) => {
          const kind = kindChoices.find(({ id }) => id === data.value)
          if (!kind) return
          setChosen(kind.id)
          onChoose(kind.id)
        }}
      >
        {value === '' && <option value="">{strings.choose}</option>}
        {kindChoices.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
      </Select>
    </Field>
  )
}
