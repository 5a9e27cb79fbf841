import type { DateSystem } from '../../model/grid'

const DAY = 86_400_000

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/

/** A cell stored as an ISO 8601 date or time, as the serial number that Excel shows; undefined where it is none. */
export function serialOfIsoDate(text: string, system: DateSystem): number | undefined {
  const match = ISO.exec(text.trim())
  if (!match) return undefined
  const [, year, month, day, hours, minutes, seconds = '0'] = match
  const time = hours === undefined ? 0 : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400
  if (year === undefined) return hours === undefined ? undefined : time
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day))
  if (new Date(instant).toISOString().slice(0, 10) !== `${year}-${month ?? ''}-${day ?? ''}`) return undefined
  if (system === 1904) return (instant - Date.UTC(1904, 0, 1)) / DAY + time
  const serial = (instant - Date.UTC(1899, 11, 30)) / DAY
  // Excel believes in 29 February 1900: up to then its serials are one less.
  return (serial < 61 ? serial - 1 : serial) + time
}
