/**
 * A candidate number as it is printed and compared: four digits, with the leading zeros that spreadsheets drop.
 * Undefined for anything that is no whole number from 1 to 9999; "12.0", as some exports write it, is one.
 *
 * Source: the common rules of UK examination entries (0001 to 9999, unique in a centre and series).
 *
 * @example candidateNumber(14) // '0014'
 */
export function candidateNumber(value: string | number): string | undefined {
  const digits = String(value).trim().replace(/\.0+$/, '')
  return /^\d{1,4}$/.test(digits) && Number(digits) > 0 ? digits.padStart(4, '0') : undefined
}
