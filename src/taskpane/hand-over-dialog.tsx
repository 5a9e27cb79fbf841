import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Select, makeStyles } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { handOver } from '../flow/hand-over'
import type { HandOver } from '../flow/mark-blocks'
import { Problem } from '../model/problem'
import { SLICE } from '../model/slice'
import type { LiveWorkbook } from '../workbook/workbook'
import { HandOverBlocks } from './hand-over-blocks'
import { PlaceList } from './place-list'
import { ReadBackForm } from './read-back-form'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' }
})

type Loaded = { readonly made: readonly HandOver[]; readonly front: string | null } | { readonly problem: string } | null

interface HandOverDialogProps {
  readonly workbook: LiveWorkbook
  readonly onClose: () => void
}

/** The marks as they are entered on Edexcel Online, to copy block by block, and the comparison with what was read back. */
export function HandOverDialog({ workbook, onClose }: HandOverDialogProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const loaded = useHandOver(workbook)
  const [picked, setPicked] = useState<number | null>(null)
  const words = strings.handOver
  const made = loaded && 'made' in loaded ? loaded.made : []
  const atFirst = loaded && 'made' in loaded ? made.findIndex(({ sheets }) => sheets.includes(loaded.front ?? '')) : -1
  const place = picked ?? Math.max(atFirst, 0)
  const chosen = made[place]
  return (
    <Dialog open onOpenChange={(_event, { open }) => { if (!open) onClose() }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p role="status" className={text.body}>{loaded === null ? words.reading : 'problem' in loaded ? loaded.problem : chosen ? summary(chosen) : ''}</p>
            {made.length > 1 && (
              <Field label={words.cohort}>
                <Select value={String(place)} onChange={(_event, { value }) => { setPicked(Number(value)) }}>
                  {made.map((one, index) => <option key={`${one.name} ${one.sheets.join()}`} value={String(index)}>{`${one.name} (${one.sheets.join(', ')})`}</option>)}
                </Select>
              </Field>
            )}
            {chosen?.notes.map(note => <p key={note} className={text.small}>{note}</p>)}
            {chosen && <Chosen key={place} chosen={chosen} workbook={workbook} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{strings.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function Chosen({ chosen, workbook }: { readonly chosen: HandOver; readonly workbook: LiveWorkbook }) {
  if (chosen.obstacles.length > 0) {
    const items = chosen.obstacles.map(({ message, ...place }) => ({ place, text: message }))
    return <PlaceList workbook={workbook} label={strings.handOver.obstacles} items={items} />
  }
  return (
    <>
      <HandOverBlocks blocks={chosen.blocks} />
      <ReadBackForm chosen={chosen} workbook={workbook} />
    </>
  )
}

function summary({ name, blocks, obstacles }: HandOver): string {
  const all = blocks.flat()
  if (obstacles.length > 0) return strings.handOver.notReady(name, obstacles.length)
  return strings.handOver.ready(name, all.length, all.filter(({ mark }) => mark === 'X').length)
}

/** Null while the workbook is being read. */
function useHandOver(workbook: LiveWorkbook): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const load = async (): Promise<Loaded> => {
      const front = await workbook.activeSheet()
      return { front, made: await handOver(workbook, { signal, slice: SLICE }) }
    }
    load().catch((error: unknown): Loaded => ({ problem: error instanceof Problem ? error.message : strings.unexpected })).then(
      result => { if (!signal.aborted) setLoaded(result) },
      () => { setLoaded({ problem: strings.unexpected }) }
    )
    return () => { controller.abort() }
  }, [workbook])
  return loaded
}
