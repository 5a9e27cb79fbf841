import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { NewsBoard } from '../commands/ribbon-news'
import type { LiveWorkbook } from '../workbook/workbook'
import { watchFlaggedCells } from './check-again'
import { commandsFor, type Commands } from './commands'
import type { Group } from './groups'
import { hearRibbon } from './hear-ribbon'
import { atFirst, groupsOf, next, type PaneEvent, type PaneState } from './state'

/** Someone who types is not interrupted: the sheet is looked at again when they pause this long, in milliseconds. */
const PAUSE = 800

export interface PaneModel {
  readonly state: PaneState
  readonly groups: readonly Group[]
  readonly commands: Commands
  readonly dispatch: (event: PaneEvent) => void
}

/** The state of the pane, kept in step with what the person does in the workbook. */
export function usePane(workbook: LiveWorkbook, news?: Pick<NewsBoard, 'listen'>): PaneModel {
  const [state, dispatch] = useReducer(next, atFirst)
  const [commands] = useState(() => commandsFor(workbook, dispatch))
  const { result, filter, narrowing } = state
  const groups = useMemo(() => groupsOf({ result, filter, narrowing }), [result, filter, narrowing])
  const latest = useRef(result)
  useEffect(() => { latest.current = result }, [result])

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined
    void commands.look()
    const flagged = watchFlaggedCells(() => latest.current, () => {
      if (latest.current) void commands.checkAgain(latest.current)
    })
    const watching = workbook.watch(event => {
      flagged.hear(event)
      if (event.kind === 'sheet-shown') void commands.look()
      else dispatch(event)
      if (event.kind === 'cells-changed') {
        clearTimeout(pause)
        pause = setTimeout(() => void commands.look(), PAUSE)
      }
    })
    return () => {
      clearTimeout(pause)
      flagged.stop()
      void watching.then(stop => stop())
    }
  }, [commands, workbook])

  useEffect(() => news?.listen(item => {
    if (item.kind !== 'show') void hearRibbon(item).then(dispatch)
  }), [news])

  return { state, groups, commands, dispatch }
}
