import { Button } from '@fluentui/react-components'
import { Suspense, lazy, useState } from 'react'
import type { LiveWorkbook } from '../../workbook/workbook'
import { strings } from '../strings'
import { useFocusBack } from '../use-focus-back'

// What every column of every kind is for weighs more than the pane.
const TemplateDialog = lazy(async () => ({ default: (await import('./template-dialog')).TemplateDialog }))

/** Offers a sheet that is understood to whoever has none. */
export function TemplateButton({ workbook, busy }: { readonly workbook: LiveWorkbook; readonly busy: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const button = useFocusBack(isOpen)
  return (
    <>
      <Button ref={button} disabledFocusable={busy} onClick={() => { setOpen(true) }}>{strings.template.menu}</Button>
      {isOpen && (
        <Suspense fallback={null}>
          <TemplateDialog workbook={workbook} onClose={() => { setOpen(false) }} />
        </Suspense>
      )}
    </>
  )
}
