import type { Examples } from '../example'
import type { Settings } from '../settings'
import { rule } from './rule'

/** How the centre comes to be approved for Tech Awards, by what the settings say of it. */
export default rule({
  id: 'approval-route',
  catalogue: ['TA-5'],
  severity: 'advice',
  title: 'How the centre is approved',
  section: 'Approval',
  sheetKind: 'settings',
  needs: ['setting', 'value'],
  why: 'Whether a centre may register students at once, fills in a form or applies in full depends on what it has offered before.',
  fix: 'Follow the way that is shown here before the first students are registered.',
  *check({ sheet, columns: { setting, value }, settings }) {
    const row = sheet.rows.find(one => setting.value(one)?.trim().toLowerCase() === 'centre.pearson-gcse-3y')
    if (settings['centre.pearson-gcse-3y'] === null || !row) {
      yield { notApplicable: 'The setting centre.pearson-gcse-3y says nothing of Pearson GCSEs in the last three years.' }
      return
    }
    yield { row, column: value, label: 'Approval for Tech Awards', result: routeOf(settings) }
  }
})

function routeOf(settings: Settings): string {
  if (settings['centre.pearson-gcse-3y']) return 'automatic, in every subject: nothing to do'
  if (settings['centre.btec-firsts']) return 'the online approval form on Edexcel Online, about five working days'
  if (settings['centre.btec-firsts'] === null) return 'not known until the setting centre.btec-firsts says whether BTEC Firsts are offered'
  if (settings['centre.jcq-inspected']) return 'a full application'
  if (settings['centre.jcq-inspected'] === false) return 'a full application, with one for centre approval by the JCQ (CCEA or WJEC)'
  return 'a full application, with one for centre approval where the JCQ (CCEA or WJEC) has not inspected the centre'
}

const given = (...settings: readonly string[]) => `
        Rulebook: TA
        Setting | Value | Note
        ${settings.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: given('centre.pearson-gcse-3y | Yes |'),
      computed: ['B3: Approval for Tech Awards = automatic, in every subject: nothing to do']
    },
    {
      sheets: given('centre.pearson-gcse-3y | No |', 'centre.btec-firsts | Yes |', 'centre.other-gcse | Yes |'),
      computed: ['B3: Approval for Tech Awards = the online approval form on Edexcel Online, about five working days']
    },
    {
      sheets: given('centre.pearson-gcse-3y | No |'),
      computed: ['B3: Approval for Tech Awards = not known until the setting centre.btec-firsts says whether BTEC Firsts are offered']
    },
    {
      sheets: given('centre.pearson-gcse-3y | No |', 'centre.btec-firsts | No |', 'centre.jcq-inspected | No |'),
      computed: ['B3: Approval for Tech Awards = a full application, with one for centre approval by the JCQ (CCEA or WJEC)']
    }
  ],
  bad: []
}
