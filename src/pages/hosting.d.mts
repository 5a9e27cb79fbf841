export const types: Readonly<Record<string, string>>
export function headersFor(pathname: string): Readonly<Record<string, string>>
export function hostFiles(): { readonly _headers: string; readonly 'staticwebapp.config.json': string; readonly 'web.config': string }
