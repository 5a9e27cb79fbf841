/** Hands a calendar file to the browser; a host that keeps downloads from us says nothing, so the text is offered too. */
export function saveCalendar(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this turn; a minute is long enough for it to have begun.
  setTimeout(() => { URL.revokeObjectURL(address) }, 60_000)
}
