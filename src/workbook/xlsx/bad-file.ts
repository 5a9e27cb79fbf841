import { Problem } from '../../model/problem'

/** What a person is told about a file that can't be used: what it is, then what they can do. The caller names the file. */
const SENTENCES = {
  'empty': 'This file is empty: find a copy that still holds the workbook.',
  'not-a-workbook': 'This is not an Excel workbook: choose a file saved by Excel as .xlsx or .xlsm.',
  'encrypted': 'This workbook is protected by a password to open: remove the password in Excel (File, Info, Protect Workbook), save, and try again.',
  'old-xls': 'This workbook is in the old .xls format: open it in Excel and save it as .xlsx.',
  'binary-xlsb': 'This workbook is in the binary .xlsb format: open it in Excel and save it as .xlsx.',
  'open-document': 'This is an OpenDocument spreadsheet (.ods): open it and save it as .xlsx.',
  'truncated': 'This file is cut short, as by an interrupted download or copy: fetch it again from where it came.',
  'damaged': 'This workbook is damaged and can’t be read safely: open it in Excel, let Excel repair it, save it, and try again.',
  'too-large': 'This file unpacks to more than can be read safely, or was built to: if you know that it is sound, delete unused sheets and formatting in Excel and save it again.',
  'declares-entities': 'This workbook holds XML declarations that no spreadsheet needs and that can do harm: open it in Excel, save it again, and use that copy.'
} as const

export type BadFileCode = keyof typeof SENTENCES

export function badFile(code: BadFileCode, cause?: unknown): Problem {
  return new Problem(SENTENCES[code], code, cause)
}

/** A damaged file; `what` tells whoever mends the program, not the person, which part is at fault and how. */
export function damaged(what: string, cause?: unknown): Problem {
  return badFile('damaged', new Error(what, cause === undefined ? undefined : { cause }))
}
