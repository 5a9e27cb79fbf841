/** The arguments don't fit; the message says what is wrong with them. */
export class Usage extends Error {
  override readonly name = 'Usage'
}

export const usage = `Usage: centre-check <command> …

  check <file>…   [--sheet NAME]… [--as-of YYYY-MM-DD] [--format text|json] [--out FILE | --in-place]
                  checks the sheets; with --out or --in-place also writes flags and highlights
  clear <file>    [--out FILE | --in-place] [--reasons-too]
                  takes flags and highlights away; people's written reasons stay unless --reasons-too
  rules           [--rulebook ID] [--format text|json]
                  lists the rules, and where each is written

Exit codes: 0 nothing to put right, 1 something to put right, 2 could not run.`
