import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** LibreOffice, where it is installed. */
export const soffice = ['soffice', '/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(isThere)

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Has LibreOffice open a workbook and save it by its own means; returns where. */
export function convert(file: string, folder: string): string {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  const out = path.join(folder, 'saved')
  execFileSync(soffice ?? '', ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, file], { stdio: 'ignore' })
  return path.join(out, path.basename(file))
}
