/** A sheet, as found before anything is changed. */
export interface FoundSheet {
  readonly name: string
  readonly visibility: string
  readonly isProtected: boolean
  readonly proxy: Excel.Worksheet
}
