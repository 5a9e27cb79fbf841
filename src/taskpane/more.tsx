import { Button } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { Suspense, lazy, useState } from 'react'
import type { LiveWorkbook } from '../workbook/workbook'
import { strings } from './strings'

// Menus and dialogs weigh half as much as all the rest of the pane, and few people open them.
const MoreMenu = lazy(async () => ({ default: (await import('./more-menu')).MoreMenu }))

interface MoreProps {
  readonly workbook: LiveWorkbook
  readonly busy: boolean
  readonly onClear: () => void
}

/** The ⋯ button; its menu is loaded when someone first opens it. */
export function More({ workbook, busy, onClear }: MoreProps) {
  const [wanted, setWanted] = useState(false)
  const button = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={strings.more}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => { setWanted(true) }}
    />
  )
  if (!wanted) return button
  return (
    <Suspense fallback={button}>
      <MoreMenu workbook={workbook} busy={busy} onClear={onClear} />
    </Suspense>
  )
}
