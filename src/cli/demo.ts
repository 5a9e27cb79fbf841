import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { run } from './run'

/** Checks the faulty example, prints what was found, and writes the flagged copy: no Excel needed. */
async function demo(): Promise<void> {
  const example = 'assets/examples/component-marks-faulty.xlsx'
  const flagged = 'dist/demo/component-marks-flagged.xlsx'
  await mkdir(path.dirname(flagged), { recursive: true })
  const terminal = {
    out: (text: string) => process.stdout.write(`${text}\n`),
    error: (text: string) => process.stderr.write(`${text}\n`)
  }
  const code = await run(['check', example, '--as-of', '2026-05-20', '--out', flagged], terminal)
  if (code === 2) {
    process.exitCode = 2
    return
  }
  terminal.out(`
Open ${flagged} in Excel or LibreOffice: cells are highlighted, and the sheet Flags lists them with links.
See the same in the pane, in a browser and without Excel: npm run preview, then "Try the example".
See it in Excel: npm run dev-server, and in a second window npm start.`)
}

void demo()
