const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const MACRO_WORKBOOK = 'application/vnd.ms-excel.sheet.macroEnabled.12'

/** `marks.xlsx` → `marks.flagged.xlsx`: the person's own file keeps its name. */
export function flaggedName(name: string): string {
  return name.replace(/(\.[^.]+)?$/, '.flagged$1')
}

/** Hands the bytes to the browser as a file to keep. */
export function download(name: string, bytes: Uint8Array): void {
  const type = name.toLowerCase().endsWith('.xlsm') ? MACRO_WORKBOOK : WORKBOOK
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this turn; a minute is long enough for it to have begun.
  setTimeout(() => { URL.revokeObjectURL(address) }, 60_000)
}
