import type { Severity } from '../model/finding'
import type { Cleared } from '../write-back/clear'
import { hostLocale } from './locale'

/** How a finding stands with the person: by its severity while it is open, or accepted. */
export type Standing = Severity | 'accepted'

// Making a format takes longer than using it, and lists are long.
const formats = new Map<string | undefined, Intl.NumberFormat>()
const number = (count: number) => {
  const locale = hostLocale()
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, format)
  return format.format(count)
}
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A sentence with more names than these is not read to its end. */
const MOST_NAMED = 40
const firstOf = (names: readonly string[]) =>
  names.length <= MOST_NAMED ? names.join(', ') : `${names.slice(0, MOST_NAMED).join(', ')} and ${number(names.length - MOST_NAMED)} more`

/** Every word of the pane that is not a rule's own. */
export const strings = {
  product: 'Centre Check',

  welcome: [
    'Centre Check reads the marks and tracking sheets you already keep, and shows what the awarding body’s guidance asks you to put right.',
    'Nothing leaves this workbook.',
    'All a check adds is coloured cells and a Flags sheet, and Clear flags takes both away again.'
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
  opening: 'Opening…',
  leftOut: 'Rows taken for no learner’s:',
  leftOutRow: (row: number, reason: string) => `${row}: ${reason}`,
  labels: 'Understood from above the table or the sheet’s name:',

  columns: 'Columns',
  mapping: 'Where a column is taken for the wrong thing, or for nothing, say here what it is. It is kept in the workbook’s Settings sheet, and used by every check.',
  mapColumns: 'Say what its columns are',
  chooseKind: 'Take this sheet for',
  choose: 'Choose…',
  lacks: (kind: string, lacking: readonly string[]) => `To be read as “${kind}” it still needs ${lacking.join(', and ')}.`,
  noHeadings: 'Choose what the sheet holds, to say which column is which.',
  taken: (title: string) => `Taken for “${title}”`,
  takenByHand: (title: string) => `Taken for “${title}”, as settled by hand`,
  columnLeftOut: 'Left out, as settled by hand',
  columnUnknown: 'Not understood, and left alone',
  settledInVain: 'Not understood: it was settled by hand as something that this kind of sheet does not have',
  alike: (letters: readonly string[]) =>
    `Headed the same as ${letters.length === 1 ? 'column' : 'columns'} ${letters.join(', ')}: what you choose holds for all of them.`,
  takeItFor: (title: string) => `Take it for “${title}”`,
  change: 'Change',
  leaveOut: 'Leave out',
  takeFor: (heading: string) => `Take “${heading}” for`,
  takenElsewhere: (title: string, letter: string) => `${title} (now column ${letter})`,
  nothingLeaveOut: 'Nothing: leave it out',
  asHeading: 'What its heading says by itself',
  save: 'Save',
  undo: 'Undo',
  settling: 'Writing the settings',
  written: (sheet: string) => `Written in the sheet ${sheet}.`,
  takenOut: (sheet: string) => `The row for it is gone from the sheet ${sheet}.`,
  undone: (sheet: string) => `Undone, in the sheet ${sheet} too.`,

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
  checkedAt: (time: Date) => `checked at ${time.toLocaleTimeString(hostLocale(), { hour: '2-digit', minute: '2-digit' })}`,
  paneOnly: 'Until then the findings are shown here alone.',
  checkAgain: 'Check again',
  mended: (counts: string) => `Checked again. ${counts}`,
  ownAgain: 'Check again by itself when a flagged row is put right',
  changed: 'The sheet, or how it is read, has changed since this check. Check again to bring it up to date.',
  unusedSettings: (count: number, sheet: string) => `${counted(count, 'row', 'rows')} of the sheet ${sheet} could not be used`,
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

  narrow: {
    narrow: 'Narrow the list',
    only: (what: readonly string[]) => `Only ${what.join(', ')}`,
    all: 'Show all',
    any: 'All',
    facets: { rule: 'Rule', sheet: 'Sheet', assessor: 'Assessor', group: 'Class' },
    choice: (name: string, count: number) => `${name} (${number(count)})`,
    learner: 'Learner',
    learnerExample: 'Number',
    learnerHas: (text: string) => `learner ${text}`
  },

  chasing: {
    open: 'Lists to hand out',
    title: 'Lists to hand out',
    by: 'A list for each',
    byWhat: { assessor: 'Assessor', group: 'Class', sheet: 'Sheet' },
    nobody: { assessor: 'No assessor named', group: 'No class named', sheet: 'No sheet named' },
    none: 'Nothing is open, so there is nothing to hand out.',
    line: (name: string, count: number) => `${name}: ${counted(count, 'finding', 'findings')}`,
    copy: 'Copy',
    copyOne: (name: string) => `Copy the list for ${name}`,
    copied: (name: string) => `The list for ${name} is copied. Paste it into a message or a sheet.`,
    notCopied: 'This window may not use the clipboard. Print the lists instead.',
    privacy: 'The lists hold learners’ numbers: hand them only to those who may see them.',
    print: 'Print, a page for each',
    heading: (name: string) => `To put right: ${name}`,
    when: (time: Date) => `Checked on ${time.toLocaleString(hostLocale(), { dateStyle: 'long', timeStyle: 'short' })}`,
    columns: ['Learner', 'Where', 'What', 'How to put it right', 'Done']
  },

  number,
  findings: 'Findings',
  /** Said before a learner's number. */
  learner: 'learner ',
  position: (at: number, of: number) => `${number(at)} of ${number(of)}`,
  howTo: 'How to put it right',
  why: 'Why it matters',
  where: 'Where it is written',
  rulePage: 'More about this rule',
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
    'Every coloured cell, the Flags sheet, the Sample record, the Sense check, pages for appeals and the ticks that Centre Check wrote go. Ticks that someone has changed since stay. Reasons that people wrote stay too, on sheets of their own, and are used again by the next check.',
  clearDone: 'Clear flags',
  cleared: ({ kept, unticked, stillTicked }: Cleared) => [
    kept === 0 ? 'The flags are cleared.' : `The flags are cleared; ${counted(kept, 'line with a written reason was', 'lines with written reasons were')} kept.`,
    ...(unticked === 0 ? [] : [`The ticks of ${counted(unticked, 'learner were', 'learners were')} taken back.`]),
    ...(stillTicked === 0 ? [] : [`${counted(stillTicked, 'learner stays', 'learners stay')} ticked: those cells were changed since, or are protected.`])
  ].join(' '),
  keep: 'Keep them',
  about: 'About and privacy',
  aboutText: [
    'Centre Check compares your sheets with the guidance documents of the awarding bodies, and names the section for everything it finds. It does not replace the guidance.',
    'It works in this window alone: no sheet, name or mark is sent anywhere, and no use is counted.',
    'N and P go to the next and the previous finding, Enter goes to its cell, F6 moves between the parts of this pane.'
  ],
  close: 'Close',

  tabs: { label: 'What to look at', check: 'Check', sample: 'Sample', compare: 'Compare', dates: 'Dates' },

  sample: {
    title: 'Samples',
    reading: 'Reading the samples…',
    working: 'Writing into the workbook…',
    which: 'Component and series',
    name: capital,
    cohort: (entered: number, present: number, absent: number) => `${number(entered)} entered, ${number(present)} present, ${number(absent)} absent.`,
    size: (required: number, inSample: number) => `${number(required)} required, ${number(inSample)} in the sample.`,
    complete: 'The sample is complete.',
    incomplete: 'The sample is not complete yet.',
    strip: 'Marks of the cohort',
    stripText: (low: string, high: string, sampled: number, of: number) =>
      `Marks of ${counted(of, 'learner', 'learners')}, ${number(sampled)} of them in the sample. Lowest above zero: ${low}. Highest: ${high}.`,
    stripKey: (each: number) => `${each > 1 ? `A dot stands for up to ${number(each)} learners. ` : ''}Filled: in the sample. Hollow: not in it.`,
    end: (mark: number, learners: readonly string[], inSample: boolean) =>
      `${number(mark)}, ${learners.slice(0, 2).join(', ')}${learners.length > 2 ? ` and ${number(learners.length - 2)} more` : ''}${inSample ? '' : ', not in the sample'}`,
    lowest: 'Lowest above zero',
    highest: 'Highest',
    todo: 'What the sample lacks',
    add: (learner: string) => `Add ${learner}`,
    addOne: (reason: string, mark: number | null) => capital(mark === null ? reason : `${reason}, ${number(mark)}`),
    addFrom: (reason: string, count: number) => capital(`${reason}: one of ${number(count)} who would do`),
    replace: (learner: string) => `${learner} was absent. Replace by`,
    replaceBy: (learner: string) => `Replace by ${learner}`,
    nobodyLeft: (learner: string) => `${learner} was absent, and nobody is left to take the place.`,
    choice: (learner: string, mark: number | null) => (mark === null ? learner : `${learner}, mark ${number(mark)}`),
    notListed: (count: number) => `and ${number(count)} more, who are not listed here`,
    putRight: 'Also to put right',
    about: (reason: string, learners: readonly string[], fix: string) => [capital(`${reason}${learners.length === 0 ? '' : `: ${firstOf(learners)}.`}`), fix].join(' ').trim(),
    goTo: (learner: string) => `Go to ${learner}`,
    ticked: (count: number) => `${counted(count, 'learner was', 'learners were')} ticked as uploaded.`,
    nobodyTicked: 'Nobody was ticked.',
    tickedByUs: (count: number) => `${counted(count, 'learner is', 'learners are')} ticked by Centre Check.`,
    undo: 'Take these ticks back',
    undone: (taken: number, left: number) =>
      `${counted(taken, 'learner’s tick was', 'learners’ ticks were')} taken back.${left === 0 ? '' : ` ${number(left)} stay, since someone has changed them.`}`,
    proof: 'Proof',
    record: 'Write the record',
    recorded: (time: string) => `Written into the sheet Sample record on ${time}.`,
    notRecorded: 'Not yet written into the sheet Sample record.',
    recordDone: 'Written into the sheet Sample record.',
    draw: 'Draw a sample',
    drawText: (name: string, size: number, guide: string) => `${capital(name)}: ${number(size)}, by ${guide}.`,
    drawNeedsSize: (sheet: string) => `From ${sheet}. Nothing says how many: give the size.`,
    seed: 'Seed',
    seedHint: 'Any text that nobody could choose with the result in mind, such as numbers thrown with dice. Whoever has it can repeat the draw.',
    seedMissing: 'Write the seed first.',
    sizeField: 'Size, if another is wanted',
    sizeNeeded: 'Size',
    sizeWrong: 'Write a whole number from 1.',
    drawButton: 'Draw',
    drawn: (count: number) => `${counted(count, 'learner was', 'learners were')} drawn.`,
    drawOf: (name: string, seed: string) => `${capital(name)}, seed ${seed}`,
    drawnAt: (time: string, program: string) => `Drawn on ${time} with ${program}.`,
    fingerprint: (hash: string) => `Fingerprint of the cohort: ${hash}`,
    drawnList: 'Drawn',
    reserves: (learners: readonly string[]) => `Reserves, in this order: ${learners.join(', ')}.`,
    replaySame: 'Drawn again just now: it is the same.',
    replayDiffers: 'Drawn again just now: it is not the same.'
  },

  template: {
    menu: 'New sheet from template…',
    title: 'New sheet from template',
    hint: 'The sheet comes with its headings, lists to choose from and a sentence on every column. It is yours: clearing flags leaves it alone.',
    kinds: 'Kind of sheet',
    add: 'Add the sheet',
    adding: 'Adding the sheet…'
  },

  handOver: {
    menu: 'Hand over marks…',
    title: 'Marks for Edexcel Online',
    reading: 'Reading the marks…',
    cohort: 'Component and series',
    ready: (name: string, count: number, absent: number) =>
      `${name}: ${counted(count, 'candidate', 'candidates')} in the order of their numbers, ${number(absent)} absent.`,
    notReady: (name: string, count: number) => `${name} can’t be handed over yet. ${number(count)} to put right first.`,
    obstacles: 'To put right before marks are handed over',
    blocks: 'Enter one block, save it on Edexcel Online, then go on: much more at once may be lost before it is saved.',
    block: (at: number, of: number, first: string, last: string) => `Block ${at} of ${of}, ${first} to ${last}`,
    copy: 'Copy',
    copyBlock: (name: string) => `Copy ${name}`,
    copied: 'Copied.',
    copyYourself: 'The marks are selected: press Ctrl+C, or Cmd+C on a Mac.',
    paste: 'Paste what Edexcel Online shows now',
    pasteHint: 'Candidate numbers and marks, one candidate a line; names and headings may stand between them.',
    compare: 'Compare with the sheet',
    same: (count: number) => (count === 1 ? 'The mark is the same.' : `All ${number(count)} marks are the same.`),
    differ: (count: number) => `${counted(count, 'candidate differs', 'candidates differ')}.`,
    differences: 'Marks that differ',
    leftOut: (lines: readonly number[]) => `Lines left out, since they tell of no candidate: ${lines.join(', ')}.`,
    goTo: (sheet: string, cell: string) => `Go to ${sheet}, ${cell}`
  },

  unexpected: 'Something in Centre Check broke, so this could not be done. The workbook is as it was before.',
  notFetched: 'A part of Centre Check could not be fetched. Look at the connection to the internet, then open it again; the workbook is as it was.',
  notDrawn: 'Something in Centre Check broke, so this can’t be shown. Close it and open it again; the workbook is as it was.',
  technical: 'For whoever mends it'
}
