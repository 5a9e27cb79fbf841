import { makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { LookedHeading, Mappable } from '../../flow/look-at-sheet'
import type { MapRequest } from '../mapping-texts'
import type { Mapped } from '../state'
import { strings } from '../strings'
import { HeadingItem } from './heading-item'

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } })

interface HeadingListProps {
  readonly mappable: Mappable
  readonly mapped: Mapped | null
  readonly busy: boolean
  readonly onMap: (request: Omit<MapRequest, 'sheet'>) => void
}

/** Every heading of the sheet. Those that were not understood when the list was opened stand first, and stay there. */
export function HeadingList({ mappable: { headings, choices }, mapped, busy, onMap }: HeadingListProps) {
  const styles = useStyles()
  const [first] = useState(() => new Set(headings.filter(isUnknown).map(({ letter }) => letter)))
  const letterOf = new Map(headings.flatMap(({ taken, letter }) => (taken ? [[taken.id, letter] as const] : [])))
  const offered = choices.map(choice => ({ ...choice, letter: letterOf.get(choice.id) ?? null }))
  const ordered = [...headings.filter(({ letter }) => first.has(letter)), ...headings.filter(({ letter }) => !first.has(letter))]
  return (
    <ul className={styles.list} aria-label={strings.columns}>
      {ordered.map(heading => (
        <HeadingItem
          key={heading.letter}
          heading={heading}
          alike={headings.filter(other => other.heading === heading.heading && other !== heading).map(({ letter }) => letter)}
          choices={offered}
          mapped={mapped?.letter === heading.letter ? mapped : null}
          busy={busy}
          onMap={onMap}
        />
      ))}
    </ul>
  )
}

function isUnknown({ taken, leftOut }: LookedHeading): boolean {
  return taken === null && !leftOut
}
