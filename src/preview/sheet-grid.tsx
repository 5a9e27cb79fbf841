import { mergeClasses } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, type FocusEvent } from 'react'
import { address } from '../model/address'
import type { Finding } from '../model/finding'
import type { DateSystem } from '../model/grid'
import { useTextStyles } from '../taskpane/text-styles'
import { GridBar } from './grid-bar'
import { layOutGrid } from './grid-layout'
import { spotOf, worstByCell, type Spot } from './grid-moves'
import { filledIn, rowEnds, rowsOf, type Span } from './grid-span'
import { useGridStyles } from './grid-styles'
import { GridView, spotAt } from './grid-view'
import { typedValue } from './typed-value'
import { useClipboard } from './use-clipboard'
import type { Edits } from './use-edits'
import { useGridInput } from './use-grid-input'
import { useGridLook } from './use-grid-look'
import { useSpan } from './use-span'
import type { SheetView } from './use-workbook-view'

interface SheetGridProps {
  readonly sheet: SheetView
  readonly dateSystem: DateSystem
  readonly cursor: string | null
  /** The open findings of this sheet. */
  readonly findings: readonly Finding[]
  readonly onSelect: (cell: string) => void
  readonly edits: Edits
}

/** The sheet in front, to look at and to put right. */
export function SheetGrid({ sheet, dateSystem, cursor, findings, onSelect, edits }: SheetGridProps) {
  const styles = useGridStyles()
  const text = useTextStyles()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<GridView>(null)
  const layout = useMemo(() => layOutGrid(sheet, dateSystem), [sheet, dateSystem])
  const flagged = useMemo(() => worstByCell(findings), [findings])
  const chosen = useSpan(cursor, onSelect)
  const { span, here, choose } = chosen
  const look = useGridLook({ layout, flagged, cursor, span })

  const valueAt = ({ row, column }: Spot, typed: string) => typedValue(typed, { isDate: layout.isDate(row, column), dateSystem })
  const type = (spot: Spot, typed: string) => {
    const { row, column } = spot
    if (typed !== layout.editTextOf(row, column)) edits.type({ sheet: sheet.name, cell: address(column, row) }, valueAt(spot, typed))
  }
  const shown = { name: sheet.name, layout, ...look, cursor: cursor === null ? null : spotOf(cursor), onType: type }
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
    view.current?.draw(shown)
  })

  useEffect(() => {
    if (!place.current) return
    const { header, rowHeading, editor } = styles
    const made = new GridView(place.current, latest.current, { header, rowHeading: mergeClasses(header, rowHeading), editor, unseen: text.unseen })
    view.current = made
    void made.fill()
    return () => {
      view.current = null
      made.destroy()
    }
  }, [styles, text])

  useEffect(() => {
    if (cursor !== null) view.current?.show(spotOf(cursor))
  }, [cursor])

  const clear = (emptied: Span) => { edits.clear(sheet.name, filledIn(emptied, layout)) }

  const onFocus = ({ target }: FocusEvent) => {
    const spot = spotAt(target)
    if (spot && spot.column >= 0 && address(spot.column, spot.row) !== cursor) choose(spot, false)
  }

  const clipboard = useClipboard({
    layout,
    here,
    onFill: cells => { edits.fill(sheet.name, cells.map(({ spot, text: typed }) => ({ cell: address(spot.column, spot.row), value: valueAt(spot, typed) }))) },
    onClear: clear
  })

  const input = useGridInput({ view, layout, chosen, onClear: clear })

  return (
    <>
      <GridBar edits={edits} span={span} rows={here && rowEnds(here)} onClearRows={() => { if (here) clear(rowsOf(here)) }} />
      <div
        ref={place}
        className={styles.grid}
        onFocus={onFocus}
        {...clipboard}
        {...input}
      />
    </>
  )
}
