import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger,
  Menu, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger
} from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { Suspense, lazy, useState, type ReactElement } from 'react'
import type { LiveWorkbook } from '../workbook/workbook'
import { strings as appealStrings } from './appeal/strings'
import { checksAgain, setChecksAgain } from './check-again'
import { strings } from './strings'
import { useTextStyles } from './text-styles'
import { useFocusBack } from './use-focus-back'

const TemplateDialog = lazy(async () => ({ default: (await import('./template/template-dialog')).TemplateDialog }))
const AppealDialog = lazy(async () => ({ default: (await import('./appeal/appeal-dialog')).AppealDialog }))
const HandOverDialog = lazy(async () => ({ default: (await import('./hand-over-dialog')).HandOverDialog }))

interface MoreMenuProps {
  readonly workbook: LiveWorkbook
  readonly busy: boolean
  readonly onClear: () => void
}

/** What is needed seldom: handing over marks, clearing up, and what this program is. Opens at once, since its button was pressed to load it. */
export function MoreMenu({ workbook, busy, onClear }: MoreMenuProps) {
  const text = useTextStyles()
  const [again, setAgain] = useState(checksAgain)
  const [dialog, setDialog] = useState<'template' | 'hand-over' | 'appeal' | 'clear' | 'about' | null>(null)
  const button = useFocusBack(dialog !== null)
  return (
    <>
      <Menu
        defaultOpen
        inline
        checkedValues={{ own: again ? ['again'] : [] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          setChecksAgain(checkedItems.includes('again'))
          setAgain(checkedItems.includes('again'))
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button ref={button} appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={strings.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={busy} onClick={() => { setDialog('template') }}>{strings.template.menu}</MenuItem>
            <MenuItem disabled={busy} onClick={() => { setDialog('hand-over') }}>{strings.handOver.menu}</MenuItem>
            <MenuItem disabled={busy} onClick={() => { setDialog('appeal') }}>{appealStrings.menu}</MenuItem>
            <MenuItem disabled={busy} onClick={() => { setDialog('clear') }}>{strings.clear}</MenuItem>
            <MenuItemCheckbox name="own" value="again">{strings.ownAgain}</MenuItemCheckbox>
            <MenuItem onClick={() => { setDialog('about') }}>{strings.about}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {dialog === 'template' && (
        <Suspense fallback={null}>
          <TemplateDialog workbook={workbook} onClose={() => { setDialog(null) }} />
        </Suspense>
      )}
      {dialog === 'hand-over' && (
        <Suspense fallback={null}>
          <HandOverDialog workbook={workbook} onClose={() => { setDialog(null) }} />
        </Suspense>
      )}
      {dialog === 'appeal' && (
        <Suspense fallback={null}>
          <AppealDialog workbook={workbook} onClose={() => { setDialog(null) }} />
        </Suspense>
      )}
      <Sheet
        open={dialog === 'clear'}
        title={strings.clearTitle}
        close={strings.keep}
        onClose={() => { setDialog(null) }}
        action={<Button appearance="primary" onClick={onClear}>{strings.clearDone}</Button>}
      >
        {[strings.clearText]}
      </Sheet>
      <Sheet open={dialog === 'about'} title={strings.product} close={strings.close} onClose={() => { setDialog(null) }}>
        {strings.aboutText.map(sentence => <p key={sentence} className={text.body}>{sentence}</p>)}
      </Sheet>
    </>
  )
}

interface SheetProps {
  readonly open: boolean
  readonly title: string
  readonly close: string
  readonly action?: ReactElement
  readonly onClose: () => void
  readonly children: React.ReactNode
}

function Sheet({ open, title, close, action, onClose, children }: SheetProps) {
  return (
    <Dialog open={open} onOpenChange={(_event, data) => { if (!data.open) onClose() }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            {action && <DialogTrigger disableButtonEnhancement>{action}</DialogTrigger>}
            <DialogTrigger disableButtonEnhancement><Button>{close}</Button></DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
