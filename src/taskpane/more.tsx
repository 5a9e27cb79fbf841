import { Button } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { Suspense, lazy, useState } from 'react'
import { strings } from './strings'

// Menus and dialogs weigh half as much as all the rest of the pane, and few people open them.
const MoreMenu = lazy(async () => ({ default: (await import('./more-menu')).MoreMenu }))

/** The ⋯ button; its menu is loaded when someone first opens it. */
export function More({ busy, onClear }: { readonly busy: boolean; readonly onClear: () => void }) {
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
      <MoreMenu busy={busy} onClear={onClear} />
    </Suspense>
  )
}
