import { type Argument, HostObject } from '../host-object'
import { invalidArgument } from '../protocol'

export function textOf(value: Argument | undefined): string {
  if (typeof value !== 'string') throw invalidArgument(`${JSON.stringify(value)} in place of text`)
  return value
}

export function numberOf(value: Argument | undefined): number {
  if (typeof value !== 'number') throw invalidArgument(`${JSON.stringify(value)} in place of a number`)
  return value
}

export function booleanOf(value: Argument | undefined): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${JSON.stringify(value)} in place of true or false`)
  return value
}

export function oneOf<T extends string>(value: Argument | undefined, allowed: readonly T[]): T {
  const found = allowed.find(one => one === value)
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)}, where only ${allowed.join(', ')} will do`)
  return found
}

/** The colour of a font or fill, as `#RRGGBB`. */
export function colourOf(value: Argument | undefined): string {
  const text = textOf(value)
  if (!/^#[0-9A-F]{6}$/i.test(text)) throw invalidArgument(`the colour ${text}`)
  return text.toUpperCase()
}

export function hostObject(value: Argument | undefined): HostObject {
  if (!(value instanceof HostObject)) throw invalidArgument('something else in place of an object')
  return value
}
