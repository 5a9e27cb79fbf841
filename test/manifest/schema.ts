import type { XmlElement } from './xml-tree'

export const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1'
export const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides'
export const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0'

const prefixes: Readonly<Record<string, string>> = { [APP]: '', [OVERRIDES]: 'v:', [BASIC]: 'bt:' }

/**
 * What each element may hold, in order: `?` at most one, `*` any number, `+` at least one, else exactly one.
 *
 * Source: [MS-OWEMXML] section 5 (the schemas of task-pane manifests), and "How to find the proper order of manifest
 * elements" in Microsoft's documentation of Office Add-ins. Only what a task pane for Excel can use is listed.
 */
const schema: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? ' +
    'AppDomains? Hosts? Requirements? DefaultSettings Permissions v:VersionOverrides? ExtendedOverrides?',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  'v:VersionOverrides': 'v:Description? v:Requirements? v:Hosts? v:Resources? v:WebApplicationInfo? v:EquivalentAddins?',
  'v:Requirements': 'bt:Sets? bt:Methods?',
  'bt:Sets': 'bt:Set+',
  'v:Hosts': 'v:Host+',
  'v:Host': 'v:Runtimes? v:AllFormFactors? v:DesktopFormFactor?',
  'v:Runtimes': 'v:Runtime',
  'v:DesktopFormFactor': 'v:GetStarted? v:FunctionFile? v:ExtensionPoint+',
  'v:GetStarted': 'v:Title v:Description v:LearnMoreUrl',
  'v:ExtensionPoint': 'v:CustomTab',
  'v:CustomTab': 'v:Group+ v:Label',
  'v:Group': 'v:OverriddenByRibbonApi? v:Label v:Icon v:Control+',
  'v:Control': 'v:OverriddenByRibbonApi? v:Label v:Supertip v:Icon v:Action v:Enabled?',
  'v:Supertip': 'v:Title v:Description',
  'v:Icon': 'bt:Image+',
  'v:Action ShowTaskpane': 'v:TaskpaneId? v:SourceLocation v:Title?',
  'v:Action ExecuteFunction': 'v:FunctionName',
  'v:Resources': 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+'
}

interface Slot {
  readonly name: string
  readonly count: string
}

/** A sentence for each child that is out of order, missing, doubled or not known, all the way down. */
export function breachesOfSchema(element: XmlElement): string[] {
  const slots = slotsOf(element)
  const parent = nameOf(element)
  const found: string[] = []
  let reached = 0
  for (const child of element.children) {
    const name = nameOf(child)
    const at = slots.findIndex(slot => slot.name === name)
    if (at === -1) found.push(`Line ${child.line}: ${parent} cannot hold ${name}.`)
    else if (at < reached) found.push(`Line ${child.line}: in ${parent}, ${name} belongs before ${slots[reached]?.name ?? ''}.`)
    reached = Math.max(reached, at)
  }
  for (const { name, count } of slots) {
    const times = element.children.filter(child => nameOf(child) === name).length
    if (times === 0 && (count === '' || count === '+')) found.push(`Line ${element.line}: ${parent} lacks ${name}.`)
    if (times > 1 && (count === '' || count === '?')) found.push(`Line ${element.line}: ${parent} holds ${name} ${times} times, not once.`)
  }
  return [...found, ...element.children.flatMap(breachesOfSchema)]
}

function slotsOf(element: XmlElement): Slot[] {
  const type = element.name === 'Action' ? ` ${element.attributes.get('xsi:type') ?? ''}` : ''
  const content = schema[nameOf(element) + type] ?? ''
  return content
    .split(' ')
    .filter(word => word !== '')
    .map(word => ({ name: word.replace(/[?*+]$/, ''), count: /[?*+]$/.exec(word)?.[0] ?? '' }))
}

function nameOf({ name, namespace }: XmlElement): string {
  return (prefixes[namespace] ?? `{${namespace}}`) + name
}
