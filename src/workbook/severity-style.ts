import type { Severity } from '../model/finding'

/** How a highlight looks. Each also differs without colour: bold, italic, underlined. */
export interface SeverityStyle {
  /** Red, green, blue, two hexadecimal digits each. */
  readonly text: string
  readonly fill: string
  readonly emphasis: 'bold' | 'italic' | 'underline'
}

// Contrast of text on fill, by WCAG 2.2: error 5.9, warning 6.1, advice 9.1; 4.5 is the least for text of this size.
export const SEVERITY_STYLES: Readonly<Record<Severity, SeverityStyle>> = {
  error: { text: '9C0006', fill: 'FFC7CE', emphasis: 'bold' },
  warning: { text: '7A4A00', fill: 'FFE5A8', emphasis: 'italic' },
  advice: { text: '0B3D6B', fill: 'DCEBFA', emphasis: 'underline' }
}
