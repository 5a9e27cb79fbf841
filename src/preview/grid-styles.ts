import { makeStyles, tokens } from '@fluentui/react-components'
import type { Severity } from '../model/finding'
import { SEVERITY_STYLES } from '../workbook/severity-style'
import { HEADER_WIDTH, ROW_HEIGHT } from './grid-layout'

const line = `1px solid ${tokens.colorNeutralStroke2}`

export const useGridStyles = makeStyles({
  grid: {
    position: 'relative',
    overflow: 'auto',
    flex: '1 1 auto',
    minHeight: 0,
    boxSizing: 'border-box',
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' }
  },
  letters: { position: 'sticky', top: 0, zIndex: 3, height: `${ROW_HEIGHT}px` },
  row: { position: 'absolute', left: 0, height: `${ROW_HEIGHT}px` },
  cell: {
    position: 'absolute',
    top: 0,
    height: `${ROW_HEIGHT}px`,
    lineHeight: `${ROW_HEIGHT - 1}px`,
    boxSizing: 'border-box',
    paddingInline: '6px',
    borderRight: line,
    borderBottom: line,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis'
  },
  number: { textAlign: 'right' },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  over: { overflow: 'visible', borderRightColor: 'transparent', zIndex: 1 },
  header: { textAlign: 'center', color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  rowHeader: { position: 'sticky', left: 0, zIndex: 2, width: `${HEADER_WIDTH}px` },
  rowChoice: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover } },
  // Drawn over the fill of a flag, which must still be seen; where the system sets the colours, the edge tells.
  chosen: {
    '::after': { content: '""', position: 'absolute', inset: 0, backgroundColor: tokens.colorBrandBackground, opacity: 0.18, pointerEvents: 'none' },
    '@media (forced-colors: active)': { outline: '1px dashed Highlight', outlineOffset: '-1px' }
  },
  chosenHeader: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3Selected },
  cursor: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px', zIndex: 1 }
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
