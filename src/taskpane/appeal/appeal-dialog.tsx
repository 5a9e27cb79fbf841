import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Select, makeStyles
} from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import { readForAppeals, writeAppeal, type Appeals } from '../../flow/appeal'
import { hasRowOf } from '../../flow/appeal-place'
import { appealTitle, type AppealPage } from '../../model/appeal'
import { Problem } from '../../model/problem'
import { SLICE } from '../../model/slice'
import type { CellPlace, LiveWorkbook } from '../../workbook/workbook'
import { strings as pane } from '../strings'
import { useTextStyles } from '../text-styles'
import { AppealPaper } from './appeal-paper'
import { AppealPreview } from './appeal-preview'
import { strings } from './strings'

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: '12px' } })

type Loaded = { readonly appeals: Appeals } | { readonly problem: string } | null

interface AppealDialogProps {
  readonly workbook: LiveWorkbook
  /** A cell in the row of the learner whose page is shown first. */
  readonly place?: CellPlace
  readonly onClose: () => void
}

/** One learner's grade, evidence, rationale, signatures and dates, to print or to add as a sheet. */
export function AppealDialog({ workbook, place, onClose }: AppealDialogProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const loaded = useAppeals(workbook)
  const [own, setPicked] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const appeals = loaded && 'appeals' in loaded ? loaded.appeals : null
  const first = place && appeals ? appeals.learners.findIndex(({ learner }) => hasRowOf(learner, place)) : -1
  const picked = own ?? (first === -1 ? '' : String(first))
  const chosen = picked === '' ? undefined : appeals?.learners[Number(picked)]
  const page = useMemo(() => (appeals && chosen ? appeals.pageOf(chosen) : null), [appeals, chosen])
  const state = loaded === null ? strings.reading : 'problem' in loaded ? loaded.problem : loaded.appeals.learners.length === 0 ? strings.nobody : strings.hint

  const add = async (wanted: AppealPage) => {
    setBusy(true)
    try {
      await writeAppeal(workbook, wanted)
      setSaid(strings.added(appealTitle(wanted.learner)))
    } catch (error) {
      setSaid(messageOf(error))
    }
    setBusy(false)
  }

  return (
    <Dialog open onOpenChange={(_event, { open }) => { if (!open) onClose() }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p role="status" className={text.body}>{state}</p>
            {appeals && appeals.learners.length > 0 && (
              <Field label={strings.learner}>
                <Select value={picked} onChange={(_event, { value }) => { setPicked(value); setSaid('') }}>
                  <option value="" disabled>{strings.choose}</option>
                  {appeals.learners.map(({ name }, index) => <option key={`${index} ${name}`} value={String(index)}>{name}</option>)}
                </Select>
              </Field>
            )}
            {page && <AppealPreview page={page} />}
            {page && <AppealPaper page={page} />}
            <p role="status" className={text.body}>{said}</p>
          </DialogContent>
          <DialogActions>
            <Button disabledFocusable={!page || busy} onClick={() => { if (page && !busy) void add(page) }}>{strings.add}</Button>
            <Button appearance="primary" disabledFocusable={!page} onClick={() => { if (page) print() }}>{strings.print}</Button>
            <Button onClick={onClose}>{pane.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function useAppeals(workbook: LiveWorkbook): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(null)
  useEffect(() => {
    const controller = new AbortController()
    readForAppeals(workbook, { signal: controller.signal, slice: SLICE }).then(
      appeals => { setLoaded({ appeals }) },
      (error: unknown) => { if (!controller.signal.aborted) setLoaded({ problem: messageOf(error) }) }
    )
    return () => { controller.abort() }
  }, [workbook])
  return loaded
}

const messageOf = (error: unknown) => (error instanceof Problem ? error.message : pane.unexpected)
