/** The arguments don't fit; the message says what is wrong with them. */
export class Usage extends Error {
  override readonly name = 'Usage'
}

export const usage = `Usage: centre-check <command> …

  check <file>…   [--sheet NAME]… [--as-of YYYY-MM-DD] [--format text|json] [--out FILE | --in-place]
                  checks the sheets; with --out or --in-place also writes flags and highlights
  clear <file>    [--out FILE | --in-place] [--reasons-too]
                  takes flags, highlights, ticks and records away; people's written reasons stay unless --reasons-too
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

Exit codes: 0 nothing to put right, 1 something to put right, 2 could not run.`
