import { Button, makeStyles } from '@fluentui/react-components'
import type { ComparisonRun, LockedScope } from '../../model/comparison'
import type { CellPlace } from '../../workbook/workbook'
import { Disclosure } from '../disclosure'
import { useTextStyles } from '../text-styles'
import { strings } from './strings'

/** Nobody goes through more links than these. */
const MOST_LINKS = 50

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  link: { minWidth: 0 }
})

interface LockedScopesProps {
  readonly run: Pick<ComparisonRun, 'locked' | 'lockedScopes'>
  readonly onGo: (place: CellPlace) => void
}

/** Who is still without a grade, by the cells where their grades would stand. */
export function LockedScopes({ run: { locked, lockedScopes }, onGo }: LockedScopesProps) {
  const styles = useStyles()
  const text = useTextStyles()
  if (lockedScopes.length === 0) return null
  return (
    <div className={styles.part}>
      <h2 className={text.title}>{strings.lockedTitle}</h2>
      <p className={text.body}>{locked ? strings.locked : strings.lockedAdvice}</p>
      {lockedScopes.map((scope, index) => (
        <Disclosure key={`${scope.scope.by} ${scope.scope.name}`} summary={strings.lockedScope(scope.scope.name, scope.missing, scope.of)} startOpen={index === 0}>
          <Links scope={scope} onGo={onGo} />
        </Disclosure>
      ))}
    </div>
  )
}

function Links({ scope: { scope, open }, onGo }: { readonly scope: LockedScope; readonly onGo: (place: CellPlace) => void }) {
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <>
      <ul className={styles.links} aria-label={scope.name}>
        {open.slice(0, MOST_LINKS).map(place => (
          <li key={`${place.sheet} ${place.cell}`}>
            <Button size="small" className={styles.link} aria-label={strings.goTo(place.sheet, place.cell)} onClick={() => { onGo(place) }}>{place.cell}</Button>
          </li>
        ))}
      </ul>
      {open.length > MOST_LINKS && <p className={text.small}>{strings.more(open.length - MOST_LINKS)}</p>}
    </>
  )
}
