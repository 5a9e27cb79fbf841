export function addressOf(text: string): string
