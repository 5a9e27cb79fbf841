export function auditSentence(json: string): { readonly grave: boolean; readonly sentence: string }
