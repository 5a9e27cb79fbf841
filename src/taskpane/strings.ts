import type { Severity } from '../model/finding'

/** How a finding stands with the person: by its severity while it is open, or accepted. */
export type Standing = Severity | 'accepted'

const number = (count: number) => count.toLocaleString()
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`

/** Every word of the pane that is not a rule's own. */
export const strings = {
  product: 'Centre Check',

  welcome: [
    'Centre Check reads the marks and tracking sheets you already keep, and shows what the awarding body’s guidance asks you to put right.',
    'Nothing leaves this workbook.',
    'All it adds is coloured cells and a Flags sheet, and Clear flags takes both away again.'
  ],
  welcomeTitle: 'What this does',
  welcomeDone: 'Got it',

  regions: { sheet: 'The sheet in front', results: 'Results', detail: 'The finding chosen' },
  looking: 'Reading the sheet…',
  noSheet: 'Show a sheet with marks to check it.',
  ours: (name: string) => `${name} was written by Centre Check. Show the sheet that you want checked.`,
  notRecognised: 'Not recognised, so it can’t be checked by itself.',
  learners: (count: number) => counted(count, 'learner', 'learners'),
  rows: (count: number) => counted(count, 'row', 'rows'),
  understood: (known: number, all: number) =>
    known === all ? `All ${number(all)} columns understood` : `${number(known)} of ${number(all)} columns understood`,
  column: (letter: string | null, heading: string) => (letter === null ? `${heading} (above the table)` : `${letter}  ${heading}`),
  notUnderstood: 'Not understood, and left alone:',
  leftOut: 'Rows taken for no learner’s:',
  leftOutRow: (row: number, reason: string) => `${row}: ${reason}`,
  columnsUnderstood: 'Understood:',

  checkSheet: 'Check this sheet',
  checkWorkbook: 'Check workbook',
  cancel: 'Cancel',
  starting: 'Starting',
  writing: 'Writing the flags',
  stopped: 'Stopped. The workbook is as it was.',

  standing: {
    error: (count: number) => `${number(count)} to put right`,
    warning: (count: number) => `${number(count)} to look at`,
    advice: (count: number) => counted(count, 'tip', 'tips'),
    accepted: (count: number) => `${number(count)} accepted`
  } satisfies Record<Standing, (count: number) => string>,
  standingWord: { error: 'To put right', warning: 'To look at', advice: 'Tip', accepted: 'Accepted' } satisfies Record<Standing, string>,
  filters: 'Show only',
  checkedSheets: (names: readonly string[]) =>
    names.length <= 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
  checkedAt: (time: Date) => `checked at ${time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`,
  paneOnly: 'Until then the findings are shown here alone.',
  checkAgain: 'Check again',
  changed: 'The sheet has changed since this check. Check again to bring it up to date.',
  passed: (count: number) => `${counted(count, 'rule', 'rules')} passed`,
  silent: (count: number) => `${number(count)} could not run`,
  notApplicable: (count: number) => `${number(count)} did not apply`,
  sheetsLeft: (count: number) => counted(count, 'sheet not recognised', 'sheets not recognised'),
  ruleBroke: 'This rule broke, which is our fault and not the sheet’s:',
  whyNot: 'What was not judged, and why',
  couldNotRunTitle: 'Could not run',
  partlyTitle: 'Could not run on every row',
  notApplicableTitle: 'Did not apply',
  sheetsLeftTitle: 'Sheets not checked',
  nothingFound: (where: string, passed: string, silent: string | null) =>
    `Nothing to put right on ${where}. ${passed}${silent === null ? '' : `, ${silent}`}.`,
  nothingChecked: 'No sheet was recognised, so nothing was checked.',
  nothingLeftHere: 'Nothing here now. Choose another count above, or press this one again to show all.',

  findings: 'Findings',
  /** Said before a learner's number. */
  learner: 'learner ',
  position: (at: number, of: number) => `${number(at)} of ${number(of)}`,
  howTo: 'How to put it right',
  why: 'Why it matters',
  where: 'Where it is written',
  reason: 'Why it was accepted',
  goTo: 'Go to the cell',
  previous: 'Previous',
  next: 'Next',
  accept: 'Accept with a reason',
  acceptReason: 'Why can this stand as it is?',
  acceptHint: 'The reason is kept in the Flags sheet, for whoever asks later.',
  acceptEmpty: 'Write the reason first.',
  acceptSave: 'Accept',
  takeBack: 'Take back the acceptance',
  accepted: (left: string) => `Accepted. ${left}.`,
  takenBack: 'Taken back. The finding is open again.',

  more: 'More',
  clear: 'Clear flags…',
  clearTitle: 'Clear all flags?',
  clearText:
    'Every coloured cell and the Flags sheet go. Reasons that people wrote stay, in a Flags sheet of their own, and are used again by the next check.',
  clearDone: 'Clear flags',
  cleared: (kept: number) =>
    kept === 0 ? 'The flags are cleared.' : `The flags are cleared; ${counted(kept, 'flag with a written reason was', 'flags with written reasons were')} kept.`,
  keep: 'Keep them',
  about: 'About and privacy',
  aboutText: [
    'Centre Check compares your sheets with the guidance documents of the awarding bodies, and names the section for everything it finds. It does not replace the guidance.',
    'It works in this window alone: no sheet, name or mark is sent anywhere, and no use is counted.',
    'N and P go to the next and the previous finding, Enter goes to its cell, F6 moves between the parts of this pane.'
  ],
  close: 'Close',

  unexpected: 'Something in Centre Check broke, so this could not be done. The workbook is as it was before.',
  notDrawn: 'Something in Centre Check broke, so this can’t be shown. Close it and open it again; the workbook is as it was.',
  technical: 'For whoever mends it'
}
