/** What is wrong with a number given as a ULN. */
export type UlnFault = 'not-ten-digits' | 'begins-with-zero' | 'check-digit'

/**
 * Finds what is wrong with a unique learner number (ULN), or null where nothing is.
 *
 * A ULN has ten digits and does not begin with 0. The first nine are weighted 10 down to 2 and summed; the last is
 * 10 − (sum mod 11). A remainder of 0 leaves no digit that fits, so such numbers are never given out. Spaces are
 * ignored. It never throws.
 *
 * Source: the Learning Records Service's rule for ULNs.
 *
 * @example ulnFault('9276308686') // null
 * @example ulnFault('9276308687') // 'check-digit'
 */
export function ulnFault(text: string): UlnFault | null {
  const digits = /^\d{10}$/.test(text) ? text : text.replaceAll(/\s/g, '')
  if (!/^\d{10}$/.test(digits)) return 'not-ten-digits'
  if (digits.startsWith('0')) return 'begins-with-zero'
  let sum = 0
  for (let place = 0; place < 9; place++) sum += (10 - place) * Number(digits[place])
  return 10 - (sum % 11) === Number(digits[9]) && sum % 11 !== 0 ? null : 'check-digit'
}
