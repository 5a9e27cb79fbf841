import { Link } from '@fluentui/react-components'
import { Suspense, lazy, useState } from 'react'
import type { CellPlace, LiveWorkbook } from '../../workbook/workbook'
import { useFocusBack } from '../use-focus-back'
import { strings } from './strings'

const AppealDialog = lazy(async () => ({ default: (await import('./appeal-dialog')).AppealDialog }))

interface AppealLinkProps {
  readonly workbook: LiveWorkbook
  /** A cell in the learner's row. */
  readonly place: CellPlace
}

/** Leads from a finding to its learner's page for an appeal. */
export function AppealLink({ workbook, place }: AppealLinkProps) {
  const [isOpen, setOpen] = useState(false)
  const link = useFocusBack(isOpen)
  return (
    <>
      <Link ref={link} as="button" onClick={() => { setOpen(true) }}>{strings.ofLearner}</Link>
      {isOpen && (
        <Suspense fallback={null}>
          <AppealDialog workbook={workbook} place={place} onClose={() => { setOpen(false) }} />
        </Suspense>
      )}
    </>
  )
}
