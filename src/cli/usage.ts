/** The arguments don't fit; the message says what is wrong with them. */
export class Usage extends Error {
  override readonly name = 'Usage'
}

export const usage = `Usage: centre-check <command> …

  appeal <file>   --learner NUMBER [--as-of YYYY-MM-DD] [--format text|json] [--out FILE]
                  prints a learner’s page for an appeal: grade, evidence, rationale, signatures and dates, as the sheets
                  have them; with --out also as a sheet of a copy of the workbook
  check <file>…   [--sheet NAME]… [--as-of YYYY-MM-DD] [--format text|json] [--out FILE | --in-place]
                  checks the sheets; with --out or --in-place also writes flags and highlights;
                  a folder or a pattern such as marks/*.xlsx stands for the workbooks that fit
  clear <file>    [--out FILE | --in-place] [--reasons-too]
                  takes away flags, highlights, ticks, the Sample record, the Sense check and pages for appeals;
                  people’s written reasons stay unless --reasons-too
  compare <file>  [--history FILE] [--year YYYY] [--by qualification|sector|suite|centre|group:COLUMN]
                  [--format text|json] [--out FILE]
                  compares grades with those of earlier years, once they are all recorded; with --out also writes
                  the Sense check, where the reasons are entered
  dates <file>    [--as-of YYYY-MM-DD] [--format text|json|ics]
                  lists what is overdue, due and ahead, until when things are kept, and which records are missing;
                  --format ics prints a calendar file: … --format ics > dates.ics
  hand-over <file> [--sheet NAME] [--read-back FILE] [--format text|json]
                  prints the marks for Edexcel Online in blocks of 20; compares them with what was read back
  rules           [--rulebook ID] [--format text|json]
                  lists the rules, and where each is written
  sample verify <file>… [--sheet NAME] [--format text|json] [--out FILE | --in-place]
                  says what the moderation sample lacks: whom to add, whom to replace, what to upload;
                  with --out or --in-place also writes ticks, highlights and the record
  sample draw <file> --seed TEXT [--size N] [--sheet NAME] [--format text|json] [--out FILE | --in-place]
                  draws where the centre chooses: Sport, internal verification, standards verification;
                  with --out or --in-place also writes ticks and the record that proves the draw
  sample replay <file> [--format text|json]
                  draws again by the record, and says whether it is the same
  template <kind> --out FILE [--rulebook ID] [--scale NAME]
                  writes a new workbook with an empty sheet of a kind, such as component-marks or key-dates:
                  headings, lists to choose from, and what each column is for; --rulebook begins checklists and
                  dates with the rows of one guide, --scale offers the grades of another size (single, double, triple …)

Exit codes: 0 nothing to put right, 1 something to put right, 2 could not run.`

/** What the usage says of one command; all of it where there is no such command. */
export function usageOf(command: string): string {
  const blocks = usage.split(/\n(?= {2}\S)|\n\n/)
  const own = blocks.filter(block => block.trimStart().split(' ')[0] === command)
  return own.length === 0 ? usage : ['Usage: centre-check <command> …', '', ...own].join('\n')
}
