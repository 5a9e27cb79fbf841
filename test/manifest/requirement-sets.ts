import ts from 'typescript'

export interface UsedMember {
  readonly file: string
  /** Such as `Range.values`. */
  readonly member: string
  /** The ExcelApi that brought it, as a number that sorts: 1.9 is 109, 1.18 is 118. */
  readonly api: number
}

/** Every member of the Excel namespace that these files name, with the requirement set that Microsoft's types give for it. */
export function excelMembersIn(files: readonly string[]): UsedMember[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['office-js'],
    skipLibCheck: true,
    noEmit: true
  })
  const checker = program.getTypeChecker()
  const used = new Map<string, UsedMember>()
  const visit = (node: ts.Node, file: string): void => {
    const found = ts.isIdentifier(node) ? memberOf(checker.getSymbolAtLocation(node)) : undefined
    if (found) used.set(`${file} ${found.member}`, { file, ...found })
    ts.forEachChild(node, child => { visit(child, file) })
  }
  for (const source of program.getSourceFiles()) if (files.includes(source.fileName)) visit(source, source.fileName)
  return [...used.values()].sort((a, b) => b.api - a.api)
}

function memberOf(symbol: ts.Symbol | undefined): Omit<UsedMember, 'file'> | undefined {
  // An overload of a later API does not make its earlier ones later.
  const declarations = (symbol?.declarations ?? []).filter(isOfExcel).map(declaration => ({ declaration, api: apiOf(declaration) }))
  const earliest = declarations.reduce<(typeof declarations)[number] | undefined>((a, b) => (a && a.api <= b.api ? a : b), undefined)
  if (!symbol || !earliest) return undefined
  const parent = earliest.declaration.parent
  const owner = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent) ? (parent.name?.text ?? '') : ''
  return { member: owner === '' ? symbol.name : `${owner}.${symbol.name}`, api: earliest.api }
}

function isOfExcel(declaration: ts.Declaration): boolean {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js')) return false
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') return true
  }
  return false
}

/** A member without a note of its own came with what it belongs to; 0 where nothing says. */
function apiOf(declaration: ts.Declaration): number {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comment = ts.getJSDocCommentsAndTags(node).map(each => each.getText()).join('\n')
    const set = /\[Api set: ExcelApi(\w*) (\d+)\.(\d+)/.exec(comment)
    // ExcelApiOnline and the like are in no numbered set at all.
    if (set) return set[1] === '' ? Number(set[2]) * 100 + Number(set[3]) : Infinity
    if (comment.includes('[Api set: ')) return Infinity
  }
  return 0
}
