import { makeStyles, tokens } from '@fluentui/react-components'
import type { Severity } from '../model/finding'
import { SEVERITY_STYLES } from '../workbook/severity-style'
import { ROW_HEIGHT } from './grid-layout'

const line = `1px solid ${tokens.colorNeutralStroke2}`

export const useGridStyles = makeStyles({
  grid: {
    flex: '1 1 auto',
    minHeight: 0,
    fontVariantNumeric: 'tabular-nums',
    // Where the system draws no scrollbars, nothing lies over the cells in their place. The library waits for what is not visible.
    '& .ag-scrollbar-invisible:not(.ag-apple-scrollbar)': { opacity: 0, pointerEvents: 'none' },
    '& .ag-scrollbar-invisible:not(.ag-apple-scrollbar) *': { pointerEvents: 'none' }
  },
  cell: {
    lineHeight: `${ROW_HEIGHT - 1}px`,
    boxSizing: 'border-box',
    paddingInline: '6px',
    borderTop: 'none',
    borderLeft: 'none',
    borderRight: line,
    borderBottom: line,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', zIndex: 1 }
  },
  number: { textAlign: 'right' },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  // What lies over the next cell is not to be pressed in its place.
  over: { overflow: 'visible', borderRightColor: 'transparent', zIndex: 1, '& > span': { pointerEvents: 'none' } },
  header: {
    paddingInline: '6px',
    borderRight: line,
    borderBottom: line,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    '& .ag-header-cell-label': { justifyContent: 'center' }
  },
  rowHeader: {
    textAlign: 'center',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover }
  },
  /** Over the rows' numbers: heard, not seen. */
  rowHeading: { '& .ag-header-cell-text': { opacity: 0 } },
  // Drawn over the fill of a flag, which must still be seen; where the system sets the colours, the edge tells.
  chosen: {
    '::after': { content: '""', position: 'absolute', inset: 0, backgroundColor: tokens.colorBrandBackground, opacity: 0.18, pointerEvents: 'none' },
    '@media (forced-colors: active)': { outline: '1px dashed Highlight', outlineOffset: '-1px' }
  },
  chosenHeader: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3Selected },
  cursor: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px', zIndex: 1 },
  editor: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    paddingInline: '6px',
    font: 'inherit',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    outline: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1
  }
})

function flagStyle(severity: Severity, edge: string) {
  const { fill, text, emphasis } = SEVERITY_STYLES[severity]
  return {
    backgroundColor: `#${fill}`,
    color: `#${text}`,
    borderLeft: `4px ${edge} #${text}`,
    paddingInlineStart: '3px',
    ...(emphasis === 'bold' && { fontWeight: tokens.fontWeightBold }),
    ...(emphasis === 'italic' && { fontStyle: 'italic' as const }),
    ...(emphasis === 'underline' && { textDecorationLine: 'underline' as const })
  }
}

/** As in the workbook itself, with an edge that also tells the severities apart where colours are the system's. */
export const useFlagStyles = makeStyles({
  error: flagStyle('error', 'solid'),
  warning: flagStyle('warning', 'dashed'),
  advice: flagStyle('advice', 'dotted')
})
