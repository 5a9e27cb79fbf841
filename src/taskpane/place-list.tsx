import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { Problem } from '../model/problem'
import type { CellPlace, LiveWorkbook } from '../workbook/workbook'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({
  item: { marginBlockEnd: '4px' },
  go: { minWidth: 0, marginInlineStart: '4px' }
})

export interface Placed {
  readonly place: CellPlace | null
  readonly text: string
}

interface PlaceListProps {
  readonly workbook: LiveWorkbook
  readonly label: string
  readonly items: readonly Placed[]
}

/** Sentences about cells, each with a button that goes to its cell. */
export function PlaceList({ workbook, label, items }: PlaceListProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const [problem, setProblem] = useState('')
  const go = (place: CellPlace) => {
    workbook.select(place).then(
      () => { setProblem('') },
      (error: unknown) => { setProblem(error instanceof Problem ? error.message : strings.unexpected) }
    )
  }
  return (
    <>
      <ul className={text.list} aria-label={label}>
        {items.map(({ place, text: sentence }) => (
          <li key={`${place?.sheet ?? ''} ${place?.cell ?? ''} ${sentence}`} className={styles.item}>
            <span className={text.body}>{sentence}</span>
            {place && (
              <Button size="small" className={styles.go} onClick={() => { go(place) }}>{strings.handOver.goTo(place.sheet, place.cell)}</Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className={text.body}>{problem}</p>
    </>
  )
}
