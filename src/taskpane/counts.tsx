import { ToggleButton, makeStyles } from '@fluentui/react-components'
import { countFindings } from '../model/counts'
import type { Finding } from '../model/finding'
import { STANDINGS } from './groups'
import { StandingIcon } from './standing-icon'
import { strings, type Standing } from './strings'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  count: { minWidth: 0, fontVariantNumeric: 'tabular-nums' }
})

interface CountsProps {
  readonly findings: readonly Finding[]
  readonly filter: Standing | null
  readonly onFilter: (filter: Standing | null) => void
}

/** How many findings stand how, in words; each count shows its own alone. */
export function Counts({ findings, filter, onFilter }: CountsProps) {
  const styles = useStyles()
  const counts = countFindings(findings)
  const shown = STANDINGS.filter(standing => standing === 'error' || counts[standing] > 0)
  return (
    <div className={styles.row} role="group" aria-label={strings.filters}>
      {shown.map(standing => (
        <ToggleButton
          key={standing}
          size="small"
          className={styles.count}
          icon={<StandingIcon standing={standing} />}
          checked={filter === standing}
          onClick={() => { onFilter(filter === standing ? null : standing) }}
        >
          {strings.standing[standing](counts[standing])}
        </ToggleButton>
      ))}
    </div>
  )
}
