import { nearSpelling } from '../../domain/near-spelling'
import { normalise } from '../../recognise/normalise'
import { textOf, type ValueType } from './value-type'

const ENGLAND_AND_WALES: readonly string[] = ['england and wales', 'england', 'wales', 'e and w', 'england wales']

/** Whether the bank holidays of England and Wales are those of a country. */
export function isEnglandOrWales(name: string): boolean {
  return ENGLAND_AND_WALES.includes(normalise(name))
}

/** A country by its name. What is nearly England or Wales is more likely mistyped than another country, and is asked about. */
export const country: ValueType<string> = {
  expects: 'the name of a country such as England, Wales or Scotland',
  read(typed) {
    const name = textOf(typed)
    const isMistyped = !isEnglandOrWales(name) && nearSpelling(normalise(name), ENGLAND_AND_WALES) !== undefined
    return name === '' || isMistyped ? undefined : name
  },
  show: name => name
}
