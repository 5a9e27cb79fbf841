import { Button, makeStyles } from '@fluentui/react-components'
import { Suspense, lazy, useState } from 'react'
import { Disclosure } from '../disclosure'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'
import { useFocusBack } from '../use-focus-back'
import type { Result } from '../state'
import { FACETS, everything, isNarrowed, type Narrowing } from './narrowing'

// Most lists are short enough to be read from the top.
const NarrowForm = lazy(async () => ({ default: (await import('./narrow-form')).NarrowForm }))
const ChasingDialog = lazy(async () => ({ default: (await import('../chasing/chasing-dialog')).ChasingDialog }))

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-start', columnGap: '8px' },
  narrow: { flex: '1 1 150px', minWidth: 0 }
})

interface NarrowBarProps {
  readonly result: Result
  readonly narrowing: Narrowing
  readonly onNarrow: (narrowing: Narrowing) => void
}

/** One line above the list: what it is narrowed down to, and the same findings as lists for those who put them right. */
export function NarrowBar({ result, narrowing, onNarrow }: NarrowBarProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const [chasing, setChasing] = useState(false)
  const button = useFocusBack(chasing)
  const words = strings.narrow
  const { titles } = result.checked.report
  const chosen = FACETS.flatMap(facet => narrowing[facet] ?? []).map(value => titles[value] ?? value)
  const shown = [...chosen, ...(narrowing.learner === null ? [] : [words.learnerHas(narrowing.learner)])]
  return (
    <div className={styles.bar}>
      <div className={styles.narrow}>
        <Disclosure summary={shown.length === 0 ? words.narrow : words.only(shown)}>
          <Suspense fallback={<p className={text.small}>{strings.opening}</p>}>
            <NarrowForm checked={result.checked} narrowing={narrowing} onNarrow={onNarrow} />
          </Suspense>
        </Disclosure>
      </div>
      {isNarrowed(narrowing) && <Button size="small" onClick={() => { onNarrow(everything) }}>{words.all}</Button>}
      <Button ref={button} size="small" onClick={() => { setChasing(true) }}>{strings.chasing.open}</Button>
      {chasing && (
        <Suspense fallback={null}>
          <ChasingDialog result={result} narrowing={narrowing} onClose={() => { setChasing(false) }} />
        </Suspense>
      )}
    </div>
  )
}
