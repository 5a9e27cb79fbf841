/** Functions whose value may hang on cells that their arguments don't name. */
const ANYWHERE = new Set(['INDIRECT', 'OFFSET', 'CELL', 'INFO', 'EVALUATE', 'GET.CELL', 'GET.WORKBOOK', 'CALL', 'REGISTER.ID'])

/** Functions whose value changes by itself. */
const RESTLESS = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'RTD', 'WEBSERVICE', 'STOCKHISTORY', 'INFO', 'CELL'])

/** How names begin of functions that are the workbook's own, or an add-in's. */
const OTHERS = /^_(xll|xludf|xleta)\.|!/i

export function readsAnywhere(name: string): boolean {
  return ANYWHERE.has(name) || OTHERS.test(name)
}

export function changesByItself(name: string): boolean {
  return RESTLESS.has(name)
}
