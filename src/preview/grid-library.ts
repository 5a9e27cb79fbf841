import { tokens } from '@fluentui/react-components'
import {
  CellStyleModule, CustomEditorModule, InfiniteRowModelModule, ModuleRegistry, RenderApiModule, ScrollApiModule, createGrid, createTheme,
  type GridApi, type GridOptions
} from 'ag-grid-community'
import { HEADER_WIDTH, ROW_HEIGHT, type Row } from './grid-layout'

ModuleRegistry.registerModules([CellStyleModule, CustomEditorModule, InfiniteRowModelModule, RenderApiModule, ScrollApiModule])

/** Of the rows' numbers. */
export const ROW_COLUMN = { colId: 'row', width: HEADER_WIDTH, pinned: 'left', cellAriaRole: 'rowheader', suppressNavigable: true } as const

const theme = createTheme().withParams({
  rowHeight: ROW_HEIGHT,
  headerHeight: ROW_HEIGHT,
  listItemHeight: ROW_HEIGHT,
  fontFamily: 'inherit',
  fontSize: 'inherit',
  backgroundColor: tokens.colorNeutralBackground1,
  foregroundColor: tokens.colorNeutralForeground1,
  headerBackgroundColor: tokens.colorNeutralBackground3,
  browserColorScheme: 'inherit',
  borderColor: tokens.colorNeutralStroke2,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  rowBorder: false,
  headerRowBorder: false,
  pinnedColumnBorder: false
})

/** The library's style elements are put here, beside the page: the content policy lets no style element with text into it. */
const shelf = document.createElement('div')
const adopted = new Set<string>()

/** A grid in a place that need not be in the page yet, with what all our grids have in common. */
export function makeGrid(place: HTMLElement, options: GridOptions<Row>): GridApi<Row> {
  const api = createGrid<Row>(place, {
    theme,
    themeStyleContainer: shelf,
    // Under a layer, so that the page's own styles come first.
    themeCssLayer: 'grid',
    rowModelType: 'infinite',
    // Each row more is drawn anew by a jump, which is not to be felt.
    rowBuffer: 3,
    cacheBlockSize: 200,
    maxBlocksInCache: 20,
    ensureDomOrder: true,
    animateRows: false,
    suppressHeaderFocus: true,
    suppressMovableColumns: true,
    suppressRowHoverHighlight: true,
    stopEditingWhenCellsLoseFocus: true,
    enterNavigatesVerticallyAfterEdit: true,
    ...options
  })
  for (const { textContent } of shelf.querySelectorAll('style')) adopt(textContent)
  return api
}

/** Once: each grid brings the same rules anew. */
function adopt(css: string): void {
  if (adopted.has(css)) return
  adopted.add(css)
  const rules = new CSSStyleSheet()
  rules.replaceSync(css)
  document.adoptedStyleSheets.push(rules)
}
