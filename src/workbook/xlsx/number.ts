/** Powers of ten that a double holds exactly. */
const EXACT_POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`))

const MINUS = 45
const PLUS = 43
const POINT = 46
const ZERO = 48

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/**
 * The number that stands in `bytes` from `start` to `end`; NaN where none does. A mantissa below 2^53 and a power of
 * ten up to 22 are both exact, so that one multiplication or division rounds as it must; all else goes the long way.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let i = start
  const negative = bytes[i] === MINUS
  if (negative) i++
  let mantissa = 0
  let digits = 0
  let pointAt = -1
  for (; i < end; i++) {
    const code = bytes[i] ?? 0
    if (code >= ZERO && code <= 57) {
      mantissa = mantissa * 10 + (code - ZERO)
      digits++
    } else if (code === POINT && pointAt < 0) pointAt = digits
    else break
  }
  let exponent = pointAt < 0 ? 0 : pointAt - digits
  if (i < end && digits > 0 && ((bytes[i] ?? 0) | 32) === 101) {
    let written = 0
    const sign = bytes[i + 1]
    i += sign === MINUS || sign === PLUS ? 2 : 1
    const first = i
    for (; i < end && i - first < 4; i++) {
      const code = bytes[i] ?? 0
      if (code < ZERO || code > 57) break
      written = written * 10 + (code - ZERO)
    }
    if (i === first) return NaN
    exponent += sign === MINUS ? -written : written
  }
  if (i < end || digits === 0 || mantissa > Number.MAX_SAFE_INTEGER || exponent < -22 || exponent > 22) return parseAnyNumber(bytes, start, end)
  const power = EXACT_POWERS[exponent < 0 ? -exponent : exponent] ?? 1
  const value = exponent < 0 ? mantissa / power : mantissa * power
  return negative ? -value : value
}

function parseAnyNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = new TextDecoder('latin1').decode(bytes.subarray(start, end)).trim()
  const value = DECIMAL.test(text) ? Number(text) : NaN
  return Number.isFinite(value) ? value : NaN
}
